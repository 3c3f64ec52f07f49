using System.Globalization;
using System.Reflection;
using FamilyOnline.Documents;
using FamilyOnline.Tests.Support;
using FamilyOnline.TestSupport;

namespace FamilyOnline.Tests.Documents;

/// <summary>Every kind of problem of a document, with its place and its remedy; columns are counted from 1 in the text of each test.</summary>
public sealed class DocumentProblemsTests
{
    public static IEnumerable<object[]> Codes => Kinds.Select(kind => new object[] { kind.Code });

    private static IEnumerable<ProblemKind> Kinds =>
        typeof(DocumentProblems).GetProperties(BindingFlags.Static | BindingFlags.NonPublic).Select(property => property.GetValue(null)).OfType<ProblemKind>();

    [Fact]
    public void A_key_that_nobody_asked_for_comes_with_the_nearest_that_were()
    {
        Assert.Equal("1:3: document.unknown-key: The key \"pionts\" is not known here. Known keys: points.", Only("{ pionts: 5 }", Asking("points", "by")));
        Assert.Equal("1:3: document.unknown-key: The key \"xyz\" is not known here. Known keys: of, points.", Only("{ xyz: 5 }", Asking("points", "of")));
    }

    [Fact]
    public void A_missing_key_is_missing_where_its_map_stands() =>
        Assert.Equal("1:1: document.missing-key: The key \"id\" is missing. Add \"id:\" with its value.", Only("{ of: a }", map => map.NeedId("id")));

    [Fact]
    public void A_missing_provenance_asks_for_a_source() =>
        Assert.Equal("1:1: document.missing-key: The key \"source\" is missing. Add \"source:\" with its value.", Only("{}", map => map.NeedProvenance()));

    [Fact]
    public void A_missing_chinese_text_is_missed() =>
        Assert.Equal("1:10: document.missing-key: The key \"zh\" is missing. Add \"zh:\" with its value.", Only("{ title: { en: Report } }", map => map.NeedLocalized("title")));

    [Fact]
    public void A_wrong_shape_is_told_with_the_right_one()
    {
        Assert.Equal("1:1: document.wrong-shape: A map was expected here. Write it as a map.", Only("[a]", _ => { }));
        Assert.Equal("1:7: document.wrong-shape: A list was expected here. Write it as a list.", Only("{ of: { a: b } }", map => map.List("of")));
        Assert.Equal("1:7: document.wrong-shape: A text was expected here. Write it as a text.", Only("{ id: [a] }", map => map.NeedId("id")));
        Assert.Equal("1:7: document.wrong-shape: A text was expected here. Write it as a text.", Only("{ id: \"\" }", map => map.Text("id")));
    }

    [Fact]
    public void What_is_no_map_misses_no_keys_besides() =>
        Assert.Equal("1:1: document.wrong-shape: A map was expected here. Write it as a map.", Only("word", map =>
        {
            Assert.Equal(("unknown", "", Exact.Zero), (map.NeedId("id"), map.NeedText("text"), map.NeedNumber("n")));
            map.NeedProvenance();
            map.Done();
        }));

    [Theory]
    [InlineData("1e3")]
    [InlineData("007")]
    [InlineData("-01")]
    [InlineData("20分")]
    public void What_is_no_exact_number_is_told_as_written(string written) => Assert.Equal(
        $"1:6: document.not-a-number: \"{written}\" is not a number that can be read exactly here. Write 20, 0.57, 1/3 or 90%, in plain digits without separators.",
        Only($"{{ n: {written} }}", map => map.NeedNumber("n")));

    [Theory]
    [InlineData("90%")]
    [InlineData("2.50")]
    [InlineData("20/2")]
    [InlineData("10.0")]
    [InlineData("1000%")]
    public void What_is_no_whole_number_is_told_as_written(string written) =>
        Assert.StartsWith($"1:6: document.not-whole: \"{written}\" is no whole number. Write a whole number in plain digits, such as 3.", Only($"{{ n: {written} }}", map => map.WholeNumber("n")), StringComparison.Ordinal);

    [Fact]
    public void A_whole_number_that_no_scheme_can_mean_is_out_of_range() =>
        Assert.StartsWith("1:6: document.out-of-range: \"1000000001\" is not from -1000000000 to 1000000000.", Only("{ n: 1000000001 }", map => map.WholeNumber("n")), StringComparison.Ordinal);

    [Fact]
    public void What_is_no_id_is_told_as_written()
    {
        Assert.Equal("1:7: document.not-an-id: \"two words\" cannot be an id. Use letters, digits and inner hyphens.", Only("{ id: two words }", map => map.NeedId("id")));
        Assert.Equal("1:11: document.not-an-id: \"-b\" cannot be an id. Use letters, digits and inner hyphens.", Only("{ of: [a, -b, c] }", map => Assert.Equal(["a", "c"], map.Ids("of"))));
    }

    [Fact]
    public void A_word_that_is_none_of_those_allowed_comes_with_the_nearest() => Assert.Equal(
        "1:8: document.unknown-word: \"treu\" is no known yes. Nearest or known: true.", Only("{ yes: treu }", map => Assert.False(map.Flag("yes"))));

    [Fact]
    public void A_word_like_no_other_comes_with_those_that_are_known()
    {
        DocumentProblems problems = new();
        problems.AddUnknown(new("pack.yaml", 3, 5), "scorer", "xyz", ["share", "bands"]);
        Assert.Equal("pack.yaml:3:5: document.unknown-word: \"xyz\" is no known scorer. Nearest or known: bands, share.", English(Assert.Single(problems.All)));
    }

    [Fact]
    public void A_refusal_of_the_model_is_told_without_the_names_of_parameters()
    {
        DocumentProblems problems = new();
        Assert.Null(problems.Build(new("pack.yaml", 9, 3), () => Some.Metric("m", MetricKind.YesNo, new() { Decimals = 2 })));
        Assert.Equal(
            "pack.yaml:9:3: document.refused: This cannot stand as it is: Metric 'm' is yes/no and has no decimal places, but says 2. Correct what the message names.",
            English(Assert.Single(problems.All)));
        Assert.True(problems.HasErrors);
    }

    [Fact]
    public void A_blank_text_is_refused_where_it_stands() =>
        Assert.StartsWith("1:10: document.wrong-shape: ", Only("{ title: \" \" }", map => map.Localized("title")), StringComparison.Ordinal);

    [Theory]
    [InlineData("~")]
    [InlineData("null")]
    [InlineData("NULL")]
    public void What_every_tool_reads_as_nothing_is_no_text_unless_it_stands_in_quotes(string nothing)
    {
        Assert.StartsWith("1:7: document.wrong-shape: ", Only($"{{ id: {nothing} }}", map => map.NeedText("id")), StringComparison.Ordinal);
        Assert.Equal(nothing, new MapReader(RuleText.Parse($"{{ id: \"{nothing}\" }}"), new DocumentProblems()).NeedText("id"));
    }

    [Fact]
    public void A_key_twice_and_broken_json_are_told_with_their_places()
    {
        Assert.StartsWith("a.json:2:1: document.key-twice: ", OfJson("{\"a\": 1,\n\"a\": 2}"), StringComparison.Ordinal);
        Assert.StartsWith("a.json:1:7: document.not-json: ", OfJson("{\"a\": }"), StringComparison.Ordinal);
    }

    [Fact]
    public void All_problems_come_in_the_order_of_their_places()
    {
        DocumentProblems problems = new();
        foreach (var (line, column) in new[] { (3, 1), (1, 9), (1, 2), (2, 5) })
            problems.Add(DocumentProblems.MissingKey.At(new("a", line, column), "k"));
        Assert.Equal(["a:1:2", "a:1:9", "a:2:5", "a:3:1"], problems.All.Select(problem => problem.Place.ToString()));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_kind_has_texts_in_both_languages_and_a_line_in_the_documentation(string code)
    {
        var problem = Kinds.Single(kind => kind.Code == code).At(default, "甲", "乙", "丙");
        foreach (var text in (Func<CultureInfo, string>[])[problem.Text, problem.Remedy])
            Assert.NotEqual(text(CultureInfo.InvariantCulture), text(CultureInfo.GetCultureInfo("zh-CN")));
        Assert.Contains($"| `{code}` | error |", File.ReadAllText(RepositoryPaths.InRoot("docs", "problems", "documents.md")), StringComparison.Ordinal);
    }

    private static Action<MapReader> Asking(params string[] keys) => map =>
    {
        foreach (var key in keys)
            map.Find(key);
        map.Done();
    };

    private static string Only(string text, Action<MapReader> read)
    {
        DocumentProblems problems = new();
        read(new MapReader(RuleText.Parse(text), problems));
        return English(Assert.Single(problems.All));
    }

    private static string OfJson(string json)
    {
        DocumentProblems problems = new();
        JsonDocumentReader.Read(json, "a.json", problems);
        return English(Assert.Single(problems.All));
    }

    private static string English(Problem problem) => problem.ToString(CultureInfo.InvariantCulture);
}
