using System.Globalization;
using System.Reflection;
using System.Resources;
using FamilyOnline.Resources;
using FamilyOnline.Tests.Support;
using FamilyOnline.TestSupport;

namespace FamilyOnline.Tests;

/// <summary>Problems speak the reader's language and never the machine's.</summary>
public sealed class ProblemTests
{
    private static readonly Problem Unknown = VocabularyProblems.UnknownUnit.At(new("tasks.yaml", 7, 12), "信患办", "信息办、县信息办");

    public static IEnumerable<object[]> Kinds => typeof(VocabularyProblems)
        .GetProperties(BindingFlags.Static | BindingFlags.Public)
        .Select(property => new object[] { ((ProblemKind)property.GetValue(null)!).Code });

    [Theory]
    [InlineData("zh-Hans")]
    [InlineData("zh-CN")]
    public void A_chinese_reader_reads_chinese(string culture)
    {
        var reader = CultureInfo.GetCultureInfo(culture);
        Assert.Equal("名录中没有名为“信患办”的单位或单位组。", Unknown.Text(reader));
        Assert.Equal("最接近的名称：信息办、县信息办。请改正名称，或把它列为别名。", Unknown.Remedy(reader));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("")]
    public void Any_other_reader_reads_english(string culture) => Assert.Equal(
        "tasks.yaml:7:12: unit.unknown: No responsible unit or group is called \"信患办\". The nearest known names are: 信息办、县信息办. Correct the name, or add it as an alias.",
        Unknown.ToString(CultureInfo.GetCultureInfo(culture)));

    [Fact]
    public void Without_a_named_reader_the_culture_of_the_user_interface_decides()
    {
        using var chinese = new HostileCulture("zh-CN");
        Assert.StartsWith("tasks.yaml:7:12: unit.unknown: 名录中没有", Unknown.ToString(null), StringComparison.Ordinal);
    }

    [Fact]
    public void A_problem_knows_its_kind_place_and_arguments()
    {
        Assert.Equal(("unit.unknown", Severity.Error, 7), (Unknown.Code, Unknown.Severity, Unknown.Place.Line));
        Assert.Equal(["信患办", "信息办、县信息办"], Unknown.Arguments);
    }

    [Fact]
    public void Braces_in_an_argument_stay_as_they_are() =>
        Assert.Contains("{0}{9}", VocabularyProblems.UnknownUnit.At(default, "{0}{9}", "").Text(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    [Theory]
    [InlineData("tasks.yaml", 7, 12, "tasks.yaml:7:12")]
    [InlineData("tasks.yaml", 7, 0, "tasks.yaml:7")]
    [InlineData("tasks.yaml", 0, 0, "tasks.yaml")]
    [InlineData(null, 7, 12, "7:12")]
    [InlineData(null, 0, 0, "")]
    public void A_place_is_written_as_far_as_it_is_known(string? file, int line, int column, string written) =>
        Assert.Equal(written, new Place(file, line, column).ToString());

    [Fact]
    public void A_problem_without_place_begins_with_its_code() =>
        Assert.StartsWith("unit.unknown: ", VocabularyProblems.UnknownUnit.At(default, "a", "b").ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_kind_has_texts_in_both_languages_and_a_line_in_the_documentation(string code)
    {
        var chinese = CultureInfo.GetCultureInfo("zh-Hans");
        foreach (var name in new[] { code, code + ".remedy" })
            Assert.NotEqual(Texts.Problems.GetString(name, CultureInfo.InvariantCulture), Texts.Problems.GetString(name, chinese));
        Assert.Contains($"| `{code}` | error |", File.ReadAllText(RepositoryPaths.InRoot("docs", "problems", "vocabulary.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_kind_needs_a_code_a_severity_and_texts()
    {
        Assert.Equal("A kind of problem needs a severity.", Refusal.Of(() => new ProblemKind("a.b", Severity.Unspecified, Texts.Problems)));
        Assert.Throws<ArgumentException>(() => new ProblemKind(" ", Severity.Error, Texts.Problems));
        Assert.Equal(
            "The resources hold no text named 'no.such'.",
            Refusal.Of<MissingManifestResourceException>(() => new ProblemKind("no.such", Severity.Error, Texts.Problems).At(default).Text()));
    }
}
