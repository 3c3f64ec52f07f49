using FamilyOnline.Documents;
using FamilyOnline.Rules;
using FamilyOnline.Scoring;

namespace FamilyOnline.Schemes;

/// <summary>Looks for bands with gaps, overlaps and rows that are never reached, among the rows that compare one figure with numbers.</summary>
/// <remarks>
/// Rows that ask something else are overrides and are passed over; where a row asks for the figure and for something else too, nothing is said of that figure.
/// Two rows overlap where they share values and neither lies within the other: lower bounds only, the best row first, do not, nor does an exception before its rule.
/// </remarks>
internal static class BandChecks
{
    public static void Check(IScorer scorer, Place place, DocumentProblems problems)
    {
        if (scorer is not BandsScorer bands)
            return;
        Check([.. bands.Rows.Select(row => row.If)], place, problems);
        foreach (var row in bands.Rows)
        {
            if (row.Scorer is { } below)
                Check(below, place, problems);
        }
    }

    /// <summary>Checks the conditions of rows of which the first that holds counts; null takes the rest.</summary>
    public static void Check(IReadOnlyList<Condition?> rows, Place place, DocumentProblems problems)
    {
        var figures = rows.OfType<Condition>().SelectMany(row => row.Comparisons).Select(comparison => comparison.Figure.Text).Distinct(StringComparer.Ordinal);
        foreach (var figure in figures)
        {
            Condition[] asking = [.. rows.OfType<Condition>().Where(row => row.Comparisons.Any(comparison => comparison.Figure.Text == figure))];
            (Condition Row, BandSpan? Span)[] spans = [.. asking.Select(row => (row, SpanOf(row, figure)))];
            if (!Array.Exists(spans, one => one.Span is null))
                Check([.. spans.Select(one => (one.Row.Text, one.Span!))], rows.Contains(null), place, problems);
        }
    }

    private static void Check((string Row, BandSpan Span)[] rows, bool hasRest, Place place, DocumentProblems problems)
    {
        for (var later = 0; later < rows.Length; later++)
        {
            var (row, span) = rows[later];
            if (Left([span], rows[..later]).Count == 0)
                problems.Add(SchemeProblems.BandNeverReached.At(place, row));
            else
                CheckOverlaps(span, rows[..later], place, problems);
        }

        if (!hasRest)
            CheckGaps([.. rows.Select(row => row.Span).Where(span => !span.IsEmpty)], place, problems);
    }

    private static void CheckOverlaps(BandSpan span, (string Row, BandSpan Span)[] before, Place place, DocumentProblems problems)
    {
        foreach (var earlier in before.Select(row => row.Span))
        {
            if (span.And(earlier) is { IsEmpty: false } both && !span.Contains(earlier) && !earlier.Contains(span))
                problems.Add(SchemeProblems.BandOverlap.At(place, both.ToString()));
        }
    }

    /// <summary>What no row takes, between the lowest and the highest that one does.</summary>
    private static void CheckGaps(BandSpan[] spans, Place place, DocumentProblems problems)
    {
        foreach (var gap in Left([new(null, null)], [.. spans.Select(span => ("", span))]).Where(gap => gap is { Low: not null, High: not null }))
            problems.Add(SchemeProblems.BandGap.At(place, gap.ToString()));
    }

    private static List<BandSpan> Left(List<BandSpan> spans, (string Row, BandSpan Span)[] without) =>
        without.Aggregate(spans.Where(span => !span.IsEmpty).ToList(), (left, row) => row.Span.IsEmpty ? left : [.. left.SelectMany(span => span.Without(row.Span))]);

    /// <summary>The values for which a row holds; null where it asks anything but comparisons of the one figure with numbers.</summary>
    private static BandSpan? SpanOf(Condition row, string figure)
    {
        CompareCondition[] comparisons = [.. row.Comparisons];
        var isPlain = row is CompareCondition || row is JunctionCondition { IsAll: true };
        return isPlain && row.Size == comparisons.Length && Array.TrueForAll(comparisons, comparison => comparison.Figure.Text == figure) ? BandSpan.Of(comparisons) : null;
    }
}
