using FamilyOnline.Allotments;
using FamilyOnline.TestSupport;

namespace FamilyOnline.Files.Tests;

/// <summary>Tables of shares and weights as clerks keep them: read whole, checked whole, nothing mended.</summary>
public sealed class AllotmentReaderTests : IDisposable
{
    private static readonly Subject[] Townships =
        [new("610424001", "城关街道", SubjectKind.Township), new("610424101", "薛录镇", SubjectKind.Township), new("610424102", "梁村镇", SubjectKind.Township)];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("乡镇,分解额\n城关街道,50\n薛录镇,30\n梁村镇,20\n")]
    [InlineData("unit;share\r\n610424102;20\r\n610424101;30\r\n610424001;50\r\n")]
    [InlineData("单位\t任务数\n城关街道\t５０\n薛录镇\t30.0\n梁村镇\t0.002万\n")]
    public void A_table_is_read_by_name_or_code(string text) =>
        Assert.Equal([50, 30, 20], Shares(text).Value.Shares.Select(share => share.Share));

    [Fact]
    public void Every_fault_of_a_table_is_listed_with_its_line_and_field() => Assert.Equal(
        [
            "0:0 allotment.missing", "0:0 allotment.missing", "0:0 allotment.missing", "0:0 allotment.other-sum",
            "2:2 allotment.not-a-number", "3:1 allotment.unknown-name", "4:2 allotment.not-whole", "5:2 allotment.negative", "6:0 allotment.field-count",
        ],
        Shares("乡镇,分解额\n城关街道,50户\n薛禄镇,30\n薛录镇,1.5\n梁村镇,-2\n梁村镇,20,x\n").Problems.Select(Told));

    [Theory]
    [InlineData("", "allotment.empty")]
    [InlineData("乡镇,数\n", "allotment.missing-column")]
    [InlineData("乡镇,分解额,share\n", "allotment.column-twice")]
    [InlineData("乡镇,分解额\n\"城关\"街道,50\n", "allotment.quotes")]
    public void A_table_that_is_none_is_refused(string text, string code) => Assert.Contains(code, Shares(text).Problems.Select(problem => problem.Code));

    [Fact]
    public void Bytes_that_are_no_text_and_files_that_are_not_there_are_told()
    {
        File.WriteAllBytes(_folder.PathOf("x.csv"), [0x50, 0x4B, 0x03, 0x04, 0x00]);

        Assert.Equal(["allotment.not-text"], AllotmentReader.ReadShares(_folder.PathOf("x.csv"), 100, Townships).Problems.Select(problem => problem.Code));
        Assert.Equal(["allotment.not-found"], AllotmentReader.ReadWeights(_folder.PathOf("y.csv"), Townships).Problems.Select(problem => problem.Code));
    }

    [Fact]
    public void A_name_that_several_have_wants_the_code()
    {
        Subject[] twins = [new("610424001", "城关街道", SubjectKind.Township), new("610425001", "城关街道", SubjectKind.Township)];

        var problem = Assert.Single(AllotmentReader.ReadShares(Written("乡镇,分解额\n城关街道,50\n"), 50, twins).Problems, problem => problem.Code == "allotment.shared-name");

        Assert.Equal(["城关街道", "610424001, 610425001"], problem.Arguments);
    }

    [Fact]
    public void More_than_a_thousand_faults_are_counted() =>
        Assert.Equal("allotment.more-problems", Shares("乡镇,分解额\n" + string.Concat(Enumerable.Range(0, 1200).Select(i => $"x{i},1\n"))).Problems.Single(problem => problem.Code == "allotment.more-problems").Code);

    [Fact]
    public void Weights_may_be_decimals_and_keep_the_order_of_the_townships()
    {
        var weights = AllotmentReader.ReadWeights(Written("乡镇,权数\n梁村镇,0.65万\n城关街道,11200.5\n薛录镇,0\n"), Townships).Value;

        Assert.Equal(["22401/2", "0", "6500"], weights.Select(unit => unit.Weight.ToString()));
    }

    [Fact]
    public void A_weight_that_is_missing_or_there_twice_is_told() => Assert.Equal(
        ["0:0 allotment.weight-missing", "3:2 allotment.weight-twice"],
        AllotmentReader.ReadWeights(Written("乡镇,权数\n城关街道,1\n城关街道,2\n薛录镇,3\n"), Townships).Problems.Select(Told));

    private ReadResult<Allotment> Shares(string text) => AllotmentReader.ReadShares(Written(text), 100, Townships);

    private static string Told(Problem problem) => FormattableString.Invariant($"{problem.Place.Line}:{problem.Place.Column} {problem.Code}");

    private string Written(string text)
    {
        File.WriteAllText(_folder.PathOf("table.csv"), text);
        return _folder.PathOf("table.csv");
    }
}
