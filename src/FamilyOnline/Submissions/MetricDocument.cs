using FamilyOnline.Documents;

namespace FamilyOnline.Submissions;

/// <summary>The definition of a metric as a document, spelt as in a pack; what is as its kind has it is left out.</summary>
internal static class MetricDocument
{
    public static DocumentMap Of(Metric metric) => DocumentParts.Map(
        ("id", DocumentParts.Text(metric.Id)),
        ("title", DocumentParts.Text(metric.Title)),
        ("kind", DocumentParts.Text(EnumWords<MetricKind>.Of(metric.Kind))),
        ("unit", DocumentParts.Text(metric.Measure)),
        ("decimals", metric.Decimals == 0 ? null : DocumentParts.Text(metric.Decimals)),
        ("direction", metric.Direction == Direction.Rising ? null : DocumentParts.Text(EnumWords<Direction>.Of(metric.Direction))),
        ("carry-forward-months", metric.CarryForwardMonths == 0 ? null : DocumentParts.Text(metric.CarryForwardMonths)),
        ("numerator", DocumentParts.Text(metric.Numerator)),
        ("denominator", DocumentParts.Text(metric.Denominator)),
        ("version", metric.Version == 1 ? null : DocumentParts.Text(metric.Version)),
        ("formula", DocumentParts.Text(metric.Formula)),
        ("states", metric.States.Count == 0 ? null : DocumentParts.Texts(metric.States)),
        ("aliases", metric.Aliases.Count == 0 ? null : DocumentParts.Texts(metric.Aliases)),
        ("splits", metric.Disaggregations.Count == 0 ? null : DocumentParts.List(metric.Disaggregations.Select(Split))),
        ("roll-up", RollUp(metric.Aggregation)),
        ("source", DocumentParts.Text(metric.Provenance.Source)),
        ("assumed", DocumentParts.Text(metric.Provenance.Assumed)));

    private static DocumentMap Split(Disaggregation split) => DocumentParts.Map(
        ("id", DocumentParts.Text(split.Id)),
        ("parts", DocumentParts.Texts(split.Parts)),
        ("overlaps", split.Overlaps ? DocumentParts.Text("true") : null));

    private static DocumentMap RollUp(AggregationOptions aggregation) => DocumentParts.Map(
        ("over-time", DocumentParts.Text(EnumWords<Aggregation>.Of(aggregation.OverTime))),
        ("over-units", DocumentParts.Text(EnumWords<Aggregation>.Of(aggregation.OverUnits))),
        ("missing", aggregation.Missing == MissingRule.ReportedOnly ? null : DocumentParts.Text(EnumWords<MissingRule>.Of(aggregation.Missing))),
        ("own", aggregation.Own == OwnFigures.Compare ? null : DocumentParts.Text(EnumWords<OwnFigures>.Of(aggregation.Own))),
        ("reported-at", DocumentParts.Text(aggregation.ReportedAt)),
        ("weight", DocumentParts.Text(aggregation.Weight)),
        ("floor", aggregation.Floor is { } floor ? DocumentParts.Text(floor) : null),
        ("cap", aggregation.Cap is { } cap ? DocumentParts.Text(cap) : null));
}
