using System.Globalization;
using FamilyOnline.Schemes;

namespace FamilyOnline.Files.Tests;

/// <summary>Files with schemes: one that stands alone, several in one file, and those of a pack.</summary>
public sealed class SchemeFileReaderTests
{
    private const string One = """
        scheme: articles
        points: 35
        parts:
          - { id: adopted-articles, points: 35, steps: { of: adopted, at: 100, below: { per: 1, lose: 0.5 } } }

        """;

    private const string Other = """
        scheme: sites
        parts:
          - { id: site-built, points: 5, checklist: [{ if: built, points: 5 }] }

        """;

    [Theory]
    [InlineData("")]
    [InlineData("format: 1\n")]
    [InlineData("# 05, part 1\n---\n")]
    public void One_scheme_is_read_with_or_without_its_format(string before) => Assert.Equal(["articles"], Ids(before + One));

    [Fact]
    public void Several_schemes_stand_in_one_file_in_their_order() => Assert.Equal(["articles", "sites"], Ids(One + "---   # the second\n" + Other));

    [Fact]
    public void The_end_of_a_document_may_be_marked() => Assert.Equal(["articles", "sites"], Ids(One + "...\n---\n" + Other));

    [Fact]
    public void Any_id_may_be_a_metric() => Assert.Equal(["adopted"], SchemeFileReader.Parse(One).Value["articles"].Metrics);

    [Fact]
    public void A_pack_gives_its_schemes() =>
        Assert.Equal(PackReader.Read("thousand-households@1").Value.Schemes.Select(scheme => scheme.Id), SchemeFileReader.Read("thousand-households@1").Value.Select(scheme => scheme.Id));

    [Fact]
    public void A_pack_that_extends_another_is_put_together_first()
    {
        const string Layer = """
            format: 1
            pack: ours@1
            extends: thousand-households@1
            replace: { schemes/model-townships/uptake/points: 45 }
            """;

        Assert.Equal(new Exact?(45), SchemeFileReader.Parse(Layer).Value["model-townships"].Nodes.Single(line => line.Id == "uptake").Points);
    }

    [Fact]
    public void A_pack_is_alone_in_its_file() =>
        Assert.Contains("2:5: yaml.second-document", Told("pack: ours@1\n--- { scheme: a }\n"), StringComparison.Ordinal);

    [Fact]
    public void Problems_of_all_documents_are_told_at_once_each_at_its_place() => Assert.Equal(
        ["sheet.yaml:5:1 document.unknown-key", "sheet.yaml:9:34 rule.unknown-scorer"],
        Problems(One + "grads: []\n---\n" + Other.Replace("checklist", "checklst", StringComparison.Ordinal)));

    [Fact]
    public void An_unknown_first_line_gets_the_nearest() => Assert.Contains("grades", Told(One + "grads: []\n"), StringComparison.Ordinal);

    [Theory]
    [InlineData("{ a: 1, a: 2 }", "5:9 yaml.key-twice")]
    [InlineData("&a { scheme: x }", "5:1 yaml.alias")]
    [InlineData("!!map { scheme: x }", "5:1 yaml.tag")]
    [InlineData("scheme: [", "5:9 yaml.unclosed")]
    public void What_no_pack_may_hold_no_document_may_hold(string second, string problem) =>
        Assert.Contains("sheet.yaml:" + problem, Problems("scheme: a\nparts: [{ id: b, omitted: 未载 }]\n\n---\n" + second + "\n"));

    [Fact]
    public void A_directive_is_refused_wherever_it_stands() => Assert.Contains("sheet.yaml:6:1 yaml.directive", Problems(One + "...\n%YAML 1.2\n---\n" + Other));

    [Theory]
    [InlineData("")]
    [InlineData("# nothing\n")]
    public void A_file_without_a_scheme_is_empty(string yaml) => Assert.Equal(["sheet.yaml:1:1 yaml.empty"], Problems(yaml).Select(problem => problem.Replace("sheet.yaml yaml", "sheet.yaml:1:1 yaml", StringComparison.Ordinal)));

    [Fact]
    public void A_marker_with_nothing_after_it_is_told() => Assert.Equal(["sheet.yaml:5:1 yaml.empty"], Problems(One + "---\n"));

    [Fact]
    public void Full_width_colons_are_told_of_the_document_that_has_them() =>
        Assert.Equal(["sheet.yaml:7:7 yaml.full-width"], Problems(One.Replace("points: 35\np", "title: \"甲：乙\"\np", StringComparison.Ordinal) + "---\n\nscheme：sites\n"));

    [Fact]
    public void Two_schemes_of_one_id_are_refused() => Assert.Equal(["sheet.yaml:6:9 pack.id-twice"], Problems(One + "---\n" + One));

    [Fact]
    public void A_later_format_is_refused() => Assert.Equal(["sheet.yaml:1:9 scheme.unknown-format"], Problems("format: 2\n" + One));

    [Fact]
    public void A_pack_and_a_scheme_are_told_apart_by_their_first_lines() => Assert.Equal(["sheet.yaml:1:1 document.missing-key", "sheet.yaml:1:1 document.missing-key", "sheet.yaml:1:1 document.unknown-key"], Problems("schem: a\n"));

    [Fact]
    public void A_missing_file_is_a_problem() =>
        Assert.Equal("scheme.not-found", Assert.Single(SchemeFileReader.Read("no-such-file.yaml").Problems).Code);

    [Fact]
    public void A_file_is_read_as_its_text()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory().FullName, "two.yaml");
        File.WriteAllText(file, One + "---\n" + Other);

        Assert.Equal(["articles", "sites"], SchemeFileReader.Read(file).Value.Select(scheme => scheme.Id));
    }

    [Fact]
    public void Nothing_is_no_text() => Assert.Throws<ArgumentNullException>(() => SchemeFileReader.Parse(null!));

    private static IEnumerable<string> Ids(string yaml) => SchemeFileReader.Parse(yaml).Value.Select((Scheme scheme) => scheme.Id);

    private static IReadOnlyList<string> Problems(string yaml) =>
        [.. SchemeFileReader.Parse(yaml, "sheet.yaml").Problems.Where(problem => problem.Severity == Severity.Error).Select(problem => $"{problem.Place} {problem.Code}")];

    private static string Told(string yaml) => string.Join('\n', SchemeFileReader.Parse(yaml, "sheet.yaml").Problems.Select(problem => problem.ToString(CultureInfo.InvariantCulture)));
}
