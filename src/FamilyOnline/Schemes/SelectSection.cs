using FamilyOnline.Documents;

namespace FamilyOnline.Schemes;

/// <summary>Reads how many are chosen, and who may not be: <c>select: { take: 5, earlier-winners: { stay-out: always }, tie: unresolved }</c>.</summary>
internal static class SelectSection
{
    public static IReadOnlyDictionary<string, bool> StayOut { get; } = new Dictionary<string, bool>(StringComparer.Ordinal) { ["always"] = true };

    public static IReadOnlyDictionary<string, bool> Ties { get; } = new Dictionary<string, bool>(StringComparer.Ordinal) { ["unresolved"] = true };

    public static SelectionRule? Read(MapReader? select)
    {
        if (select is null)
            return null;
        var earlier = select.Map("earlier-winners");
        var stayOut = earlier?.Choice("stay-out", StayOut, false) ?? false;
        earlier?.Done();
        select.Choice("tie", Ties, true);
        select.Need("take");
        var (take, provenance) = (select.WholeNumber("take", 1, 1_000_000_000), select.Provenance());
        select.Done();
        return take is null ? null : select.Problems.Build(select.Place, () => new SelectionRule(take.Value, stayOut, provenance));
    }
}
