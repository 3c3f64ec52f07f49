using FamilyOnline.Files.Tests.Support;
using FamilyOnline.TestSupport;
using NodaTime;

namespace FamilyOnline.Files.Tests;

public sealed class MarksValueTests
{
    [Theory]
    [InlineData("20", "20")]
    [InlineData("0", "0")]
    [InlineData("-0.57", "-57/100")]
    [InlineData("+5", "5")]
    [InlineData("1/3", "1/3")]
    [InlineData("２／６", "1/3")]
    [InlineData("2.5/100", "1/40")]
    [InlineData("-1/3", "-1/3")]
    [InlineData("90%", "9/10")]
    [InlineData("４５．２％", "113/250")]
    [InlineData("\"1,234\"", "1234")]
    [InlineData("１，２３４．５", "2469/2")]
    [InlineData("1.2万", "12000")]
    [InlineData("3亿", "300000000")]
    [InlineData("20240508", "20240508")]
    [InlineData("2024.10", "20241/10")]
    [InlineData("123456789012345678901234567890", "123456789012345678901234567890")]
    [InlineData("0.1234567890123456789012345678", "0.1234567890123456789012345678")]
    public void Numbers_are_exact(string written, string value) => Assert.Equal(Exact.Parse(value), Value(written).Number.Value);

    [Theory]
    [InlineData("是", 1)]
    [InlineData("√", 1)]
    [InlineData("✓", 1)]
    [InlineData("Yes", 1)]
    [InlineData("TRUE", 1)]
    [InlineData("否", 0)]
    [InlineData("×", 0)]
    [InlineData("no", 0)]
    [InlineData("false", 0)]
    public void Yes_is_one_and_no_is_zero(string written, int value) => Assert.Equal(value, Value(written).Number.Value);

    [Theory]
    [InlineData("未报", Absence.NotReported)]
    [InlineData("?", Absence.NotReported)]
    [InlineData("？", Absence.NotReported)]
    [InlineData("Not-Reported", Absence.NotReported)]
    [InlineData("暂无", Absence.NotAvailable)]
    [InlineData("不适用", Absence.NotApplicable)]
    [InlineData("not-applicable", Absence.NotApplicable)]
    [InlineData("不公开", Absence.Confidential)]
    public void Reasons_for_nothing_are_no_words(string written, Absence absence)
    {
        Assert.Equal(absence, Value(written).Number.Absence);
        Assert.Null(Value(written).Word);
    }

    [Theory]
    [InlineData("2024-03-05")]
    [InlineData("2024/3/5")]
    [InlineData("2024.3.5")]
    [InlineData("2024年3月5日")]
    [InlineData("２０２４年３月５日")]
    public void Days_are_days(string written) => Assert.Equal(new LocalDate(2024, 3, 5), Value(written).Day);

    [Theory]
    [InlineData("优", "优")]
    [InlineData(" good ", "good")]
    [InlineData("on-time", "on-time")]
    [InlineData("Ａ级", "A级")]
    [InlineData("合格（补考）", "合格（补考）")]
    [InlineData("★★★", "★★★")]
    [InlineData("Ⅱ类", "Ⅱ类")]
    [InlineData("𠀀", "𠀀")]
    public void Anything_else_that_begins_with_a_letter_is_a_word(string written, string word) => Assert.Equal(word, Value(written).Word);

    [Theory]
    [InlineData("12户")]
    [InlineData("95分")]
    [InlineData("2024-13-01")]
    [InlineData("2024-03")]
    [InlineData("\"1,23\"")]
    [InlineData("1 234")]
    [InlineData("1/0")]
    [InlineData("1/-3")]
    [InlineData("1/3%")]
    [InlineData("50%/2")]
    [InlineData("1E+05")]
    [InlineData(".5")]
    [InlineData("½")]
    [InlineData("-")]
    [InlineData("/")]
    [InlineData("#REF!")]
    [InlineData("=A1")]
    public void What_begins_like_a_number_and_is_none_is_refused(string written)
    {
        var read = Parse(written);

        Assert.Equal(FormattableString.Invariant($"Error 2:3 marks.not-a-value \"{written.Trim('"')}\" is no number, no day and no word."), Assert.Single(Read.Show(read.Problems)));
        Assert.StartsWith("Write the number alone, such as 95, 1.2万, 1/3 or 90%;", Read.Remedy(read.Problems[0]), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_at_all_is_refused_and_the_words_for_it_given()
    {
        var read = Parse("  ");

        Assert.Equal("Error 2:3 marks.no-value The value is missing.", Assert.Single(Read.Show(read.Problems)));
        Assert.Equal("Write it; where there is none, write why: 未报 (not-reported), 暂无 (not-available), 不适用 (not-applicable) or 不公开 (confidential).", Read.Remedy(read.Problems[0]));
        Assert.Equal("Error 2:3 marks.no-value 没有填写数值。", Assert.Single(Read.ShowChinese(read.Problems)));
    }

    [Fact]
    public void Machine_reads_the_same_in_every_culture()
    {
        string[] written = ["1/3", "-0.57", "90%", "1.2万", "TRUE", "I", "2024年3月5日", "NOT-APPLICABLE"];
        string[] here = [.. written.Select(text => Value(text).ToString())];

        foreach (var culture in InCulture.Hostile)
            Assert.Equal(here, InCulture.Run(culture, () => written.Select(text => Value(text).ToString()).ToArray()));
    }

    private static ReadResult<Marks> Parse(string written) => MarkReader.Parse($"candidate,figure,value\n薛录镇,score,{written}\n");

    private static MarkValue Value(string written)
    {
        var read = Parse(written);
        Assert.Empty(Read.Show(read.Problems));
        return Assert.Single(read.Value.All).Value;
    }
}
