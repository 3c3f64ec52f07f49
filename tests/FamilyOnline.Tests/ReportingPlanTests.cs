using CsCheck;
using FamilyOnline.Tests.Support;
using NodaTime;

namespace FamilyOnline.Tests;

/// <summary>Who owes what: two townships, monthly reports from April 2024 due on the 10th of the next month (assumed where the plan is silent).</summary>
public sealed class ReportingPlanTests
{
    private static readonly ReportForm Form = Some.Monthly("monthly-report", 10, "households");

    private static readonly ReportForm Setup = ReportForm.Once("setting-up", "成立机构", [SubjectKind.Unit], ["body"], new(2024, 5, 31), Some.Source);

    [Fact]
    public void Monthly_reports_are_owed_from_April_by_the_tenth_of_the_next_month()
    {
        // By the end of June three months have ended, of two townships each; the county owes nothing under this form.
        Assert.Equal(
            [
                "2024-04 101 2024-05-10", "2024-04 102 2024-05-10",
                "2024-05 101 2024-06-10", "2024-05 102 2024-06-10",
                "2024-06 101 2024-07-10", "2024-06 102 2024-07-10",
            ],
            Owed(Plan(Form), new(2024, 6, 30)));
    }

    [Theory]
    [InlineData("2024-03-31", 0)]
    [InlineData("2024-04-29", 0)] // April has not ended
    [InlineData("2024-04-30", 2)] // it has, and is owed though not due
    [InlineData("2024-05-30", 2)]
    [InlineData("2024-05-31", 4)]
    [InlineData("2024-12-31", 18)] // nine months, April to December
    [InlineData("2030-01-01", 18)] // none after the campaign
    public void A_month_is_owed_once_it_has_ended(string day, int owed) =>
        Assert.Equal(owed, Plan(Form).ObligationsUntil(ReportingPeriod.Parse(day).First).Count);

    [Fact]
    public void A_form_owed_once_is_on_the_list_from_the_first_day()
    {
        Assert.Empty(Plan(Setup).ObligationsUntil(new(2024, 3, 31)));
        Assert.Equal(["2024-05 office 2024-05-31"], Owed(Plan(Setup), new(2024, 4, 1)));
        Assert.Equal(["2024-05 office 2024-05-31"], Owed(Plan(Setup), new(2024, 12, 31)));
    }

    [Fact]
    public void Obligations_stand_in_the_order_of_due_day_form_and_subject()
    {
        var plan = Plan(Some.Monthly("z", 10, "households"), Setup, Some.Monthly("a", 10, "households"));
        Assert.Equal(
            ["a 101", "a 102", "z 101", "z 102", "setting-up office"],
            plan.ObligationsUntil(new(2024, 5, 1)).Select(owed => $"{owed.Form} {owed.Subject}"));
    }

    [Fact]
    public void December_is_due_in_January() =>
        Assert.Equal(new LocalDate(2025, 1, 10), Plan(Form).ObligationsUntil(new(2025, 6, 1))[^1].Due);

    /// <summary>In 2024 the 10 November is a Sunday, and 31 May a Friday that moved to 3 June with an invented holiday.</summary>
    [Fact]
    public void A_due_day_that_is_not_worked_moves_where_the_form_says_so()
    {
        WorkCalendar calendar = new([new(2024, 5, 31)], [], Some.Source);
        ReportingPlan PlanOf(params ReportForm[] forms) => new(Plan().Interval, Plan().Subjects, Plan().Metrics, forms, calendar);

        Assert.Contains("2024-10 101 2024-11-11", Owed(PlanOf(Form.WithMove(DueMove.NextWorkingDay)), new(2024, 12, 31)));
        Assert.Contains("2024-10 101 2024-11-10", Owed(PlanOf(Form), new(2024, 12, 31)));
        Assert.Equal(["2024-05 office 2024-06-03"], Owed(PlanOf(Setup.WithMove(DueMove.NextWorkingDay)), new(2024, 6, 30)));
    }

    [Fact]
    public void A_form_needs_a_rule_for_days_that_are_not_worked()
    {
        Assert.Equal("Form 'monthly-report' says whether the day on which it is due moves.", Refusal.Of(() => Form.WithMove(DueMove.Unspecified)));
        Assert.Equal((DueMove.Unmoved, DueMove.NextWorkingDay, 10), (Form.Move, Form.WithMove(DueMove.NextWorkingDay).Move, Form.WithMove(DueMove.NextWorkingDay).DueDay));
    }

    [Fact]
    public void Without_forms_nothing_is_owed() => Assert.Empty(Plan().ObligationsUntil(new(2024, 12, 31)));

    [Fact]
    public void Metrics_and_subjects_are_found_by_id()
    {
        var plan = Plan(Form);
        Assert.True(plan.TryGetMetric("households", out var metric) && metric.Id == "households");
        Assert.True(plan.TryGetSubject("101", out var subject) && subject.Kind == SubjectKind.Township);
        Assert.False(plan.TryGetMetric("Households", out _));
        Assert.False(plan.TryGetSubject("103", out _));
    }

    [Fact]
    public void A_plan_refuses_what_is_twice_or_not_there()
    {
        Assert.Equal("Form 'f' asks for the metric 'x', which is not there.", Refusal.Of(() => Plan(Some.Monthly("f", 10, "x"))));
        Assert.Equal("The form 'monthly-report' is given twice.", Refusal.Of(() => Plan(Form, Form)));
    }

    [Fact]
    public void A_form_refuses_what_cannot_be_owed()
    {
        Assert.Equal("Form 'f' is due on day 1 to 28 of the next month, but says 29.", Refusal.Of(() => Some.Monthly("f", 29, "m")));
        Assert.Equal("Form 'f' is due on day 1 to 28 of the next month, but says 0.", Refusal.Of(() => Some.Monthly("f", 0, "m")));
        Assert.Equal("Form 'f' needs metrics.", Refusal.Of(() => Some.Monthly("f", 1)));
        Assert.Equal("Form 'f' needs those who owe it.", Refusal.Of(() => ReportForm.Once("f", "表", [], ["m"], new(2024, 5, 1), Some.Source)));
        Assert.Equal(
            "Form 'f' needs those who owe it.",
            Refusal.Of(() => ReportForm.Once("f", "表", [SubjectKind.Unspecified], ["m"], new(2024, 5, 1), Some.Source)));
        Assert.Equal("The metric 'm' is given twice.", Refusal.Of(() => Some.Monthly("f", 1, "m", "m")));
    }

    [Fact]
    [Trait("Category", "Property")]
    public void Obligations_add_up() => Gen.Select(Gen.Int[0, 24], Gen.Int[1, 20], Gen.Int[1, 5], Gen.Int[1, 28], Gen.Int[-60, 900]).Sample((months, townships, forms, dueDay, offset) =>
    {
        var plan = new ReportingPlan(
            new DateInterval(new LocalDate(2024, 4, 1), new YearMonth(2024, 4).PlusMonths(months).ToDateInterval().End),
            Enumerable.Range(1, townships).Select(i => Some.Township($"t{i}")),
            [Some.Metric("households")],
            Enumerable.Range(1, forms).Select(i => Some.Monthly($"f{i}", dueDay, "households")));
        var day = new LocalDate(2024, 4, 1).PlusDays(offset);
        var owed = plan.ObligationsUntil(day);
        var ended = Enumerable.Range(0, months + 1).Count(i => new YearMonth(2024, 4).PlusMonths(i).ToDateInterval().End <= day);
        Assert.Equal(ended * townships * forms, owed.Count);
        Assert.Equal(owed.Count, owed.Select(one => (one.Form.Id, one.Subject, one.Period)).Distinct().Count());
        Assert.Equal(owed.Count, plan.Subjects.Sum(subject => owed.Count(one => one.Subject == subject.Id)));
    });

    private static ReportingPlan Plan(params ReportForm[] forms) => new(
        Some.Days(2024, 4, 2024, 12),
        [Some.Township("102"), Some.Township("101"), new("county", "全县", SubjectKind.County), new("office", "县信息办", SubjectKind.Unit)],
        [Some.Metric("households"), Some.Metric("body", MetricKind.YesNo)],
        forms);

    private static IEnumerable<string> Owed(ReportingPlan plan, LocalDate day) =>
        plan.ObligationsUntil(day).Select(owed => FormattableString.Invariant($"{owed.Period} {owed.Subject} {owed.Due:uuuu-MM-dd}"));
}
