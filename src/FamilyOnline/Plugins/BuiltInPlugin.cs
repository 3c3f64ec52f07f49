using FamilyOnline.Allotments;
using FamilyOnline.Scoring;

namespace FamilyOnline.Plugins;

/// <summary>The words that come with the library, registered as anybody's are.</summary>
internal sealed class BuiltInPlugin : CampaignPlugin
{
    public override string Id => "";

    public override void Configure(PluginBuilder plugin) => plugin
        .AddScorer("share", ShareScorer.Read, ScorerShapes.Share)
        .AddScorer("checklist", ChecklistScorer.Read, ScorerShapes.Checklist)
        .AddScorer("steps", StepsScorer.Read, ScorerShapes.Steps)
        .AddScorer("place", PlaceScorer.Read)
        .AddScorer("tally", TallyScorer.Read)
        .AddScorer("judged", JudgedScorer.Read)
        .AddScorer("formula", FormulaScorer.Read)
        .AddScorer("omitted", OmittedScorer.Read)
        .AddScorer("bands", (settings, rules) => BandsScorer.Read(settings, rules, plugin.Registry.Lookup), ScorerShapes.Bands(() => plugin.Registry.ScorerKeys))
        .AddApportionment(new Webster())
        .AddApportionment(new Hamilton())
        .AddApportionment(new Jefferson())
        .AddApportionment(new Adams())
        .AddApportionment(new Dean())
        .AddApportionment(new HuntingtonHill())
        .AddApportionment(new ModifiedSainteLague());
}
