using System.Globalization;
using FamilyOnline.TestSupport;
using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Evaluations;

/// <summary>Indices of the United Nations Development Programme, written as schemes and run over the figures that it published: its scores, places and groups come out (cases C02, C07).</summary>
public sealed class PublishedIndexTests
{
    // Technical notes 1: goalposts 20 and 85 years, 18 and 15 years of schooling, 100 and 75,000 dollars by logarithm; mean of the two of schooling, geometric mean of the three.
    private const string HumanDevelopment = """
        { scheme: hdi, round: { digits: 3, decide-on: rounded }, combine: geometric,
          parts: [
            { id: health, points: 1, share: { of: life, from: 20, to: 85 } },
            { id: education, combine: mean, parts: [{ id: expected-line, points: 1, share: { of: expected, to: 18 } }, { id: mean-line, points: 1, share: { of: mean-years, to: 15 } }] },
            { id: income, points: 1, share: { of: { formula: ln(gni) }, from: { formula: ln(100) }, to: { formula: ln(75000) } } }],
          grades: [{ if: { total: { at-least: 0.8 } }, grade: Very High }, { if: { total: { at-least: 0.7 } }, grade: High }, { if: { total: { at-least: 0.55 } }, grade: Medium }, { grade: Low }] }
        """;

    // Technical notes 4: geometric means of each sex, their harmonic mean, against the geometric mean of what both have together.
    private const string GenderInequality = """
        { scheme: gii, round: { digits: 3 }, rank: { better: lower },
          figures: {
            births: { formula: "10 / clamp(mortality, 10, 1000) / adolescent" },
            power-f: { formula: "sqrt(max(seats-f, 0.1) / 100 * school-f / 100)" }, power-m: { formula: "sqrt(seats-m / 100 * school-m / 100)" },
            women: { formula: "root(sqrt(births) * power-f * work-f / 100, 3)" }, men: { formula: "root(power-m * work-m / 100, 3)" },
            both: { formula: "root((sqrt(births) + 1) / 2 * (power-f + power-m) / 2 * (work-f + work-m) / 200, 3)" } },
          parts: [{ id: loss, formula: "1 - 2 / (1 / women + 1 / men) / both" }] }
        """;

    [SharedFact]
    public void Human_development_has_the_published_scores_places_and_groups()
    {
        var rows = Rows("C02_hdi_2021", 7);
        var evaluation = Of(rows, "life", "expected", "mean-years", "gni").Evaluate(HumanDevelopment);

        Assert.Equal(191, rows.Count);
        Assert.Equal(rows.Select(row => (row.Id, Number(row.Last[5]), Whole(row.Last[6]), row.Last[0])),
            rows.Select(row => (row.Id, Number(evaluation[row.Id].Shown!), evaluation[row.Id].Rank!.Value, evaluation[row.Id].Grade!.Grade.Chinese)));
    }

    [SharedFact]
    public void Gender_inequality_has_the_published_scores_and_places()
    {
        var rows = Rows("C07_gii_2022", 10);
        var evaluation = Of([.. rows.Select(row => (row.Id, (string[])["", .. row.Last]))], "mortality", "adolescent", "seats-f", "seats-m", "school-f", "school-m", "work-f", "work-m").Evaluate(GenderInequality);

        Assert.Equal(166, rows.Count);
        Assert.Equal(rows.Select(row => (row.Id, Number(row.Last[8]), Whole(row.Last[9]))), rows.Select(row => (row.Id, Number(evaluation[row.Id].Shown!), evaluation[row.Id].Rank!.Value)));
    }

    /// <summary>The codes and the last columns: a country's name may hold commas.</summary>
    private static List<(string Id, string[] Last)> Rows(string folder, int columns) =>
        [.. File.ReadLines(RepositoryPaths.InShared("cases", folder, "countries.csv")).Skip(1).Where(line => line.Length > 0).Select(line => line.Split(',')).Select(row => (row[0], row[^columns..]))];

    /// <summary>Candidates with the columns from the second on as their figures.</summary>
    private static SheetTable Of(List<(string Id, string[] Last)> rows, params string[] figures) =>
        SheetTable.Of(string.Join('\n', rows.Select(row => $"+ {row.Id} {string.Join(' ', figures.Select((figure, at) => $"{figure}={row.Last[at + 1]}"))}")));

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static int Whole(string text) => (int)Number(text);
}
