using FamilyOnline.Documents;
using FamilyOnline.Layers;
using FamilyOnline.Plugins;

namespace FamilyOnline.Packs;

/// <summary>What a county publishes: a campaign's plan, its metrics and its schemes, as data (方案包).</summary>
public sealed class CampaignPack
{
    internal CampaignPack(PackHeader header, CampaignPlan plan, PackMeasures measures, SchemeBook schemes, DocumentMap document)
    {
        (Id, Version, Title, Provenance) = (header.Id, header.Version, header.Title, header.Provenance);
        (Plan, Metrics, Checks, Schemes, Document) = (plan, measures.Metrics, measures.Checks, schemes, document);
        Layers = [];
    }

    private CampaignPack(CampaignPack pack, IReadOnlyList<PackLayer> layers)
        : this(new(pack.Id, pack.Version, pack.Title, pack.Provenance), pack.Plan, new(pack.Metrics, pack.Checks), pack.Schemes, pack.Document) => Layers = layers;

    /// <summary>Gets the id, such as <c>thousand-households</c>.</summary>
    public string Id { get; }

    /// <summary>Gets the version, from 1.</summary>
    public int Version { get; }

    /// <summary>Gets what people call it.</summary>
    public LocalizedText Title { get; }

    /// <summary>Gets the document it was made from.</summary>
    public Provenance Provenance { get; }

    /// <summary>Gets the plan.</summary>
    public CampaignPlan Plan { get; }

    /// <summary>Gets what may be reported.</summary>
    public IReadOnlyList<Metric> Metrics { get; }

    /// <summary>Gets the checks on what is reported.</summary>
    public IReadOnlyList<FigureCheck> Checks { get; }

    /// <summary>Gets the schemes.</summary>
    public SchemeBook Schemes { get; }

    /// <summary>Gets the packs that it was put together from, itself first, the one that extends nothing last.</summary>
    public IReadOnlyList<PackLayer> Layers { get; }

    /// <summary>Gets the document it was read from, with all layers put together; writing it back loses nothing.</summary>
    public DocumentMap Document { get; }

    /// <summary>Reads a pack from a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="plugins">The words that its rules may use; null takes the library's own.</param>
    /// <param name="bases">Where the packs are that it may extend; null has none.</param>
    /// <returns>The pack, or every problem with its place: in this document, or in one that it extends.</returns>
    public static ReadResult<CampaignPack> Read(DocumentNode document, PluginRegistry? plugins = null, IPackSource? bases = null)
    {
        DocumentProblems problems = new();
        if (LayerStack.Read(Require.NotNull(document), bases ?? new NoPackSource(), problems) is not { } layered)
            return new(null, problems.All);
        DocumentProblems found = new();
        var pack = PackDocument.Read(layered.Document, plugins ?? PluginRegistry.BuiltIn, found);
        StillNeeded.Move(found.All, layered.Removals, problems);
        return new(pack is null || problems.HasErrors ? null : new CampaignPack(pack, layered.Layers), problems.All);
    }

    /// <summary>Launches the campaign.</summary>
    /// <param name="launchYear">The year in which it begins.</param>
    /// <param name="divisions">The county with its townships; there may be more around them.</param>
    /// <param name="county">The county that runs it; may be left out where the tree has one county only.</param>
    /// <exception cref="ArgumentException">The tree does not have the county, has several and none is named, or the county has no townships.</exception>
    public LaunchedCampaign Start(int launchYear, DivisionTree divisions, DivisionCode? county = null) =>
        PackLaunch.Start(this, launchYear, Require.NotNull(divisions), county);

    /// <summary>Writes id and version, as a file names the pack: <c>thousand-households@1</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Id}@{Version}");
}
