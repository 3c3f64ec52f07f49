using FamilyOnline.Duties;
using FamilyOnline.Files.Tests.Schemas;
using FamilyOnline.Rollups;
using FamilyOnline.Submissions;
using NodaTime;

namespace FamilyOnline.Files.Tests;

/// <summary>What the forms of a pack make the units of a tree owe, and the stamp that names the pack.</summary>
public sealed class PackDutiesTests
{
    /// <summary>The form of townships and departments is owed by townships, the summary by the county; the plan is owed once.</summary>
    [Fact]
    public void Monthly_forms_are_owed_by_the_level_that_each_names() => Assert.Equal(
        ["monthly-report township 10 NextWorkingDay online+households", "summary county 12 Unmoved online"],
        Told(EveryKey.Yaml));

    [Fact]
    public void A_form_of_both_levels_gives_a_duty_for_each() => Assert.Equal(
        ["monthly-report-county", "monthly-report-township", "summary"],
        Told(EveryKey.Yaml.Replace("owed-by: [township, unit]", "owed-by: [county, township]", StringComparison.Ordinal)).Select(told => told.Split(' ')[0]));

    /// <summary>The duty is called after the level, the reports after the form: an approval that waits for them looks for what the township hands in.</summary>
    [Fact]
    public void Reports_under_the_duty_of_one_level_keep_the_name_of_the_form()
    {
        var plan = PackReader.Parse(EveryKey.Yaml.Replace("owed-by: [township, unit]", "owed-by: [county, township]", StringComparison.Ordinal)).Value.Plan;
        DutyBook book = new(Duty.AllOf(plan), new UnitHistory([new(new("a", "甲县", null, "county")), new(new("a1", "一镇", "a", "township"))]));
        var below = book.ReportsUnder("monthly-report-township").ReportsBelow(new("a", "summary", ReportingPeriod.Month(2024, 5)), Instant.FromUtc(2024, 6, 20, 0, 0));

        Assert.Equal(["monthly-report of a1 for 2024-05"], below.Select(report => report.ToString()));
    }

    /// <summary>10 June 2024 is a holiday of the pack's calendar.</summary>
    [Fact]
    public void Due_days_move_by_the_pack_s_calendar() =>
        Assert.Equal(new(2024, 6, 11), Duty.AllOf(PackReader.Parse(EveryKey.Yaml).Value.Plan)[0].Due.For(ReportingPeriod.Month(2024, 5)));

    [Fact]
    public void A_stamp_names_the_pack_and_what_it_says()
    {
        var stamp = PackStamp.Of(PackReader.Parse(EveryKey.Yaml).Value);

        Assert.Equal("every-key@1", stamp.Id);
        Assert.Matches("^sha256:[0-9a-f]{64}$", stamp.Hash);
        Assert.Equal(stamp, PackStamp.Of(PackReader.Parse("# a comment\n\n" + EveryKey.Yaml).Value));
        Assert.NotEqual(stamp.Hash, PackStamp.Of(PackReader.Parse(EveryKey.Yaml.Replace("most: 50%", "most: 51%", StringComparison.Ordinal)).Value).Hash);
    }

    private static IEnumerable<string> Told(string yaml) => Duty.AllOf(PackReader.Parse(yaml).Value.Plan)
        .Select(duty => FormattableString.Invariant($"{duty.Id} {duty.OwedBy.Level} {duty.Due.DayOfNextMonth} {duty.Due.Move} {string.Join('+', duty.Metrics)}"));
}
