namespace FamilyOnline.Rules;

/// <summary>Divides a field by judge, round or month, or opens it to members: what a line is counted for once each.</summary>
/// <remarks>
/// Judges, offices, rounds and periods are the same for all: each is a field of its own, so that like is compared with like. Members, samples and ballots
/// belong to one candidate: they stand in one field together.
/// </remarks>
internal static class FieldSplit
{
    private static readonly HashSet<string> Periods = new(["day", "month", "quarter", "year"], StringComparer.Ordinal);
    private static readonly HashSet<string> Common = new(["judge", "expert", "assessor", "department", "round"], StringComparer.Ordinal);

    /// <summary>Gets the usual kinds: those that are the same for all candidates.</summary>
    public static IReadOnlyList<string> Kinds { get; } = [.. Common.Concat(Periods).Order(StringComparer.Ordinal)];

    /// <summary>Tells whether things of a kind are the same for all candidates.</summary>
    public static bool IsCommon(string kind) => Periods.Contains(kind) || Common.Contains(kind);

    public static bool IsPeriod(string kind) => Periods.Contains(kind);

    /// <summary>Opens a field for every element: of the names given, or of those that the figures know.</summary>
    public static IReadOnlyList<EvaluationField> ByElement(EvaluationField field, string kind, IReadOnlyList<string> figures, IReadOnlyList<string> named)
    {
        return field.Shared((nameof(FieldSplit), kind, string.Join('\n', figures), string.Join('\n', named)), () =>
            Elements(field, kind, figures, named).Select(element => field.Below([.. field.Rows.Select((row, at) => new FieldRow(row.Candidate, [.. row.Elements, element], at, row.IsGuest))])).ToList());
    }

    /// <summary>Opens a field of all members of all candidates.</summary>
    public static EvaluationField Pooled(EvaluationField field, string kind, IReadOnlyList<string> figures) =>
        field.Shared((nameof(Pooled), kind, string.Join('\n', figures)), () => field.Below([.. field.Rows.SelectMany((row, at) => Members(field, row, kind, figures).Select(element => new FieldRow(row.Candidate, [.. row.Elements, element], at, row.IsGuest)))]));

    private static IEnumerable<FieldElement> Elements(EvaluationField field, string kind, IReadOnlyList<string> figures, IReadOnlyList<string> named)
    {
        if (Periods.Contains(kind))
            return PeriodsOf(field, kind, figures, named).Select(period => new FieldElement(kind, period.ToString(), period));
        if (named.Count > 0)
            return named.Select(name => new FieldElement(kind, name));
        return figures.SelectMany(figure => FigureSplits.Of(field, figure).NamesOf(kind))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(name => new FieldElement(kind, name));
    }

    private static IEnumerable<ReportingPeriod> PeriodsOf(EvaluationField field, string length, IReadOnlyList<string> figures, IReadOnlyList<string> named)
    {
        if (named.Count > 0)
            return named.Select(ReportingPeriod.Parse);
        if (field.Setting.Window is { } window)
            return PeriodSteps.Within(window, length).Where(period => period.Last <= field.Figures.AsOf);
        var stated = figures.SelectMany(figure => FigureSplits.Of(field, figure).Periods);
        var reported = field.Rows.SelectMany(row => figures.SelectMany(figure => field.Figures.SeriesOf(row.Candidate.Id, figure).Select(line => line.Period)));
        var entered = EntryDays.Of(field, figures).Select(day => PeriodSteps.Around(day, length));
        return stated.Concat(reported).Where(period => PeriodSteps.Length(period) == length).Concat(entered).Where(period => period.First <= field.Figures.AsOf).Distinct().Order();
    }

    private static IEnumerable<FieldElement> Members(EvaluationField field, FieldRow row, string kind, IReadOnlyList<string> figures) =>
        figures.SelectMany(figure => FigureMembers(field, row, kind, figure)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(name => new FieldElement(kind, name));

    private static IEnumerable<string> FigureMembers(EvaluationField field, FieldRow row, string kind, string figure)
    {
        var splits = FigureSplits.Of(field, figure);
        return field.Figures.Marks.Of(row.Candidate.Id, figure).Where(mark => splits.IsOfKind(mark, kind)).Select(mark => mark.By!);
    }
}
