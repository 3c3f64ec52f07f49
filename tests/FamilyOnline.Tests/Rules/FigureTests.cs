using FamilyOnline.Rules;
using FamilyOnline.Tests.Support;
using NodaTime;

namespace FamilyOnline.Tests.Rules;

public sealed class FigureTests
{
    private static readonly CandidateTable Three = CandidateTable.Of("""
        id  met  all
        a   2    3
        b   5    10
        c   ?    4
        """);

    [Fact]
    public void A_ratio_stays_exact() => Assert.Equal("2/3", Of("{ ratio: [met, all] }", Three, "a").ToString());

    [Fact]
    public void Nothing_of_nothing_is_not_applicable() =>
        Assert.Equal(Absence.NotApplicable, Of("{ ratio: [met, all] }", CandidateTable.Of("id met all\nhere 0 0"), "here").Absence);

    [Theory]
    [InlineData("? 3", Absence.NotReported)]
    [InlineData("none 3", Absence.NotAvailable)]
    [InlineData("2 n/a", Absence.NotApplicable)]
    public void A_ratio_keeps_the_reason_of_what_it_lacks(string values, Absence absence) =>
        Assert.Equal(absence, Of("{ ratio: [met, all] }", CandidateTable.Of($"id met all\nhere {values}"), "here").Absence);

    // Over a and b; c has not reported, which is not 0: the lowest is 2, not 0.
    [Theory]
    [InlineData("highest-of", "5")]
    [InlineData("lowest-of", "2")]
    [InlineData("total-of", "7")]
    public void Statistics_are_taken_over_those_with_a_value(string statistic, string expected) =>
        Assert.Equal(expected, Of($"{{ {statistic}: met }}", Three, "c").ToString());

    [Fact]
    public void A_statistic_over_nobody_is_not_available() =>
        Assert.Equal(Absence.NotAvailable, Of("{ highest-of: met }", CandidateTable.One("met", "?"), "here").Absence);

    [Fact]
    public void A_statistic_may_be_taken_of_a_ratio() =>
        Assert.Equal("2/3", Of("{ highest-of: { ratio: [met, all] } }", Three, "b").ToString());

    [Fact]
    public void Obligations_are_counted_by_state()
    {
        // April is 2 days late, May is missing, June is in time: due on the 5th of the next month.
        var field = Owed(new LocalDate(2024, 7, 10), (4, new LocalDate(2024, 5, 7)), (5, null), (6, new LocalDate(2024, 7, 5)));
        Assert.Equal("1", Count("missing", field));
        Assert.Equal("1", Count("late", field));
        Assert.Equal("1", Count("on-time", field));
    }

    [Fact]
    public void An_obligation_that_is_not_due_is_not_missing() =>
        Assert.Equal("0", Count("missing", Owed(new LocalDate(2024, 5, 4), (4, null))));

    [Fact]
    public void At_the_end_of_the_due_day_what_has_not_come_is_missing() =>
        Assert.Equal("1", Count("missing", Owed(new LocalDate(2024, 5, 5), (4, null))));

    [Fact]
    public void Within_year_counts_only_the_calendar_year_of_the_newest_period()
    {
        // November and December 2024 are missing, January 2025 is missing: one in 2025.
        var field = Field(new LocalDate(2025, 2, 10), (new YearMonth(2024, 11), null), (new YearMonth(2024, 12), null), (new YearMonth(2025, 1), null));
        Assert.Equal("3", Count("missing", field));
        Assert.Equal("1", Count("missing, within: year", field));
    }

    [Fact]
    public void In_January_within_year_still_means_the_year_just_ended()
    {
        var field = Field(new LocalDate(2025, 1, 15), (new YearMonth(2024, 11), null), (new YearMonth(2024, 12), null));
        Assert.Equal("2", Count("missing, within: year", field));
    }

    [Fact]
    public void Obligations_that_nobody_recorded_are_not_zero() =>
        Assert.Equal(nameof(Absence.NotReported), Count("missing", Owed(new LocalDate(2024, 5, 5))));

    [Fact]
    public void What_a_rule_looks_at_is_noted_once_with_what_it_rests_on()
    {
        List<TraceInput> noted = [];
        FigureContext context = new(Three["a"], Three.Field, noted);
        var rate = new NamedFigure("rate", Reading.Figure("{ ratio: [met, all] }"));
        context.Figure(rate);
        context.Figure(rate);
        Assert.Equal(["rate = 2/3", "met = 2", "all = 3"], noted.Select(input => $"{input.Name} = {input.Value}"));
    }

    private static string Count(string state, EvaluationField field) =>
        Reading.Figure($"{{ obligations: monthly-report, state: {state} }}").Of(field.Candidates[0], field).ToString();

    private static EvaluationField Owed(LocalDate asOf, params IEnumerable<(int Month, LocalDate? MetOn)> months) =>
        Field(asOf, [.. months.Select(owed => (new YearMonth(2024, owed.Month), owed.MetOn))]);

    private static EvaluationField Field(LocalDate asOf, params (YearMonth Month, LocalDate? MetOn)[] months)
    {
        var form = ReportForm.Monthly("monthly-report", "月报", [SubjectKind.Township], ["met"], 5, Provenance.Assume("an example"));
        var obligations = months.Select(owed => new ObligationStatus(
            new Obligation(form, "here", ReportingPeriod.Month(owed.Month), owed.Month.PlusMonths(1).OnDayOfMonth(5)), owed.MetOn, asOf));
        return new([new Candidate("here", "here")], new Figures(asOf, [], obligations));
    }

    private static Quantity Of(string figure, CandidateTable table, string candidate) => Reading.Figure(figure).Of(table[candidate], table.Field);
}
