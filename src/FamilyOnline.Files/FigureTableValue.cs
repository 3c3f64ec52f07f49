using System.Globalization;

namespace FamilyOnline.Files;

/// <summary>Reads a value of a table of figures: as reports have it, and below 0 too, for there are flows such as net migration; a state by its name.</summary>
internal static class FigureTableValue
{
    public static Fault? Read(string raw, Metric metric, out Observation value)
    {
        if (metric.Kind == MetricKind.Ordinal && IndexOf(metric, FoldedText.Tidy(raw)) is >= 0 and var state)
        {
            value = Observation.Of(state);
            return null;
        }

        var fault = ValueText.Read(raw, metric, out value);
        if (fault?.Kind == ReportProblems.Negative && TryNegative(raw, metric, out value))
            return null;
        if (fault is null)
            return metric.Kind == MetricKind.Ordinal && value.IsKnown ? Refused(raw, metric) : null;
        return fault.Kind == ReportProblems.NoValue ? new(FigureTableProblems.NoValue) : Refused(raw, metric);
    }

    private static int IndexOf(Metric metric, string text) => metric.States.ToList().IndexOf(text);

    private static bool TryNegative(string raw, Metric metric, out Observation value)
    {
        value = default;
        if (!NumberText.TryRead(FoldedText.Fold(raw), out var number) || !number.TryScale(metric.Decimals, out var scaled) || Int128.Abs(scaled) > long.MaxValue / 2)
            return false;
        value = Observation.Scaled((long)scaled, metric.Decimals);
        return true;
    }

    private static Fault Refused(string raw, Metric metric) => metric.Kind switch
    {
        MetricKind.YesNo => new(FigureTableProblems.BadYesNo, FoldedText.Tidy(raw), metric.Id),
        MetricKind.Ordinal => new(FigureTableProblems.BadState, FoldedText.Tidy(raw), metric.Id, string.Join(", ", metric.States)),
        _ => new(FigureTableProblems.BadValue, FoldedText.Tidy(raw), metric.Id, metric.Decimals.ToString(CultureInfo.InvariantCulture)),
    };
}
