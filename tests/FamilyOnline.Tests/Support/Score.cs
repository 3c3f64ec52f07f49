using System.Globalization;
using FamilyOnline.Rules;
using FamilyOnline.Scoring;

namespace FamilyOnline.Tests.Support;

/// <summary>Scores one candidate by one scorer, before the criterion's bounds.</summary>
internal static class Score
{
    public static Quantity Of(IScorer scorer, CandidateTable table, string candidate, string? points = null) =>
        scorer.Score(new(new FigureContext(table[candidate], table.Field), Points(points)));

    /// <summary>The lines that the scorer tells, in Chinese or English.</summary>
    public static IReadOnlyList<string> Told(IScorer scorer, CandidateTable table, string candidate, string? points, string language)
    {
        List<LocalizedText> lines = [];
        scorer.Score(new(new FigureContext(table[candidate], table.Field), Points(points), lines));
        return [.. lines.Select(line => line.In(CultureInfo.GetCultureInfo(language)))];
    }

    private static Exact? Points(string? points) => points is null ? null : Exact.Parse(points);
}
