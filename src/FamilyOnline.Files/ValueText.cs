using System.Globalization;

namespace FamilyOnline.Files;

/// <summary>Reads what was answered for a metric: a value, or the reason why there is none.</summary>
internal static class ValueText
{
    private static readonly Dictionary<string, Absence> Absences = new(StringComparer.OrdinalIgnoreCase)
    {
        ["未报"] = Absence.NotReported,
        ["not-reported"] = Absence.NotReported,
        ["暂无"] = Absence.NotAvailable,
        ["not-available"] = Absence.NotAvailable,
        ["不适用"] = Absence.NotApplicable,
        ["not-applicable"] = Absence.NotApplicable,
        ["不公开"] = Absence.Confidential,
        ["confidential"] = Absence.Confidential,
    };

    /// <summary>Writes a value as a report would, for a message.</summary>
    public static string Write(Observation value) => value.Quantity.TryGetValue(out var known)
        ? known.ToFixed(value.Decimals)
        : Absences.First(absence => absence.Value == value.Absence).Key;

    public static Fault? Read(string raw, Metric metric, out Observation value)
    {
        if (TryPlain(raw, metric, out value))
            return null;
        var text = FoldedText.Fold(raw);
        if (text.Length == 0)
            return new(ReportProblems.NoValue);
        if (TryAbsence(text, out var absence))
        {
            value = Observation.Of(absence);
            return null;
        }

        return metric.Kind == MetricKind.YesNo ? YesNo(text, metric, out value) : Number(text, metric, out value);
    }

    /// <summary>Reads the reason for having no value from a folded text.</summary>
    public static bool TryAbsence(string text, out Absence absence) => Absences.TryGetValue(text, out absence);

    /// <summary>Reads yes or no from a folded text; null where it says neither.</summary>
    public static bool? YesNo(string text) => text.ToLowerInvariant() switch
    {
        "是" or "√" or "✓" or "yes" or "true" or "1" => true,
        "否" or "×" or "no" or "false" or "0" => false,
        _ => null,
    };

    /// <summary>The way of most values: a few plain digits.</summary>
    private static bool TryPlain(string text, Metric metric, out Observation value)
    {
        value = default;
        if (text.Length is 0 or > 9 || metric.Kind == MetricKind.YesNo)
            return false;
        var number = 0L;
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c))
                return false;
            number = (number * 10) + (c - '0');
        }

        for (var i = 0; i < metric.Decimals; i++)
            number *= 10;
        value = Observation.Scaled(number, metric.Decimals);
        return true;
    }

    private static Fault? YesNo(string text, Metric metric, out Observation value)
    {
        var answer = YesNo(text);
        value = answer is { } yes ? Observation.Of(yes ? 1 : 0) : default;
        return answer is null ? new(ReportProblems.BadYesNo, text, metric.Id) : null;
    }

    private static Fault? Number(string text, Metric metric, out Observation value)
    {
        value = default;
        if (!NumberText.TryRead(text, out var number))
            return new(ReportProblems.BadNumber, text);
        if (number.IsPercent && metric.Kind != MetricKind.Ratio)
            return new(ReportProblems.Percent, text, metric.Id);
        if (number.IsPercent && metric is { Numerator: { } above, Denominator: { } below })
            return new(ReportProblems.PercentComputed, text, metric.Id, above, below);
        if (number.Digits < 0 && metric.Kind != MetricKind.Ratio)
            return new(ReportProblems.Negative, text, metric.Id);
        if (!number.TryScale(metric.Decimals, out var scaled))
            return new(ReportProblems.TooManyDecimals, text, metric.Id, metric.Decimals.ToString(CultureInfo.InvariantCulture));
        if (Int128.Abs(scaled) > long.MaxValue)
            return new(ReportProblems.TooLarge, text);
        value = Observation.Scaled((long)scaled, metric.Decimals);
        return null;
    }
}
