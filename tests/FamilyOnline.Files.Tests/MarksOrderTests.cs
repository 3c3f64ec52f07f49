using CsCheck;
using FamilyOnline.TestSupport;

namespace FamilyOnline.Files.Tests;

public sealed class MarksOrderTests
{
    private const string Header = "candidate,figure,value,period,by,date,kind,credit,judged,reported-on\n";

    private static readonly Gen<string> GenMark =
        from candidate in Of("薛录镇", "阳洪镇", "乙")
        from figure in Of("score", "grade")
        from value in Of("90%", "0.9", "优", "未报", "2024-3-5")
        from period in Of("", "2024-04", "2024年4月", "2024")
        from source in Of("", "张三", "household:1")
        select $"{candidate},{figure},{value},{period},{source},,,,,";

    private static readonly Gen<string> GenEntry =
        from candidate in Of("薛录镇", "阳洪镇")
        from count in Of("", "1", "2")
        from day in Of("", "2024-3-5", "2024-4-1")
        from kind in Of("迟报", "错报")
        from credit in Of("", "1/2")
        from judged in Of("", "0", "3")
        from reported in Of("", "2024-5-1")
        select $"{candidate},late,{count},,,{day},{kind},{credit},{judged},{reported}";

    [Fact]
    [Trait("Category", "Property")]
    public void Permuted_file_gives_the_same_marks_and_entries() =>
        (from lines in Gen.OneOf(GenMark, GenEntry).Array[0, 12] from shuffled in Gen.Shuffle(lines) select (lines, shuffled)).Sample(
            file => Assert.Equal(Facts(file.lines), Facts(file.shuffled)), iter: LongRun.Iterations(2000));

    [Fact]
    [Trait("Category", "Property")]
    public void No_text_at_all_breaks_the_reader() =>
        Gen.String[Gen.OneOf(Of(',', '"', '\n', '\r', '\t', '年', '月', '.', '-', '/', '%', '万', '0', '9', '1', ' ', '　', '９', '\uD840', '是'), Gen.Char), 0, 60].Sample(
            text =>
            {
                Assert.NotNull(MarkReader.Parse(text));
                Assert.NotNull(MarkReader.Parse($"{Header}薛录镇,score,{text},{text},{text},,,,,\n{text},{text},5,,,,,,,\n薛录镇,late,{text},,,{text},{text},{text},{text},{text}\n"));
            },
            iter: LongRun.Iterations(5000));

    [Fact]
    [Trait("Category", "Property")]
    public void Every_fraction_comes_back_exactly() =>
        (from above in Gen.Long from below in Gen.Long[1, long.MaxValue] select (above, below)).Sample(
            number => Assert.Equal(
                Exact.Ratio(number.above, number.below),
                Assert.Single(MarkReader.Parse(FormattableString.Invariant($"candidate,figure,value\n甲,x,{number.above}/{number.below}")).Value.All).Value.Number.Value),
            iter: LongRun.Iterations(2000));

    private static Gen<T> Of<T>(params T[] items) => Gen.Int[0, items.Length - 1].Select(index => items[index]);

    private static string[] Facts(string[] lines)
    {
        var read = MarkReader.Parse(Header + string.Join('\n', lines));
        return read.TryGetValue(out var marks)
            ? [.. marks.All.Select(mark => mark.ToString()), .. marks.Occurrences.Select(entry => $"{entry} {entry.Count} {entry.Credit} {entry.Judged} {entry.ReportedOn}")]
            : ["refused"];
    }
}
