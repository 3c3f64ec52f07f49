namespace FamilyOnline.Allotments;

/// <summary>Places that the method cannot give to anybody without preferring him: as many contend on exactly equal terms (并列).</summary>
public sealed class AllotmentTie
{
    internal AllotmentTie(IEnumerable<AllotmentUnit> units, int places) => (Units, Places) = (Require.List(units), places);

    /// <summary>Gets who contends, in the order of the units; each gets one of the places at most.</summary>
    public IReadOnlyList<AllotmentUnit> Units { get; }

    /// <summary>Gets how many places are open; fewer than there are contenders.</summary>
    public int Places { get; }
}
