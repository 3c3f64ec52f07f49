using FamilyOnline.Files.Tests.Support;

namespace FamilyOnline.Files.Tests;

public sealed class ReportValueTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("1234", "1234")]
    [InlineData("+7", "7")]
    [InlineData("\"1,234\"", "1234")]
    [InlineData("\"1,234,567\"", "1234567")]
    [InlineData("1，234", "1234")]
    [InlineData("２，０００", "2000")]
    [InlineData("　１２　", "12")]
    [InlineData(" 12 ", "12")]
    [InlineData("12.00", "12")]
    [InlineData("1.2万", "12000")]
    [InlineData("１．２万", "12000")]
    [InlineData("3 万", "30000")]
    [InlineData("0.5亿", "50000000")]
    [InlineData("9223372036854775807", "9223372036854775807")]
    public void Counts_are_read_as_people_write_them(string written, string value) =>
        Assert.Equal(value, Read.Figure(Read.Value(written)).Value.ToString());

    [Theory]
    [InlineData("45.2%", "113/250")] // 45.2 / 100 = 452 / 1000 = 113 / 250
    [InlineData("４５．２％", "113/250")]
    [InlineData("45.2 %", "113/250")]
    [InlineData("0.452", "113/250")]
    [InlineData("－5%", "-1/20")]
    [InlineData("100%", "1")]
    public void Ratios_may_carry_a_percent_sign(string written, string value) =>
        Assert.Equal(value, Read.Figure(Read.Value(written, "uptake")).Value.ToString());

    [Theory]
    [InlineData("12.5", "25/2")]
    [InlineData("12.50", "25/2")]
    [InlineData("0.00001万", "1/10")] // 0.00001 × 10,000 = 0.1
    public void Decimals_are_kept_exactly(string written, string value) =>
        Assert.Equal(value, Read.Figure(Read.Value(written, "invested")).Value.ToString());

    [Theory]
    [InlineData("是", 1)]
    [InlineData("否", 0)]
    [InlineData("√", 1)]
    [InlineData("✓", 1)]
    [InlineData("×", 0)]
    [InlineData("YES", 1)]
    [InlineData("ｙｅｓ", 1)]
    [InlineData("no", 0)]
    [InlineData("True", 1)]
    [InlineData("FALSE", 0)]
    [InlineData("1", 1)]
    [InlineData("０", 0)]
    public void Yes_and_no_have_several_words(string written, long value) =>
        Assert.Equal(value, Read.Figure(Read.Value(written, "plaque")).Value.ScaledValue);

    [Theory]
    [InlineData("未报", Absence.NotReported)]
    [InlineData("暂无", Absence.NotAvailable)]
    [InlineData("不适用", Absence.NotApplicable)]
    [InlineData("不公开", Absence.Confidential)]
    [InlineData("not-reported", Absence.NotReported)]
    [InlineData("Not-Available", Absence.NotAvailable)]
    [InlineData("not-applicable", Absence.NotApplicable)]
    [InlineData("confidential", Absence.Confidential)]
    public void A_reason_for_none_is_an_answer_of_any_metric(string written, Absence absence)
    {
        foreach (var metric in Some.Plan.Metrics)
            Assert.Equal(absence, Read.Figure(Read.Value(written, metric.Id)).Value.Absence);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("　")]
    public void Empty_is_never_zero(string written)
    {
        var read = Read.Value(written);

        Assert.Equal(["Error 2:4 report.no-value The value is empty, and empty is not 0."], Read.Show(read.Problems));
        Assert.Equal("Write 0, or the reason why there is none: 未报, 暂无, 不适用, 不公开.", Read.Remedy(read.Problems[0]));
        Assert.Equal(["Error 2:4 report.no-value 数值为空；空不等于0。"], Read.ShowChinese(read.Problems));
        Assert.False(read.Success);
    }

    [Theory]
    [InlineData("12户")]
    [InlineData("about 12")]
    [InlineData("1 234")]
    [InlineData("\"1,23\"")]
    [InlineData("\"12,3456\"")]
    [InlineData("\",123\"")]
    [InlineData("1e3")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("1.2.3")]
    [InlineData("--5")]
    [InlineData("万")]
    [InlineData("-")]
    [InlineData("٣")]
    [InlineData("1234567890123456789012345678901")]
    public void What_could_be_misread_is_refused(string written)
    {
        var read = Read.Value(written);

        var shown = written.Trim('"');
        Assert.Equal([$"Error 2:4 report.bad-number \"{shown}\" is not a number that can be read without doubt."], Read.Show(read.Problems));
        Assert.Equal("Write it as 1234, 1,234.5 or 1.2万, without a unit of measure.", Read.Remedy(read.Problems[0]));
    }

    [Fact]
    public void Yes_no_metric_takes_no_number()
    {
        var read = Read.Value("2", "plaque");

        Assert.Equal(["Error 2:4 report.bad-yes-no \"2\" is neither yes nor no, as \"plaque\" wants."], Read.Show(read.Problems));
        Assert.Equal("Write 是 or 否 (√, ×, yes, no, true, false, 1, 0).", Read.Remedy(read.Problems[0]));
    }

    [Fact]
    public void Percent_is_refused_where_no_ratio_is_measured()
    {
        var read = Read.Value("50%");

        Assert.Equal(["Error 2:4 report.percent \"50%\" has a percent sign, but \"households\" is no ratio."], Read.Show(read.Problems));
        Assert.Equal("Write the number itself.", Read.Remedy(read.Problems[0]));
    }

    [Fact]
    public void Percent_is_refused_where_the_ratio_is_computed()
    {
        var read = Read.Value("50%", "trained-share");

        Assert.Equal(
            ["Error 2:4 report.percent-computed \"50%\" has a percent sign, but \"trained-share\" is computed from \"trained\" and \"households\"."], Read.Show(read.Problems));
        Assert.Equal("Report \"trained\" and \"households\" instead.", Read.Remedy(read.Problems[0]));
        Assert.Equal(["Error 2:4 report.percent-computed “50%”带有百分号，而“trained-share”由“trained”和“households”计算得出。"], Read.ShowChinese(read.Problems));
    }

    [Theory]
    [InlineData("12.5", "households", "0")]
    [InlineData("1.23456万", "households", "0")]
    [InlineData("12.345", "invested", "2")]
    [InlineData("45.223%", "uptake", "4")]
    public void Nothing_is_rounded_silently(string written, string metric, string decimals)
    {
        var read = Read.Value(written, metric);

        Assert.Equal([$"Error 2:4 report.too-many-decimals \"{written}\" has more decimal places than the {decimals} of \"{metric}\"."], Read.Show(read.Problems));
        Assert.Equal($"Round it to {decimals} decimal places yourself; nothing is rounded silently.", Read.Remedy(read.Problems[0]));
    }

    [Theory]
    [InlineData("9223372036854775808", "households")]
    [InlineData("92233720368547758.08", "invested")]
    [InlineData("999999999999999999999999999999", "invested")]
    public void What_does_not_fit_64_bits_is_refused(string written, string metric)
    {
        var read = Read.Value(written, metric);

        Assert.Equal([$"Error 2:4 report.too-large \"{written}\" is larger than can be kept."], Read.Show(read.Problems));
        Assert.Equal("Check the number and its unit (万, 亿).", Read.Remedy(read.Problems[0]));
    }

    [Theory]
    [InlineData("households")]
    [InlineData("trained")]
    [InlineData("invested")]
    public void Counts_are_never_negative(string metric)
    {
        var read = Read.Value("－3", metric);

        Assert.Equal([$"Error 2:4 report.negative \"-3\" is negative, which \"{metric}\" cannot be."], Read.Show(read.Problems));
        Assert.Equal("Write 0 or more; a correction is the right number, reported on a later day.", Read.Remedy(read.Problems[0]));
    }
}
