namespace FamilyOnline.Schemes;

/// <summary>What becomes of candidates that no rule tells apart.</summary>
public enum TieProcedure
{
    /// <summary>Nothing was chosen.</summary>
    Unspecified = 0,

    /// <summary>They share the place (并列).</summary>
    Shared,

    /// <summary>Open until the leading group has decided (待定).</summary>
    Unresolved,

    /// <summary>All are admitted (一并入围).</summary>
    AdmitAll,

    /// <summary>Open until a play-off has been held (加赛).</summary>
    PlayOff,

    /// <summary>Open until lots have been drawn (抽签).</summary>
    Draw,

    /// <summary>Open until it has been voted on again (重新投票).</summary>
    VoteAgain,
}
