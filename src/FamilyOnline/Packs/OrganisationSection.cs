using FamilyOnline.Documents;

namespace FamilyOnline.Packs;

/// <summary>Reads <c>organisation</c>: bodies and their seats, never persons.</summary>
internal static class OrganisationSection
{
    public static Organisation Read(MapReader pack)
    {
        var bodies = PackItems.Read(pack, "organisation", Body);
        return pack.Problems.Build(pack.Find("organisation")?.Place ?? pack.Place, () => new Organisation(bodies)) ?? new Organisation([]);
    }

    private static OrganisationBody Body(MapReader reader)
    {
        var positions = PackItems.Read(reader, "positions", seat => new Position(seat.NeedLocalized("title"), seat.Localized("held-by")));
        return new(reader.NeedId("id"), reader.NeedLocalized("title"), positions, reader.NeedProvenance(), reader.IdOf(reader.Find("host")));
    }
}
