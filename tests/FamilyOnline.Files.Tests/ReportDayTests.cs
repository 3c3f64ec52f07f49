using FamilyOnline.Files.Tests.Support;

namespace FamilyOnline.Files.Tests;

public sealed class ReportDayTests
{
    [Theory]
    [InlineData("2024-04", "2024-04")]
    [InlineData("2024-4", "2024-04")]
    [InlineData("2024年4月", "2024-04")]
    [InlineData("２０２４年０４月", "2024-04")]
    [InlineData("2024年4月份", "2024-04")]
    [InlineData("2024/4", "2024-04")]
    [InlineData("2024.4", "2024-04")]
    [InlineData("2024.12", "2024-12")]
    [InlineData("202404", "2024-04")]
    [InlineData("2024-Q2", "2024-Q2")]
    [InlineData("2024Q2", "2024-Q2")]
    [InlineData("２０２４ｑ２", "2024-Q2")]
    [InlineData("2024年第二季度", "2024-Q2")]
    [InlineData("2024年四季度", "2024-Q4")]
    [InlineData("2024年第1季度", "2024-Q1")]
    [InlineData("2024年3季度", "2024-Q3")]
    [InlineData("2024", "2024")]
    [InlineData("2024年", "2024")]
    [InlineData("2024-04-30", "2024-04-30")]
    [InlineData("20240430", "2024-04-30")]
    [InlineData("2024年4月30日", "2024-04-30")]
    public void Periods_are_read_as_people_write_them(string written, string period) =>
        Assert.Equal(period, Read.Figure(Read.Lines($"薛录镇,households,{written},1,2024-12-31,,")).Period.ToString());

    [Theory]
    [InlineData("2024-13")]
    [InlineData("2024-00")]
    [InlineData("202413")]
    [InlineData("4月")]
    [InlineData("2024年月")]
    [InlineData("2024年4月30")]
    [InlineData("2024月4年")]
    [InlineData("24-04")]
    [InlineData("1899-04")]
    [InlineData("2024-Q5")]
    [InlineData("2024Q0")]
    [InlineData("2024年第五季度")]
    [InlineData("2024年季度")]
    [InlineData("1899Q2")]
    [InlineData("第二季度")]
    [InlineData("2024-004")]
    [InlineData("2024-")]
    [InlineData("2024-4-")]
    [InlineData("2024-4/1")]
    [InlineData("Apr-24")]
    [InlineData("20240431")]
    [InlineData("2024年5日")]
    public void What_is_no_period_is_refused(string written)
    {
        var read = Read.Lines($"薛录镇,households,{written},1,2024-12-31,,");

        Assert.Equal([$"Error 2:3 report.bad-period \"{written}\" is no period."], Read.Show(read.Problems));
        Assert.Equal("Write a month as 2024-04 or 2024年4月; a quarter as 2024-Q2, a year as 2024, a day as 2024-04-30.", Read.Remedy(read.Problems[0]));
    }

    [Fact]
    public void January_that_may_be_October_wants_a_look()
    {
        var read = Read.Lines("薛录镇,households,2024.1,1,2024-12-31,,");

        Assert.Equal(
            ["Warning 2:3 report.doubtful-period \"2024.1\" was read as January 2024; a spreadsheet also writes October so when it takes 2024.10 for a number."],
            Read.Show(read.Problems));
        Assert.Equal("Write 2024-01 or 2024-10.", Read.Remedy(read.Problems[0]));
        Assert.Equal("2024-01", read.Value.Figures[0].Period.ToString());
    }

    [Theory]
    [InlineData("2024-05-08")]
    [InlineData("2024-5-8")]
    [InlineData("2024/5/8")]
    [InlineData("2024年5月8日")]
    [InlineData("2024年5月8号")]
    [InlineData("2024.5.8")]
    [InlineData("２０２４．５．８")]
    [InlineData("20240508")]
    public void Days_are_read_as_people_write_them(string written) =>
        Assert.Equal(new(2024, 5, 8), Read.Figure(Read.Lines($"薛录镇,households,2024-04,1,{written},,")).ReportedOn);

    [Theory]
    [InlineData("")]
    [InlineData("2024-05")]
    [InlineData("2024-02-30")]
    [InlineData("08.05.2024")]
    [InlineData("5/8/2024")]
    [InlineData("昨天")]
    public void What_is_no_day_is_refused(string written)
    {
        var read = Read.Lines($"薛录镇,households,2024-04,1,{written},,");

        Assert.Equal([$"Error 2:5 report.bad-date \"{written}\" is no date."], Read.Show(read.Problems));
        Assert.Equal("Write it as 2024-05-08 or 2024年5月8日.", Read.Remedy(read.Problems[0]));
    }

    [Fact]
    public void Nothing_is_reported_before_its_period_begins()
    {
        var read = Read.Lines("薛录镇,households,2024-04,1,2024-03-31,,", "薛录镇,trained,2024-04,1,2024-04-01,,");

        Assert.Equal(["Error 2:5 report.before-period Reported on 2024-03-31, before the period 2024-04 began."], Read.Show(read.Problems));
        Assert.Equal("Correct the day of reporting or the period.", Read.Remedy(read.Problems[0]));
    }
}
