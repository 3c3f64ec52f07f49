using System.Text;
using FamilyOnline.Files.Tests.Support;
using FamilyOnline.TestSupport;

namespace FamilyOnline.Files.Tests;

/// <summary>What clerks' spreadsheets write is read as it is for reports.</summary>
public sealed class MarksEncodingTests
{
    private const string Text = "参评对象,指标,数值,时间,评委\r\n薛录镇,site-visit,９５,2024年4月,\"张三，李四\"\r\n\r\n";
    private const string Meaning = "薛录镇 site-visit 2024-04 张三，李四: 95";

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("GB18030", false)]
    public void Encoding_is_found(string name, bool mark)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        using MemoryStream stream = new([.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Text)]);

        Assert.Equal(Meaning, Only(MarkReader.Read(stream, "四月.csv")));
        Assert.True(stream.CanRead);
    }

    [Theory]
    [InlineData('\t')]
    [InlineData(';')]
    [InlineData('；')]
    public void Header_line_tells_the_separator(char separator) => Assert.Equal(Meaning, Only(MarkReader.Parse(Text.Replace(',', separator))));

    [Fact]
    public void File_is_read_by_its_path()
    {
        using TemporaryFolder folder = new();
        var path = folder.PathOf("四月.csv");
        File.WriteAllText(path, Text, Encoding.UTF8);

        Assert.Equal(Meaning, Only(MarkReader.Read(path)));
    }

    [Fact]
    public void What_is_no_text_is_refused()
    {
        var read = MarkReader.Read(new MemoryStream([0x50, 0x4B, 0x03, 0x04, 0x14]), "四月.xlsx");

        Assert.Equal(["Error 0:0 marks.not-text The file is not text: neither UTF-8 nor GB18030, or a spreadsheet's own format."], Read.Show(read.Problems));
        Assert.Equal("四月.xlsx", read.Problems[0].Place.File);
    }

    private static string Only(ReadResult<Marks> read)
    {
        Assert.Empty(Read.Show(read.Problems));
        return Assert.Single(read.Value.All).ToString();
    }
}
