namespace FamilyOnline.Ledgers;

/// <summary>What is wrong with an entry of a journal (台账缺陷).</summary>
public enum JournalFault
{
    /// <summary>Nothing is wrong.</summary>
    Unspecified = 0,

    /// <summary>Its content is not that of its hash, or not that which the entry after it follows (被改动).</summary>
    Altered,

    /// <summary>It is not there (缺失).</summary>
    Missing,

    /// <summary>It is there a second time (重复).</summary>
    Doubled,

    /// <summary>It stands at another place than its number, its known time or the order of its batch says (错位).</summary>
    OutOfOrder,

    /// <summary>Its hash is right, but its step was not legal (不合规则).</summary>
    Illegal,

    /// <summary>It stands after the head that was noted (多余).</summary>
    Surplus,
}
