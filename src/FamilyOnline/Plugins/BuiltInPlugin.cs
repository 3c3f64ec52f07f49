using FamilyOnline.Allotments;
using FamilyOnline.Scoring;

namespace FamilyOnline.Plugins;

/// <summary>The words that come with the library, registered as anybody's are.</summary>
internal sealed class BuiltInPlugin : CampaignPlugin
{
    public override string Id => "";

    public override void Configure(PluginBuilder plugin) => plugin
        .AddScorer("share", ShareScorer.Read)
        .AddScorer("checklist", ChecklistScorer.Read)
        .AddScorer("steps", StepsScorer.Read)
        .AddScorer("bands", (settings, rules) => BandsScorer.Read(settings, rules, plugin.Registry.Lookup))
        .AddApportionment(new Webster())
        .AddApportionment(new Hamilton())
        .AddApportionment(new Jefferson())
        .AddApportionment(new Adams())
        .AddApportionment(new Dean())
        .AddApportionment(new HuntingtonHill())
        .AddApportionment(new ModifiedSainteLague());
}
