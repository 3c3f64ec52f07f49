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
        .AddScorer("place", PlaceScorer.Read, ScorerShapes.Place)
        .AddScorer("tally", TallyScorer.Read, ScorerShapes.Tally)
        .AddScorer("judged", JudgedScorer.Read, ScorerShapes.Judged)
        .AddScorer("formula", FormulaScorer.Read, ScorerShapes.Formula)
        .AddScorer("omitted", OmittedScorer.Read, ScorerShapes.Omitted)
        .AddScorer("bands", (settings, rules) => BandsScorer.Read(settings, rules, plugin.Registry.Lookup), ScorerShapes.Bands)
        .AddApportionment(new Webster())
        .AddApportionment(new Hamilton())
        .AddApportionment(new Jefferson())
        .AddApportionment(new Adams())
        .AddApportionment(new Dean())
        .AddApportionment(new HuntingtonHill())
        .AddApportionment(new ModifiedSainteLague());
}
