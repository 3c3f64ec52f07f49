using CsCheck;
using FamilyOnline.Duties;
using FamilyOnline.Rollups;
using FamilyOnline.Submissions;
using FamilyOnline.TestSupport;
using NodaTime;
using static FamilyOnline.Tests.Duties.DutySample;

namespace FamilyOnline.Tests.Duties;

/// <summary>Counts of reports add up, never pass what is owed, and do not depend on how figures were delivered.</summary>
[Trait("Category", "Property")]
public sealed class DutyPropertyTests
{
    private static readonly string[] Townships = ["t0", "t1", "t2", "t3", "t4"];

    private static readonly Gen<Row> Rows = Gen.Select(Gen.Int[0, 6], Gen.Int[1, 12], Gen.Int[0, 2], Gen.Int[0, 5], Gen.Int[0, 430], (unit, month, metric, value, day) =>
        new Row(unit switch { 5 => "a", 6 => "zz", _ => $"t{unit}" }, ReportingPeriod.Month(2024, month), Metrics.All[metric].Id, value, day));

    /// <summary>Townships that open, move between the counties a and b, and close, on days of 2024 or never.</summary>
    private static readonly Gen<UnitHistory> Histories = Gen.Select(Gen.Int[0, 380], Gen.Int[1, 200], Gen.Int[1, 200], Gen.Bool).Array[5].Select(townships => new UnitHistory(
    [
        new(new("p", "p", null, "prefecture")), new(new("a", "a", "p", "county")), new(new("b", "b", "p", "county")),
        .. townships.SelectMany((days, index) => SpansOf(Townships[index], First.PlusDays(days.Item1 - 20), days.Item2, days.Item3, days.Item4)),
    ]));

    private static readonly Gen<Excuse[]> Excuses = Gen.Select(Gen.Int[0, 4], Gen.Int[0, 330], Gen.Int[0, 100], Gen.Int[0, 430]).Array[0, 4].Select(excuses =>
        excuses.Select(excuse => new Excuse(Townships[excuse.Item1], new(First.PlusDays(excuse.Item2), First.PlusDays(excuse.Item2 + excuse.Item3)), "洪灾", knownAt: InstantOf(excuse.Item4))).ToArray());

    private static readonly Gen<Story> Stories = Gen.Select(Rows.Array[0, 60], Histories, Excuses, Gen.Int[0, 430], Gen.Int[1, 3], (rows, history, excuses, day, rule) =>
        new Story(rows, history, excuses, InstantOf(day), (OpenRule)rule));

    private static LocalDate First => new(2024, 1, 1);

    [Fact]
    public void Counts_of_months_add_up_to_the_years() => Stories.Sample(
        story =>
        {
            var record = story.Judge(story.Rows);
            foreach (var unit in (string[])["p", "a", "b", .. Townships])
                Assert.Equal(record.Of(unit, Year), Enumerable.Range(1, 12).Aggregate(DutyCounts.None, (sum, month) => sum + record.Of(unit, ReportingPeriod.Month(2024, month))));
        },
        iter: LongRun.Exactly(1_000, 10_000));

    [Fact]
    public void Counts_of_parts_add_up_to_the_whole_and_duties_to_all() => Stories.Sample(
        story =>
        {
            var record = story.Judge(story.Rows);
            var whole = record.Of("p", Year);
            Assert.Equal(whole, record.Of("a", Year) + record.Of("b", Year));
            Assert.Equal(whole, story.Book.Duties.Aggregate(DutyCounts.None, (sum, duty) => sum + record.Of("p", Year, duty.Id)));

            // Townships hold all but what county a sent unasked; a moved township counts once in each place.
            var townships = Townships.Aggregate(DutyCounts.None, (sum, unit) => sum + record.Of(unit, Year));
            Assert.Equal(whole.Unexpected, townships.Unexpected + record.Unexpected(Year).Count(report => report.Unit == "a"));
            Assert.Equal(whole with { Unexpected = 0 }, townships with { Unexpected = 0 });
        },
        iter: LongRun.Exactly(1_000, 10_000));

    [Fact]
    public void No_share_passes_one_and_every_report_owed_has_one_state() => Stories.Sample(
        story =>
        {
            var record = story.Judge(story.Rows);
            foreach (var unit in (string[])["p", "a", "b", .. Townships])
            {
                var (counts, owed) = (record.Of(unit, Year), record.Owed(unit, Year));
                Assert.Equal(owed.Count, counts.Expected + counts.Early + counts.Awaiting + counts.Excused);
                Assert.Equal(owed.Count, owed.Select(status => (status.Duty.Id, status.Unit, status.Period)).Distinct().Count());
                Assert.True(!counts.Completeness.TryGetValue(out var share) || (share <= Exact.One && share >= Exact.Zero));
                Assert.True(!counts.Timeliness.TryGetValue(out var inTime) || inTime <= counts.Completeness.Value);
            }
        },
        iter: LongRun.Exactly(1_000, 10_000));

    [Fact]
    public void Order_and_doubles_of_delivery_make_no_difference() => Gen.Select(Stories, Gen.Int[0, 1000]).Sample(
        (story, seed) =>
        {
            var shuffled = story.Rows.Concat(story.Rows.Take(seed % 20)).OrderBy(row => ((row.Day * 7919) + (row.Value * 31) + (row.Period.Last.Month * 17) + seed) % 101).ToArray();
            var (one, other) = (story.Judge(story.Rows), story.Judge(shuffled));
            Assert.Equal(one.Owed("p", Year), other.Owed("p", Year), (left, right) => left.ToString() == right.ToString() && left.MetOn == right.MetOn);
            Assert.Equal(one.Unexpected(Year).Select(report => report.ToString()), other.Unexpected(Year).Select(report => report.ToString()));
        },
        iter: LongRun.Exactly(1_000, 10_000));

    [Fact]
    public void What_comes_later_changes_no_earlier_view() => Stories.Sample(
        story =>
        {
            var known = story.Rows.Where(row => InstantOf(row.Day) <= story.At).ToArray();
            Assert.Equal(story.Judge(known).Of("p", Year), story.Judge(story.Rows).Of("p", Year));
        },
        iter: LongRun.Exactly(1_000, 10_000));

    /// <summary>Once in, a report stays in and keeps its day: corrections cannot make it late.</summary>
    [Fact]
    public void What_was_in_stays_in_with_its_day() => Gen.Select(Stories, Gen.Int[0, 430]).Sample(
        (story, days) =>
        {
            var later = story.Book.Judge(story.Table(story.Rows), story.At.Plus(Duration.FromDays(days))).Owed("p", Year);
            foreach (var (before, after) in story.Judge(story.Rows).Owed("p", Year).Zip(later))
                Assert.True(before.MetOn is null || before.MetOn == after.MetOn);
        },
        iter: LongRun.Exactly(1_000, 10_000));

    private static Instant InstantOf(int day) => Instant.FromUtc(2023, 12, 31, 16, 0).Plus(Duration.FromDays(day));

    private static IEnumerable<UnitSpan> SpansOf(string id, LocalDate from, int stays, int then, bool moves)
    {
        yield return new(new(id, id, "a", "township"), from, from.PlusDays(stays));
        if (moves)
            yield return new(new(id, id, "b", "township"), from.PlusDays(stays), from.PlusDays(stays + then));
    }

    private sealed record Row(string Unit, ReportingPeriod Period, string Metric, int Value, int Day);

    private sealed record Story(Row[] Rows, UnitHistory History, Excuse[] Excuses, Instant At, OpenRule Rule)
    {
        public DutyBook Book => new([DutyOf("monthly", Rule), DutyOf("posts", Rule, Cadence.Monthly, "posts")], History, Excuses);

        public DutyRecord Judge(IEnumerable<Row> rows) => Book.Judge(Table(rows), At);

        public FigureTable Table(IEnumerable<Row> rows)
        {
            FigureTableBuilder table = new(Metrics);
            foreach (var row in rows)
                table.Add(new(row.Unit, Metrics[row.Metric], row.Period, row.Value == 5 ? Observation.Of(Absence.NotReported) : Observation.Of(row.Value), InstantOf(row.Day)));
            return table.Build();
        }
    }
}
