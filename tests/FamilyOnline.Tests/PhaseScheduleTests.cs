using CsCheck;
using FamilyOnline.Tests.Support;
using NodaTime;

namespace FamilyOnline.Tests;

/// <summary>The plan's three steps (section 四) with the launch year 2024.</summary>
public sealed class PhaseScheduleTests
{
    private static readonly Phase Launch = Some.Phase("launch", new(2024, 4, 1), new(2024, 5, 31));

    private static readonly Phase Application = Some.Phase("application", new(2024, 6, 1), new(2025, 10, 31));

    private static readonly Phase SummingUp = Some.Phase("summing-up", new(2025, 11, 1), new(2025, 12, 31));

    private static readonly PhaseSchedule Plan = new([Launch, Application, SummingUp]);

    [Theory]
    [InlineData("2024-03-31", null)]
    [InlineData("2024-04-01", "launch")]
    [InlineData("2024-05-31", "launch")]
    [InlineData("2024-06-01", "application")]
    [InlineData("2025-10-31", "application")]
    [InlineData("2025-11-01", "summing-up")]
    [InlineData("2025-12-31", "summing-up")]
    [InlineData("2026-01-01", null)]
    public void A_day_belongs_to_one_phase(string day, string? phase) => Assert.Equal(phase, Plan.On(ReportingPeriod.Parse(day).First)?.Id);

    // The launch has 30 + 31 = 61 days, the campaign 275 of 2024 (from April) + 365 = 640.
    [Theory]
    [InlineData("2024-03-31", "0", "0")]
    [InlineData("2024-04-01", "1/61", "1/640")]
    [InlineData("2024-04-30", "30/61", "3/64")]
    [InlineData("2024-05-31", "1", "61/640")]
    [InlineData("2024-06-01", "1", "31/320")]
    [InlineData("2025-12-31", "1", "1")]
    [InlineData("2030-01-01", "1", "1")]
    public void How_far_through_counts_the_day_itself(string day, string launch, string campaign)
    {
        var date = ReportingPeriod.Parse(day).First;
        Assert.Equal((launch, campaign), (Launch.ProgressOn(date).ToString(), Plan.ProgressOn(date).ToString()));
    }

    [Fact]
    public void The_schedule_spans_the_campaign_and_finds_by_id()
    {
        Assert.Equal(new DateInterval(new(2024, 4, 1), new(2025, 12, 31)), Plan.Interval);
        Assert.Same(Application, Plan.Find("application"));
        Assert.Null(Plan.Find("Application"));
        Assert.Equal("launch 2024-04-01/2024-05-31", Launch.ToString());
    }

    [Fact]
    public void A_gap_or_an_overlap_is_refused()
    {
        const string After = "must begin the day after phase launch 2024-04-01/2024-05-31 ends.";
        Assert.Equal(
            $"Phase next 2024-06-02/2024-06-30 {After}", Refusal.Of(() => new PhaseSchedule([Launch, Some.Phase("next", new(2024, 6, 2), new(2024, 6, 30))])));
        Assert.Equal(
            $"Phase next 2024-05-31/2024-06-30 {After}", Refusal.Of(() => new PhaseSchedule([Launch, Some.Phase("next", new(2024, 5, 31), new(2024, 6, 30))])));
    }

    [Fact]
    public void Phases_out_of_order_twice_or_none_are_refused()
    {
        Assert.StartsWith("Phase launch 2024-04-01/2024-05-31 must begin", Refusal.Of(() => new PhaseSchedule([Application, Launch])), StringComparison.Ordinal);
        Assert.Equal("The phase 'launch' is given twice.", Refusal.Of(() => new PhaseSchedule([Launch, Launch])));
        Assert.Equal("A schedule needs at least one phase.", Refusal.Of(() => new PhaseSchedule([])));
    }

    [Fact]
    public void A_deliverable_stands_once_in_a_phase()
    {
        var meeting = new Deliverable("meeting", "动员大会", Provenance.From("四.1"));
        Assert.Equal(
            "The deliverable 'meeting' is given twice.",
            Refusal.Of(() => new Phase("launch", "宣传发动", new(new(2024, 4, 1), new(2024, 5, 31)), [meeting, meeting], Some.Source)));
    }

    [Fact]
    [Trait("Category", "Property")]
    public void Every_day_belongs_to_exactly_one_phase() => Gen.Int[1, 400].Array[1, 8].Sample(lengths =>
    {
        var (first, phases) = (new LocalDate(2024, 4, 1), new List<Phase>());
        foreach (var length in lengths)
        {
            var start = phases.Count == 0 ? first : phases[^1].Interval.End.PlusDays(1);
            phases.Add(Some.Phase($"p{phases.Count}", start, start.PlusDays(length - 1)));
        }

        var schedule = new PhaseSchedule(phases);
        Assert.Equal(lengths.Sum(), schedule.Interval.Length);
        Assert.Null(schedule.On(first.PlusDays(-1)));
        Assert.Null(schedule.On(schedule.Interval.End.PlusDays(1)));
        foreach (var day in schedule.Interval)
        {
            Assert.Single(schedule.All, phase => phase.Interval.Contains(day));
            Assert.True(schedule.On(day)!.Interval.Contains(day));
            Assert.True(schedule.ProgressOn(day) > schedule.ProgressOn(day.PlusDays(-1)));
        }
    });
}
