using FamilyOnline.Documents;

namespace FamilyOnline.Packs;

/// <summary>Reads <c>units</c> and <c>groups</c>: every name from an explicit table.</summary>
internal static class UnitSection
{
    public static UnitDirectory? Read(MapReader pack)
    {
        var before = pack.Problems.Count;
        var units = PackItems.Read(pack, "units", Unit);
        var groups = PackItems.Read(pack, "groups", group => Group(group, PackItems.Declared(pack, "units")));
        UnitNames.Check(pack);
        var isTwice = units.Select(unit => unit.Id).Distinct(StringComparer.Ordinal).Count() < units.Count;   // PackIds tells where
        var problems = pack.Problems.Count == before && !isTwice ? pack.Problems : new DocumentProblems();
        return problems.Build(pack.Find("units")?.Place ?? pack.Place, () => new UnitDirectory(units, groups));
    }

    private static ResponsibleUnit Unit(MapReader reader) => new(reader.NeedId("id"), reader.NeedLocalized("name"), Aliases(reader), reader.NeedProvenance());

    private static UnitGroup Group(MapReader reader, IReadOnlyCollection<string> units)
    {
        var (id, name, isOpen) = (reader.NeedId("id"), reader.NeedLocalized("name"), reader.Flag("open"));
        var (aliases, provenance) = (Aliases(reader), reader.NeedProvenance());
        var members = reader.Find("members") is DocumentScalar { Text: "townships" }
            ? GroupMembership.Townships
            : GroupMembership.Of(PackItems.Known(reader, "members", "unit", units), isOpen);
        return new(id, name, members, aliases, provenance);
    }

    private static IReadOnlyList<UnitAlias> Aliases(MapReader reader) =>
        PackItems.Read(reader, "aliases", alias => new UnitAlias(alias.NeedText("name"), alias.NeedProvenance()));
}
