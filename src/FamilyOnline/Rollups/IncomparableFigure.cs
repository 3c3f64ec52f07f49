using FamilyOnline.Submissions;

namespace FamilyOnline.Rollups;

/// <summary>What one sender reported under a definition of its own, which does not enter the sum (不可比数).</summary>
public sealed class IncomparableFigure
{
    internal IncomparableFigure(TreeUnit unit, Metric metric, MetricRelation relation, LocalizedText reason, Quantity value) =>
        (Unit, Metric, Relation, Reason, Value) = (unit, metric, relation, reason, value);

    /// <summary>Gets the sender.</summary>
    public TreeUnit Unit { get; }

    /// <summary>Gets what it measured, by its own definition.</summary>
    public Metric Metric { get; }

    /// <summary>Gets how that relates to what is added up.</summary>
    public MetricRelation Relation { get; }

    /// <summary>Gets why it does not enter the sum.</summary>
    public LocalizedText Reason { get; }

    /// <summary>Gets what the sender comes to for the period by its own definition, in its own unit of measure, or the reason for none.</summary>
    public Quantity Value { get; }

    /// <summary>Writes sender, metric and value.</summary>
    public override string ToString() => $"{Unit}: {Metric} {Value}";
}
