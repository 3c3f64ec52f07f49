using CsCheck;
using FamilyOnline.Files.Tests.Support;
using FamilyOnline.TestSupport;

namespace FamilyOnline.Files.Tests;

public sealed class ReportOrderTests
{
    private static readonly Gen<string> GenLine =
        from subject in Of("薛录镇", "610424102", "阳洪镇", "信息办", "乾县")
        from metric in Of("households", "入网户数", "trained")
        from month in Gen.Int[4, 6]
        from value in Of("5", "５", "7", "未报")
        from day in Gen.Int[1, 3]
        from note in Of("", "补报", "更正")
        select FormattableString.Invariant($"{subject},{metric},2024年{month}月,{value},2024/7/{day},信息员,{note}");

    [Fact]
    [Trait("Category", "Property")]
    public void Permuted_file_gives_the_same_figures() =>
        (from lines in GenLine.Array[0, 12] from shuffled in Gen.Shuffle(lines) select (lines, shuffled)).Sample(
            file => Assert.Equal(Facts(Read.Lines(file.lines)), Facts(Read.Lines(file.shuffled))), iter: LongRun.Iterations(2000));

    [Fact]
    [Trait("Category", "Property")]
    public void No_text_at_all_breaks_the_reader() =>
        Gen.String[Gen.OneOf(Of(',', '"', '\n', '\r', '\t', '年', '月', '.', '-', '%', '万', '0', '9', ' ', '　', '９'), Gen.Char), 0, 60].Sample(
            text => Assert.NotNull(Read.Lines(text, $"薛录镇,invested,{text},{text},{text},,", $"薛录镇,uptake,2024-04,{text},2024-05-08,,")), iter: LongRun.Iterations(5000));

    private static Gen<T> Of<T>(params T[] items) => Gen.Int[0, items.Length - 1].Select(index => items[index]);

    private static string[] Facts(ReadResult<Report> read) => read.TryGetValue(out var report)
        ? [.. report.Figures.Select(figure => $"{figure} {figure.By} {figure.Note}").Order(StringComparer.Ordinal)]
        : ["refused"];
}
