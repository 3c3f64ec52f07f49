using System.Text;
using FamilyOnline.Files.Tests.Support;

namespace FamilyOnline.Files.Tests;

public sealed class ReportEncodingTests
{
    private const string Text = "填报单位,指标,报告期,数值,填报日期,备注\r\n薛录镇,入网户数,2024年4月,１２,2024年5月8日,已核实\r\n";

    // 薛录镇 in GB18030: D1 A6 C2 BC D5 F2 (from the table of GB 2312, rows 49, 34 and 53).
    private static readonly byte[] XueluInGb18030 = [0xD1, 0xA6, 0xC2, 0xBC, 0xD5, 0xF2];

    private static Encoding Gb18030 => CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    [Fact]
    public void Chinese_spreadsheet_bytes_are_read()
    {
        byte[] bytes = [.. "subject,metric,period,value,reported-on\n"u8, .. XueluInGb18030, .. ",households,2024-04,12,2024-05-08\n"u8];

        Assert.Equal("610424102", Read.Figure(From(bytes)).Subject);
    }

    [Fact]
    public void Four_byte_characters_of_GB18030_are_read()
    {
        // 㐂 (U+3402) has four bytes in GB18030 and none in GBK.
        var bytes = Gb18030.GetBytes(Text.Replace("已核实", "㐂", StringComparison.Ordinal));

        Assert.Equal("㐂", Read.Figure(From(bytes)).Note);
    }

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    public void Unicode_is_read_with_its_mark_or_utf_8_without(string name, bool mark)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Text)];

        Assert.Equal("610424102 households 2024-04: 12 (2024-05-08)", Read.Figure(From(bytes)).ToString());
    }

    [Fact]
    public void Mark_before_a_quoted_header_does_no_harm()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Text.Replace("填报单位", "\"填报单位\"", StringComparison.Ordinal))];

        Assert.Equal("610424102", Read.Figure(From(bytes)).Subject);
    }

    [Fact]
    public void Mark_inside_a_text_does_no_harm() => Assert.Equal("610424102", Read.Figure(ReportReader.Parse("\uFEFF" + Text, Some.Plan)).Subject);

    [Theory]
    [InlineData(new byte[] { 0x50, 0x4B, 0x03, 0x04, 0x14 })] // a workbook
    [InlineData(new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0x00 })] // an old workbook
    [InlineData(new byte[] { 0x61, 0xFF, 0xFF, 0x62 })] // neither encoding
    public void What_is_no_text_is_refused(byte[] bytes)
    {
        var read = From(bytes);

        Assert.Equal(["Error 0:0 report.not-text The file is not text: neither UTF-8 nor GB18030, or a spreadsheet's own format."], Read.Show(read.Problems));
        Assert.Equal("Save the sheet as CSV and give that file.", Read.Remedy(read.Problems[0]));
        Assert.Equal("四月.csv", read.Problems[0].Place.File);
    }

    [Fact]
    public void File_is_read_by_its_path()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, Gb18030.GetBytes(Text));
            Assert.Equal("610424102", Read.Figure(ReportReader.Read(path, Some.Plan)).Subject);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void File_that_is_not_there_is_a_problem()
    {
        var read = ReportReader.Read("no/such.csv", Some.Plan);

        Assert.Equal(["Error 0:0 report.not-found There is no file \"no/such.csv\"."], Read.Show(read.Problems));
        Assert.Equal("Check the path and the name.", Read.Remedy(read.Problems[0]));
    }

    [Fact]
    public void Long_reading_tells_how_far_it_is()
    {
        List<long> heard = [];
        ReportReader.Read(Many(10_000), "四月.csv", Some.Plan, new Heard(heard.Add));

        Assert.Equal([4096, 8192, 10_000], heard);
    }

    [Fact]
    public void Long_reading_can_be_cancelled()
    {
        using CancellationTokenSource cancellation = new();
        Heard cancels = new(_ => cancellation.Cancel());

        Assert.Throws<OperationCanceledException>(() => ReportReader.Read(Many(10_000), "四月.csv", Some.Plan, cancels, cancellation.Token));
    }

    [Fact]
    public void Missing_arguments_are_the_callers_fault()
    {
        Assert.Throws<ArgumentNullException>("plan", () => ReportReader.Parse("", null!));
        Assert.Throws<ArgumentNullException>("text", () => ReportReader.Parse(null!, Some.Plan));
        Assert.Throws<ArgumentException>("path", () => ReportReader.Read(" ", Some.Plan));
        Assert.Throws<ArgumentNullException>("stream", () => ReportReader.Read(null!, "x", Some.Plan));
    }

    private static ReadResult<Report> From(byte[] bytes) => ReportReader.Read(new MemoryStream(bytes), "四月.csv", Some.Plan);

    private static MemoryStream Many(int count) => new(Encoding.UTF8.GetBytes(
        Read.Header + string.Join('\n', Enumerable.Range(0, count).Select(i => FormattableString.Invariant($"薛录镇,households,2024-04,{i},{2024 + (i / 336)}-{(i / 28 % 12) + 1}-{(i % 28) + 1},,")))));

    private sealed class Heard(Action<long> hear) : IProgress<long>
    {
        public void Report(long value) => hear(value);
    }
}
