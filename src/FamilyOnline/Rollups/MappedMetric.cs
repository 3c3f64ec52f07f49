using FamilyOnline.Resources;
using FamilyOnline.Submissions;

namespace FamilyOnline.Rollups;

/// <summary>One sender's metric beside the one that is added up: whether its figures enter the sum, by what factor, and else why not.</summary>
internal sealed class MappedMetric
{
    private readonly int _places;

    private MappedMetric(string sender, Metric own, Metric target, MetricRelation relation, Exact factor, LocalizedText? reason)
    {
        (Sender, Own, Target, Relation, Factor, Reason) = (sender, own, target, relation, factor, reason);
        _places = target.Decimals;
    }

    public string Sender { get; }

    public Metric Own { get; }

    public Metric Target { get; }

    public MetricRelation Relation { get; }

    public Exact Factor { get; }

    /// <summary>Gets why its figures do not enter the sum; null where they do.</summary>
    public LocalizedText? Reason { get; }

    /// <summary>Judges a mapping; what it claims must hold of the two definitions and of every value.</summary>
    public static MappedMetric Of(string sender, Metric own, Metric target, MetricMapping mapping, IEnumerable<Observation> values)
    {
        MappedMetric claimed = new(sender, own, target, mapping.Relation, mapping.Factor ?? Exact.One, mapping.Reason);
        if (mapping.Relation is not (MetricRelation.Same or MetricRelation.Convertible))
            return claimed;
        var reason = claimed.Contradiction(mapping) ?? (values.All(claimed.Fits) ? null : Why("different.decimals", claimed.Factor.ToString(), FormattableString.Invariant($"{target.Decimals}")));
        return reason is null ? claimed : new(sender, own, target, MetricRelation.NotComparable, claimed.Factor, reason);
    }

    /// <summary>Gives an answer in the unit of measure that is added up.</summary>
    public Observation Converted(Observation value) => value.IsKnown ? Observation.Scaled(Scaled(value)!.Value, _places) : value;

    private bool Fits(Observation value) => !value.IsKnown || Scaled(value) is not null;

    private long? Scaled(Observation value)
    {
        var scaled = Exact.Scaled(value.ScaledValue, value.Decimals) * Factor / Exact.Scaled(1, _places);
        return scaled.IsInteger && scaled > Cells.Least && scaled <= long.MaxValue ? (long)scaled.ToDecimal() : null;
    }

    private LocalizedText? Contradiction(MetricMapping mapping)
    {
        if (Target.IsDerived)
            return Why("different.derived");
        if (mapping.ToVersion != Target.Version)
            return Why("different.version", FormattableString.Invariant($"{mapping.ToVersion}"), FormattableString.Invariant($"{Target.Version}"));
        if (Own.Kind != Target.Kind)
            return Why("different.kind", $"{Own.Kind}", $"{Target.Kind}");
        if (mapping.Relation == MetricRelation.Convertible && Own.Kind is (MetricKind.YesNo or MetricKind.Ordinal))
            return Why("different.states-factor");
        if (mapping.Relation == MetricRelation.Same && Own.Measure.Chinese != Target.Measure.Chinese)
            return Texts.Told(Texts.Submissions, "different.measure", Own.Measure, Target.Measure);
        return Own.States.SequenceEqual(Target.States, StringComparer.Ordinal) ? null : Why("different.states");
    }

    private static LocalizedText Why(string key, params string[] arguments) => Texts.Localized(Texts.Submissions, key, arguments);
}
