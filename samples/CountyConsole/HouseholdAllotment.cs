using FamilyOnline;
using FamilyOnline.Allotments;
using FamilyOnline.Plugins;

namespace CountyConsole;

/// <summary>The county's one target that is split over the townships, and the rule of the plan that splits it.</summary>
internal sealed class HouseholdAllotment(SampleCounty county)
{
    public Target Target => county.Launched.Campaign.Targets.First(target => target.Split is not null);

    public TargetSplit Split => Target.Split!;

    /// <summary>Gets the townships that share it.</summary>
    public IEnumerable<Subject> Townships => TargetAllotment.SubjectsOf(county.Launched.Campaign, Target);

    /// <summary>Splits the target as the plan says, by the figures of the plan's day.</summary>
    public ReadResult<Allotment> ByPlan(PluginRegistry plugins) => plugins.TryGetApportionment(Split.Method, out var method)
        ? TargetAllotment.Of(county.Launched.Campaign, Target, county.Ledger.AsOf(Split.On), method)
        : throw new InvalidOperationException($"The pack was read with a method '{Split.Method}' that is not registered now.");

    /// <summary>Weighs the townships by a metric, as of the plan's day.</summary>
    public ReadResult<IReadOnlyList<AllotmentUnit>> WeighedBy(Metric metric) =>
        TargetAllotment.Weights(county.Launched.Campaign, Target, county.Ledger.AsOf(Split.On), metric.Id);
}
