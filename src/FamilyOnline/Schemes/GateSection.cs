using FamilyOnline.Documents;
using FamilyOnline.Rules;

namespace FamilyOnline.Schemes;

/// <summary>Reads <c>gates: [{ if: digital-home, else: … }]</c>.</summary>
internal static class GateSection
{
    public static IReadOnlyList<Gate?> Read(MapReader reader, RuleReader rules) => [.. reader.List("gates").Select(node => One(new MapReader(node, rules.Problems), rules))];

    private static Gate? One(MapReader reader, RuleReader rules)
    {
        var (condition, otherwise, provenance) = (rules.Condition(reader.Need("if")), reader.NeedLocalized("else"), reader.Provenance());
        reader.Done();
        return condition is null ? null : new(condition, otherwise, provenance);
    }
}
