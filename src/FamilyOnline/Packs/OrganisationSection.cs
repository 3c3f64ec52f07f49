using FamilyOnline.Documents;

namespace FamilyOnline.Packs;

/// <summary>Reads <c>organisation</c>: bodies and their seats, never persons.</summary>
internal static class OrganisationSection
{
    public static Organisation Read(MapReader pack)
    {
        var units = PackItems.Declared(pack, "units");
        var bodies = PackItems.Read(pack, "organisation", body => Body(body, units));
        return pack.Problems.Build(pack.Find("organisation")?.Place ?? pack.Place, () => new Organisation(bodies)) ?? new Organisation([]);
    }

    private static OrganisationBody Body(MapReader reader, IReadOnlyCollection<string> units)
    {
        var host = reader.IdOf(reader.Find("host"));
        if (host is not null && !units.Contains(host))
            reader.Problems.AddUnknown(reader.Find("host")!.Place, "unit", host, units);
        var positions = PackItems.Read(reader, "positions", seat => new Position(seat.NeedLocalized("title"), seat.Localized("held-by")));
        return new(reader.NeedId("id"), reader.NeedLocalized("title"), positions, reader.NeedProvenance(), host);
    }
}
