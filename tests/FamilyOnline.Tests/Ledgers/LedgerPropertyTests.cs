using System.Globalization;
using CsCheck;
using FamilyOnline.Ledgers;
using static FamilyOnline.Tests.Ledgers.LedgerSample;

namespace FamilyOnline.Tests.Ledgers;

/// <summary>What holds for any reports: chance draws lines over two townships, three metrics, eight months and few days, so that cells meet often.</summary>
[Trait("Category", "Property")]
public sealed class LedgerPropertyTests
{
    private static readonly string[] Subjects = ["610424101", "610424102", "610424"];
    private static readonly string?[] Roles = [null, "a", "b"];
    private static readonly Metric[] Metrics = [Households, Trained, Body];

    private static readonly Gen<ReportedFigure> AnyLine =
        from subject in Gen.Int[0, 2].Select(i => Subjects[i])
        from metric in Gen.Int[0, 2]
        from month in Gen.Int[4, 11]
        from value in Gen.Int[-1, 2]
        from delay in Gen.Int[0, 3]
        from role in Gen.Int[0, 2].Select(i => Roles[i])
        select Line(Metrics[metric], month, value < 0 ? null : value, Day(month, 28).PlusDays(delay * 9), subject, role);

    /// <summary>Lines that do not contradict each other: of those for a cell and day only the ones that say what the first says.</summary>
    private static readonly Gen<ReportedFigure[]> Lines = AnyLine.Array[0, 60].Select(lines => lines
        .GroupBy(line => (line.Subject, line.Metric.Id, line.Period, line.ReportedOn))
        .SelectMany(day => day.Where(line => line.Value == day.First().Value))
        .ToArray());

    [Fact]
    public void Permuted_lines_and_reports_give_the_same_ledger() =>
        Gen.Select(Lines, Gen.Int[0, 1_000_000], Gen.Int[1, 9]).Sample((lines, seed, size) =>
        {
            var shuffled = lines.ToArray();
            new Random(seed).Shuffle(shuffled);
            var piecewise = shuffled.Chunk(size).Aggregate(Ledger.For(Plan), (ledger, chunk) => ledger.Append(Report(chunk)));
            var whole = Reported(lines);
            Assert.Equal(whole.Editions, piecewise.Editions);
            Assert.Equal(whole.Editions.Select(edition => edition.Number), piecewise.Editions.Select(edition => edition.Number));
            Assert.Equal(whole.Editions.Count, whole.Editions.Select(edition => edition.Figure).Count());
            Assert.Equal(whole.LatestReportedOn, piecewise.LatestReportedOn);
        });

    [Fact]
    public void Conflicts_are_the_same_in_any_order() =>
        Gen.Select(AnyLine.Array[0, 60], Gen.Int[0, 1_000_000]).Sample((lines, seed) =>
        {
            var shuffled = lines.ToArray();
            new Random(seed).Shuffle(shuffled);
            Assert.Equal(Conflicts(lines), Conflicts(shuffled));
        });

    [Fact]
    public void Answer_as_of_a_day_never_changes_when_later_reports_come() =>
        Gen.Select(Lines, Gen.Int[0, 250]).Sample((lines, offset) =>
        {
            var day = Day(4, 1).PlusDays(offset);
            var then = Reported(lines.Where(line => line.ReportedOn <= day).ToArray()).AsOf(day);
            var now = Reported(lines).AsOf(day);
            Assert.Equal(then.All.Select(figure => figure.ToString()), now.All.Select(figure => figure.ToString()));
            Assert.Equal(then.Obligations, now.Obligations);
        });

    [Fact]
    public void Coverage_adds_up_over_townships() =>
        Gen.Select(Lines, Gen.Int[0, 250]).Sample((lines, offset) =>
        {
            var figures = Reported(lines).AsOf(Day(4, 1).PlusDays(offset));
            var parts = Plan.Subjects.Select(subject => Coverage.Of(figures.ObligationsOf(subject.Id)));
            var whole = Coverage.Of(figures.Obligations);
            Assert.Equal(whole, parts.Aggregate(Coverage.None, Coverage.Add));
            Assert.Equal(figures.Obligations.Count(status => status.IsDue), whole.Due);
            Assert.True(!whole.Completeness.IsKnown || whole.Completeness.Value <= Exact.One);
        });

    [Fact]
    public void Obligation_once_met_stays_met_on_the_same_day() =>
        Gen.Select(Lines, Gen.Int[0, 200]).Sample((lines, offset) =>
        {
            var day = Day(4, 1).PlusDays(offset);
            var later = Reported(lines).AsOf(day.PlusDays(30)).Obligations.ToDictionary(status => status.Obligation);
            Assert.All(
                Reported(lines).AsOf(day).Obligations.Where(status => status.IsMet),
                status => Assert.Equal(status.MetOn, later[status.Obligation].MetOn));
        });

    [Fact]
    public void Editions_of_a_cell_are_numbered_without_gap_in_the_order_of_days() =>
        Lines.Sample(lines => Assert.All(
            Reported(lines).Editions,
            edition => Assert.True(edition.Supersedes is { } before
                ? before.Number == edition.Number - 1 && before.Figure.ReportedOn < edition.Figure.ReportedOn
                : edition.Number == 1)));

    private static string[] Conflicts(ReportedFigure[] lines) =>
        [.. Ledger.For(Plan).Offer(Report(lines)).Problems.Select(problem => problem.ToString(CultureInfo.InvariantCulture))];
}
