using System.Globalization;
using FamilyOnline.Selections;
using FamilyOnline.Tests.Support;
using NodaTime;

namespace FamilyOnline.Tests.Selections;

/// <summary>往届获奖: why an earlier winner stays out, and until when.</summary>
public sealed class EarlierWinnerTextTests
{
    // The day of the evaluation is 2024-12-10. Two years from 2023-12-21 end on 2025-12-21; the year 2022 counts whole, so that 2025 is the first after two.
    [Theory]
    [InlineData("2 years", "2023-12-21", null, "won before, 2023-12-21; may be chosen again from 2025-12-21", "往届已获奖（2023-12-21），2025-12-21起方可再次入选")]
    [InlineData("2 years", "2022-01-01", "一等奖", "won before, 2022 (一等奖); may be chosen again from 2025", "往届已获奖（2022 年，一等奖），2025 年起方可再次入选")]
    [InlineData("always", "2000-05-01", null, "won before, 2000-05-01; not chosen again", "往届已获奖（2000-05-01），不再入选")]
    [InlineData("9000 years", "2000-05-01", null, "won before, 2000-05-01; not chosen again", "往届已获奖（2000-05-01），不再入选")]
    [InlineData("2 years", null, "一等奖", "won before, 一等奖; nobody says when, so that nobody knows whether the 2 years are over", "往届已获奖（一等奖），时间未写明，无从判断 2 年是否已满")]
    [InlineData("always", null, null, "won before, an award; not chosen again", "往届已获奖（奖项不详），不再入选")]
    public void What_was_won_when_and_until_when_is_told(string stayOut, string? day, string? prize, string english, string chinese)
    {
        EarlierAward award = new("a", day is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value, prize);
        var certificate = Of(stayOut, new() { EarlierAwards = [award] });
        Assert.Equal((english, chinese), (certificate.Reason("a", CultureInfo.InvariantCulture), certificate.Reason("a", CultureInfo.GetCultureInfo("zh-Hans"))));
    }

    [Fact]
    public void Of_several_awards_the_one_that_holds_longest_is_told() => Assert.Equal(
        "won before, 2024-02-01; may be chosen again from 2026-02-01",
        Of("2 years", new() { EarlierAwards = [new("a", new(2024, 2, 1)), new("a", new(2023, 1, 1)), new("b", new(2024, 3, 1))] }).Reason("a", CultureInfo.InvariantCulture));

    [Fact]
    public void Who_was_chosen_in_a_round_before_is_told_so() =>
        Assert.Equal("chosen in an earlier round", Of("2 years", new() { Round = 2, EarlierWinners = ["a"] }).Reason("a", CultureInfo.InvariantCulture));

    // 2021 and two years are over in 2024.
    [Fact]
    public void After_its_time_an_award_keeps_nobody_out() =>
        Assert.Equal(SelectionOutcome.Selected, Of("2 years", new() { EarlierAwards = [new("a", new LocalDate(2021, 1, 1))] }).EntryOf("a").Outcome);

    private static Certificate Of(string stayOut, SelectionOptions input) => SheetTable.Of("+ a w=9\n+ b w=8")
        .Select($"{{ scheme: s, parts: [{{ id: w, points: 10, judged: {{ range: [0, 10] }} }}], select: {{ take: 1, earlier-winners: {{ stay-out: {stayOut} }} }} }}", input);
}
