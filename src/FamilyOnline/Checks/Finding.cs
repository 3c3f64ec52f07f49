using FamilyOnline.Rollups;

namespace FamilyOnline.Checks;

/// <summary>A figure that is not as a check expects: to be corrected or confirmed by people, never by the program (存疑项).</summary>
public sealed class Finding
{
    internal Finding(FigureCheck check, FindingSubject subject, Exact value, Expectation expected, IReadOnlyList<ComparedFigure> compared, LocalizedText text)
    {
        (Check, Unit, Metric, Period, Key) = (check, subject.Unit, subject.Metric, subject.Period, subject.KeyFor(check));
        (Value, Least, Most, Compared, Text) = (value, expected.Least, expected.Most, compared, text);
        Distance = expected.DistanceOf(expected.Measured ?? value);
    }

    /// <summary>Gets the check.</summary>
    public FigureCheck Check { get; }

    /// <summary>Gets how much it weighs.</summary>
    public FindingSeverity Severity => Check.Severity;

    /// <summary>Gets the unit.</summary>
    public TreeUnit Unit { get; }

    /// <summary>Gets the metric.</summary>
    public Metric Metric { get; }

    /// <summary>Gets the period.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>Gets the value that is in doubt: the figure itself, or its quotient where the check divides it; the whole where parts do not fit it.</summary>
    public Exact Value { get; }

    /// <summary>Gets the least that was expected, of the value or of its growth; null where there is no such bound.</summary>
    public Exact? Least { get; }

    /// <summary>Gets the most that was expected, of the value or of its growth; null where there is no such bound.</summary>
    public Exact? Most { get; }

    /// <summary>Gets how far outside what was expected it lies, above 0; with <see cref="OutlierMethod.ZScore"/> to within a millionth.</summary>
    public Exact Distance { get; }

    /// <summary>Gets the figures that it was compared with.</summary>
    public IReadOnlyList<ComparedFigure> Compared { get; }

    /// <summary>Gets what names it in a confirmation: check, metric (and split, part), period and unit. It stays the same whatever the value.</summary>
    public string Key { get; }

    /// <summary>Gets what is doubtful and what to do, in words.</summary>
    public LocalizedText Text { get; }

    /// <summary>Writes key and value.</summary>
    public override string ToString() => $"{Key}: {Value}";
}
