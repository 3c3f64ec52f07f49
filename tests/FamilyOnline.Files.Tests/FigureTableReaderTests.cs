using FamilyOnline.Rollups;
using FamilyOnline.Submissions;

namespace FamilyOnline.Files.Tests;

/// <summary>Tables of figures for rolling up: what is read, and everything that is refused, with its place.</summary>
public sealed class FigureTableReaderTests
{
    private const string Metrics = """
        metrics:
          - { id: line, title: 宽带户数, kind: stock, decimals: 1 }
          - { id: homes, kind: stock }
          - { id: moved, kind: flow }
          - { id: plaque, kind: yes-no }
          - { id: stage, kind: ordinal, states: [planned, built] }
          - { id: rate, kind: ratio, numerator: line, denominator: homes }
        """;

    private static readonly MetricCatalogue Catalogue = MetricFileReader.Parse(Metrics).Value;

    private static ReadResult<FigureTable> Read(string text) => FigureTableReader.Parse(text, Catalogue, "f.csv");

    private static string Only(string text) => Assert.Single(Read(text).Problems).ToString(System.Globalization.CultureInfo.InvariantCulture);

    [Theory]
    [InlineData("610424,line,2024-01,12.5", "610424 line 2024-01 12.5 NotKnown")]
    [InlineData("610424,宽带户数,2024年1月,１２", "610424 line 2024-01 12.0 NotKnown")]
    [InlineData("us-01,moved,2011,-329", "us-01 moved 2011 -329 NotKnown")]
    [InlineData("a,stage,2024-Q1,built", "a stage 2024-Q1 1 NotKnown")]
    [InlineData("a,homes,2024-01-31,暂无", "a homes 2024-01-31 NotAvailable NotKnown")]
    public void A_line_is_read_as_people_write_it(string line, string expected)
    {
        var row = Assert.Single(Read($"unit,metric,period,value\n{line}\n").Value.Rows);

        Assert.Equal(expected, $"{row.Unit} {row.Metric} {row.Period} {(row.Value.IsKnown ? row.Value.Quantity.Value.ToFixed(row.Value.Decimals) : row.Value.Absence)} {(row.KnownAt == NodaTime.Instant.MinValue ? "NotKnown" : row.KnownAt)}");
    }

    [Theory]
    [InlineData("2024-02-03", "2024-02-03T16:00:00Z")]
    [InlineData("2024-02-03T09:30:00Z", "2024-02-03T09:30:00Z")]
    public void A_day_is_known_from_its_end_in_China(string known, string expected) =>
        Assert.Equal(expected, Assert.Single(Read($"代码,指标,报告期,数值,上报日期,备注\n1,homes,2024-01,5,{known},更正\n").Value.Rows).KnownAt.ToString());

    [Theory]
    [InlineData("unit,metric,period\n", "f.csv:1: figures.missing-column")]
    [InlineData("unit,metric,period,value,value\n", "f.csv:1:5: figures.column-twice")]
    [InlineData("", "f.csv: figures.empty")]
    [InlineData("unit,metric,period,value\na,homes,2024-01\n", "f.csv:2: figures.field-count")]
    [InlineData("unit,metric,period,value\n,homes,2024-01,5\n", "f.csv:2:1: figures.no-unit")]
    [InlineData("unit,metric,period,value\na,,2024-01,5\n", "f.csv:2:2: figures.no-metric")]
    [InlineData("unit,metric,period,value\na,hoems,2024-01,5\n", "f.csv:2:2: figures.unknown-metric: There is no metric \"hoems\". Nearest: homes")]
    [InlineData("unit,metric,period,value\na,rate,2024-01,5\n", "f.csv:2:2: figures.derived")]
    [InlineData("unit,metric,period,value\na,homes,,5\n", "f.csv:2:3: figures.no-period")]
    [InlineData("unit,metric,period,value\na,homes,soon,5\n", "f.csv:2:3: figures.bad-period")]
    [InlineData("unit,metric,period,value\na,homes,2024-01,\n", "f.csv:2:4: figures.no-value")]
    [InlineData("unit,metric,period,value\na,homes,2024-01,many\n", "f.csv:2:4: figures.bad-value: \"many\" is no value of the metric \"homes\".")]
    [InlineData("unit,metric,period,value\na,homes,2024-01,1.5\n", "f.csv:2:4: figures.bad-value: \"1.5\" is no value of the metric \"homes\". Write the number alone, such as 1234, 1,234.5 or 1.2万, with 0 decimal places at most")]
    [InlineData("unit,metric,period,value\na,stage,2024-01,2\n", "f.csv:2:4: figures.bad-state: \"2\" is no state of the metric \"stage\". Write one of its states: planned, built.")]
    [InlineData("unit,metric,period,value\na,plaque,2024-01,3\n", "f.csv:2:4: figures.bad-yes-no: \"3\" is neither yes nor no")]
    [InlineData("unit,metric,period,value,known\na,homes,2024-01,5,soon\n", "f.csv:2:5: figures.bad-known")]
    public void What_is_wrong_is_told_with_its_place(string text, string problem)
    {
        Assert.StartsWith(problem, Only(text), StringComparison.Ordinal);
        Assert.False(Read(text).Success);
    }

    [Fact]
    public void A_remedy_is_in_the_language_of_the_reader() => Assert.EndsWith(
        "只写数，如 1234、1,234.5 或 1.2万，小数最多 0 位，不带计量单位。", Assert.Single(Read("unit,metric,period,value\na,homes,2024-01,30户\n").Problems).ToString(System.Globalization.CultureInfo.GetCultureInfo("zh-Hans")), StringComparison.Ordinal);

    [Fact]
    public void All_problems_are_told_at_once() => Assert.Equal(
        ["figures.unknown-metric", "figures.no-unit", "figures.bad-period"],
        Read("unit,metric,period,value\na,x,2024-01,5\n,homes,soon,5\n").Problems.Select(problem => problem.Code));

    [Fact]
    public void A_column_that_is_not_known_is_a_warning() =>
        Assert.Equal(("figures.unknown-column", true), (Assert.Single(Read("unit,metric,period,value,who\na,homes,2024-01,5,x\n").Problems).Code, Read("unit,metric,period,value,who\na,homes,2024-01,5,x\n").Success));

    [Fact]
    public void A_quotation_mark_in_the_wrong_place_is_told() =>
        Assert.Contains("figures.quotes", Read("unit,metric,period,value\na\"b,homes,2024-01,5\n").Problems.Select(problem => problem.Code));

    [Fact]
    public void A_file_that_is_not_there_or_is_no_text_is_told()
    {
        using FamilyOnline.TestSupport.TemporaryFolder folder = new();
        File.WriteAllBytes(folder.PathOf("sheet.csv"), [0xFF, 0x80, 0x00, 0xFF]);

        Assert.Equal("figures.not-found", Assert.Single(FigureTableReader.Read(folder.PathOf("none.csv"), Catalogue).Problems).Code);
        Assert.Equal("figures.not-text", Assert.Single(FigureTableReader.Read(folder.PathOf("sheet.csv"), Catalogue).Problems).Code);
    }

    [Fact]
    public void A_thousand_errors_are_listed_and_the_rest_counted()
    {
        var problems = Read("unit,metric,period,value\n" + string.Concat(Enumerable.Repeat("a,homes,soon,5\n", 1_002))).Problems;

        Assert.Equal((1_001, "figures.more-problems"), (problems.Count, problems[^1].Code));
    }

    [Fact]
    public void A_month_that_a_spreadsheet_may_have_cut_is_a_warning() => Assert.StartsWith(
        "f.csv:2:3: figures.doubtful-period: \"2024.1\" was read as January 2024", Only("unit,metric,period,value\na,homes,2024.1,5\n"), StringComparison.Ordinal);

    [Fact]
    public void A_thousand_warnings_are_listed_and_the_rest_counted()
    {
        var read = Read("unit,metric,period,value\n" + string.Concat(Enumerable.Range(0, 1_002).Select(unit => $"u{unit},homes,2024.1,5\n")));

        Assert.Equal((true, 1_001, "figures.more-warnings"), (read.Success, read.Problems.Count, read.Problems[^1].Code));
    }
}
