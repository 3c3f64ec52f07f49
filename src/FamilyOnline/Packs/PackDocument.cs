using System.Globalization;
using FamilyOnline.Documents;
using FamilyOnline.Layers;
using FamilyOnline.Plugins;
using FamilyOnline.Schemes;

namespace FamilyOnline.Packs;

/// <summary>Reads a whole pack; every section reports its own problems, and a pack comes of it only where there are none.</summary>
internal static class PackDocument
{
    internal const string Format = "1";

    public static CampaignPack? Read(DocumentNode document, PluginRegistry plugins, DocumentProblems problems)
    {
        MapReader reader = new(document, problems);
        if (!CheckFormat(reader))
            return null;
        foreach (var word in LayerText.Words)
            reader.Find(word);
        var header = Header(reader);
        Guidance? guidance = null;
        if (reader.Need("guidance") is { } node)
            guidance = GuidanceOf(new MapReader(node, problems));
        var (parent, units) = (Parent(reader.Map("parent")), UnitSection.Read(reader));
        var metrics = MetricSection.Read(reader);
        var checks = CheckSection.Read(reader, metrics);
        var (metricIds, formIds) = (PackItems.Declared(reader, "metrics"), PackItems.Declared(reader, "forms"));
        var phases = PackItems.Read(reader, "phases", Phase);
        if (reader.Need("phases") is DocumentList { Items.Count: 0 } none)
            problems.Add(DocumentProblems.MissingKey.At(none.Place, "phases"));
        Scheme[] schemes = [.. PackItems.Nodes(reader, "schemes").Select(scheme => SchemeReader.Read(scheme, plugins, problems, metricIds, formIds)).OfType<Scheme>()];
        var plan = new CampaignPlan(guidance ?? new Guidance(new LocalizedText("—"), header.Provenance), parent, units ?? new UnitDirectory([], []))
        {
            Phases = phases,
            Forms = FormSection.Read(reader, metricIds, formIds),
            Calendar = CalendarSection.Read(reader.Map("calendar")),
            Objectives = PackItems.Read(reader, "objectives", objective => Objective(objective, metricIds)),
            Targets = TargetSection.Read(reader, metricIds, PackItems.Declared(reader, "schemes", "scheme"), plugins),
            Tasks = TaskSection.Read(reader, units, PackItems.Declared(reader, "phases")),
            Organisation = OrganisationSection.Read(reader),
            Requirements = PackItems.Read(reader, "requirements", Requirement),
        };
        reader.Done();
        PackIds.Check(reader);
        if (PhaseDays.Check(reader) is { } days)
            TargetDays.Check(reader, days);
        return problems.HasErrors ? null : problems.Build(reader.Place, () => Checked(new(header, plan, new(metrics, checks), new(schemes), (DocumentMap)document)));
    }

    /// <summary>Launches the pack once in a small invented county, so that what only shows as a whole shows when the pack is read.</summary>
    private static CampaignPack Checked(CampaignPack pack)
    {
        pack.Start(2024, new DivisionTree([new(DivisionCode.Parse("110101"), "县"), new(DivisionCode.Parse("110101100"), "镇")]));
        return pack;
    }

    private static bool CheckFormat(MapReader reader)
    {
        var format = reader.NeedText("format");
        if (format is Format or "")
            return true;
        reader.Problems.Add(PackProblems.UnknownFormat.At(reader.Find("format")!.Place, format, Format));
        return false;
    }

    private static PackHeader Header(MapReader reader)
    {
        var (name, title, provenance) = (reader.NeedText("pack"), reader.NeedLocalized("title"), reader.NeedProvenance());
        if (name.Split('@') is [var id, var digits] && Identifier.IsValid(id) && digits is [>= '1' and <= '9', ..] and { Length: <= 4 } && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var version))
            return new(id, version, title, provenance);
        if (name.Length > 0)
            reader.Problems.Add(PackProblems.NotAName.At(reader.Find("pack")!.Place, name));
        return new("unknown", 1, title, provenance);
    }

    private static Guidance GuidanceOf(MapReader reader)
    {
        Guidance guidance = new(reader.NeedLocalized("text"), reader.NeedProvenance());
        reader.Done();
        return guidance;
    }

    private static ParentCampaign? Parent(MapReader? reader)
    {
        if (reader is null)
            return null;
        var (title, division, provenance) = (reader.NeedLocalized("title"), reader.NeedText("division"), reader.NeedProvenance());
        reader.Done();
        return reader.Problems.Build(reader.Place, () => DivisionCode.TryParse(division, out var code)
            ? new ParentCampaign(title, code, provenance)
            : throw new ArgumentException($"'{division}' is no division code."));
    }

    private static PlannedPhase Phase(MapReader reader) => new(
        reader.NeedId("id"), reader.NeedLocalized("title"), PackItems.Date(reader, "from"), PackItems.Date(reader, "to"), PackItems.Deliverables(reader), reader.NeedProvenance());

    private static Objective Objective(MapReader reader, IReadOnlyCollection<string> metrics) => new(
        reader.NeedId("id"), reader.NeedLocalized("title"), PackItems.Known(reader, "metrics", "metric", metrics), reader.NeedProvenance());

    private static Requirement Requirement(MapReader reader) => new(
        reader.NeedId("id"), reader.Choice("kind", EnumWords<RequirementKind>.All, RequirementKind.Unspecified), reader.NeedLocalized("title"), reader.NeedProvenance());
}
