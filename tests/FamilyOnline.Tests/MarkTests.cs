using NodaTime;

namespace FamilyOnline.Tests;

public sealed class MarkTests
{
    [Fact]
    public void Mark_says_who_states_what_of_whom_and_when()
    {
        Mark mark = new("薛录镇", "site-visit", Exact.Parse("95"), ReportingPeriod.Quarter(2024, 2), "张三");

        Assert.Equal(("薛录镇", "site-visit", "张三"), (mark.Subject, mark.Figure, mark.By));
        Assert.Equal(ReportingPeriod.Quarter(2024, 2), mark.Period);
        Assert.Equal("薛录镇 site-visit 2024-Q2 张三: 95", mark.ToString());
    }

    [Fact]
    public void Mark_may_name_neither_period_nor_source()
    {
        Mark mark = new("薛录镇", "grade", MarkValue.Of("优"));

        Assert.False(mark.Period.IsSpecified);
        Assert.Null(mark.By);
        Assert.Equal("薛录镇 grade: 优", mark.ToString());
    }

    [Theory]
    [InlineData("household:3", "household")]
    [InlineData("ip:1.2.3.4", "ip")]
    [InlineData("a:b:c", "a")]
    [InlineData("county", null)]
    [InlineData(":3", null)]
    [InlineData(null, null)]
    public void Kind_of_a_member_stands_before_the_first_colon(string? by, string? kind) => Assert.Equal(kind, new Mark("甲", "x", Exact.One, by: by).ByKind);

    [Fact]
    public void Ids_and_sources_are_checked()
    {
        Assert.Throws<ArgumentException>("subject", () => new Mark(" ", "x", Exact.One));
        Assert.Throws<ArgumentNullException>("subject", () => new Mark(null!, "x", Exact.One));
        Assert.Throws<ArgumentException>("by", () => new Mark("甲", "x", Exact.One, by: ""));
        var refused = Assert.Throws<ArgumentException>("figure", () => new Mark("甲", "site visit", Exact.One));
        Assert.StartsWith("An id is letters, digits and inner hyphens, such as broadband-households, but was 'site visit'.", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Day_as_period_is_written_as_a_day() =>
        Assert.Equal("甲 vote 2024-04-30 ip:1.2.3.4: 1", new Mark("甲", "vote", Exact.One, ReportingPeriod.Day(new LocalDate(2024, 4, 30)), "ip:1.2.3.4").ToString());
}
