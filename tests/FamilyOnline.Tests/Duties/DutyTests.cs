using FamilyOnline.Duties;
using FamilyOnline.Tests.Support;
using NodaTime;

namespace FamilyOnline.Tests.Duties;

/// <summary>What makes a duty.</summary>
public sealed class DutyTests
{
    private static readonly DueRule Due = DueRule.DaysAfter(5);

    private static readonly DutyScope Counties = DutyScope.AtLevel("county");

    [Fact]
    public void A_packs_form_becomes_a_duty_with_its_due_day_and_move()
    {
        var duty = Duty.Of(Some.Monthly("monthly-report", 10, "households").WithMove(DueMove.NextWorkingDay), DutyScope.AtLevel("township"), Arrangement2024.Calendar);

        Assert.Equal(("monthly-report", Cadence.Monthly, "households"), (duty.Id, duty.Cadence, Assert.Single(duty.Metrics)));
        Assert.Equal(new LocalDate(2024, 2, 18), duty.Due.For(ReportingPeriod.Month(2024, 1)));
    }

    [Fact]
    public void A_form_that_is_owed_once_is_no_duty() =>
        Assert.Equal(
            "Form 'setting-up' is owed once, and so for no period again and again.",
            Refusal.Of(() => Duty.Of(ReportForm.Once("setting-up", "机构", [SubjectKind.County], ["body"], new(2024, 5, 31), Some.Source), Counties)));

    [Fact]
    public void Refusals_say_why()
    {
        Assert.Equal("Duty 'd' needs metrics.", Refusal.Of(() => new Duty("d", [], Cadence.Monthly, Counties, Due)));
        Assert.Equal("The metric 'x' is given twice.", Refusal.Of(() => new Duty("d", ["x", "x"], Cadence.Monthly, Counties, Due)));
        Assert.Equal("Duty 'd' needs a cadence.", Refusal.Of(() => new Duty("d", ["x"], Cadence.Unspecified, Counties, Due)));
        Assert.Equal("Duty 'd' needs a rule for units that open or close.", Refusal.Of(() => new Duty("d", ["x"], Cadence.Monthly, Counties, Due, new() { Open = OpenRule.Unspecified })));
        Assert.Equal(
            "Duty 'd' must not end before it begins, but runs from 2024-02-01 to 2024-01-01.",
            Refusal.Of(() => new Duty("d", ["x"], Cadence.Monthly, Counties, Due, new() { From = new(2024, 2, 1), To = new(2024, 1, 1) })));
        Assert.Equal("A report is owed by at least one unit.", Refusal.Of(() => DutyScope.Of()));
        Assert.Equal("Duty 'd' is owed by the unit 'q', which never was.", Refusal.Of(() => new DutyBook([new("d", ["x"], Cadence.Monthly, DutyScope.Of("q"), Due)], DutySample.History)));
    }
}
