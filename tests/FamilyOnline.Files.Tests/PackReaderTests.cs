using System.Globalization;
using CsCheck;
using FamilyOnline.TestSupport;

namespace FamilyOnline.Files.Tests;

/// <summary>What a pack's reader says: every problem at once, each with file, line, column, code and remedy.</summary>
public sealed class PackReaderTests
{
    private const string Small = """
        format: 1
        pack: small@1
        title: 小活动
        source: 方案
        guidance: { text: 一句话, source: 一 }
        units:
          - { id: office, name: 信息办, source: 三 }
        phases:
          - { id: all, title: 全程, from: Y-04-01, to: Y-12-31, source: 四 }
        metrics:
          - { id: online, title: 上网户数, kind: stock, unit: 户, source: 二 }
        targets:
          - { id: reach, title: 达到, total: online, over: township, goal: 100, due: Y-12-31, source: 二 }
        tasks:
          - { id: task-1, title: 入户, units: 信息办, phases: [all], source: 三 }
        schemes:
          - scheme: best
            parts: [{ id: uptake, points: 10, share: { of: online, to: { highest-of: online } } }]
        """;

    [Fact]
    public void Reads_the_reference_pack_without_a_problem()
    {
        var read = PackReader.Read("thousand-households@1");

        Assert.Empty(read.Problems.Select(problem => problem.ToString(CultureInfo.InvariantCulture)));
        Assert.Equal("thousand-households@1", read.Value.ToString());
    }

    [Fact]
    public void Reads_a_small_pack() => Assert.Equal("small@1", PackReader.Parse(Small).Value.ToString());

    [Theory]
    [InlineData("format: 1", "format: 2", "pack.unknown-format", 1, 9)]
    [InlineData("pack: small@1", "pack: small", "pack.not-a-name", 2, 7)]
    [InlineData("pack: small@1", "pack: small@1\nextends: other@1", "pack.not-found", 3, 10)]
    [InlineData("title: 小活动\n", "titel: 小活动\n", "document.unknown-key", 3, 1)]
    [InlineData("title: 小活动\n", "titel: 小活动\n", "document.missing-key", 1, 1)]
    [InlineData("from: Y-04-01", "from: 2024-04-01", "pack.not-a-plan-date", 9, 33)]
    [InlineData("from: Y-04-01", "from: Y-02-29", "pack.not-a-plan-date", 9, 33)]
    [InlineData("kind: stock", "kind: stok", "document.unknown-word", 11, 38)]
    [InlineData("units: 信息办, phases", "units: 信息班, phases", "unit.unknown", 15, 37)]
    [InlineData("phases: [all]", "phases: [al]", "document.unknown-word", 15, 51)]
    [InlineData("total: online", "total: onlin", "document.unknown-word", 13, 36)]
    [InlineData("goal: 100", "goal: 1e2", "document.not-a-number", 13, 66)]
    [InlineData("share: {", "shaer: {", "rule.unknown-scorer", 18, 39)]
    [InlineData("source: 方案", "source: 方案\nsource: 再来", "yaml.key-twice", 5, 1)]
    [InlineData("source: 方案", "source: &a 方案", "yaml.alias", 4, 9)]
    [InlineData("source: 方案", "source: *a", "yaml.alias", 4, 9)]
    [InlineData("source: 方案", "source: !!str 方案", "yaml.tag", 4, 9)]
    [InlineData("source: 方案", "? [a]\n: b", "yaml.key-no-text", 4, 3)]
    [InlineData("source: 方案", "source: [方案", "yaml.unclosed", 4, 9)]
    [InlineData("to: Y-12-31, source: 四", "to: Y-03-31, source: 四", "pack.phase-inverted", 9, 46)]
    public void A_fault_is_named_with_its_line_and_column(string right, string wrong, string code, int line, int column)
    {
        var read = PackReader.Parse(Small.Replace(right, wrong, StringComparison.Ordinal), "small.yaml");

        Assert.False(read.Success);
        Assert.Contains((code, new Place("small.yaml", line, column)), read.Problems.Select(problem => (problem.Code, problem.Place)));
        Assert.All(read.Problems, problem => Assert.NotEmpty(problem.Remedy(CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("", "yaml.empty")]
    [InlineData("a: 1\n---\nb: 2\n", "yaml.second-document")]
    public void A_text_that_is_no_single_document_is_refused(string text, string code) =>
        Assert.Contains(code, PackReader.Parse(text).Problems.Select(problem => problem.Code));

    [Fact]
    public void A_text_of_more_than_four_mebibytes_is_refused_unread() =>
        Assert.Equal(["yaml.too-large"], PackReader.Parse(new string('#', (4 * 1024 * 1024) + 1)).Problems.Select(problem => problem.Code));

    [Fact]
    public void A_text_nested_without_end_is_refused_and_does_not_exhaust_the_stack() =>
        Assert.Equal(["yaml.too-deep"], PackReader.Parse(new string('[', 100_000)).Problems.Select(problem => problem.Code));

    [Fact]
    public void A_pack_that_is_nowhere_is_answered_with_those_that_come_with_the_library()
    {
        var problem = Assert.Single(PackReader.Read("thousand-household@1").Problems);

        Assert.Equal("pack.not-found", problem.Code);
        Assert.Contains("thousand-households@1", problem.Remedy(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void All_faults_are_listed_at_once()
    {
        var text = Small
            .Replace("title: 小活动\n", "titel: 小活动\n", StringComparison.Ordinal)
            .Replace("from: Y-04-01", "from: Y-13-01", StringComparison.Ordinal)
            .Replace("kind: stock", "kind: stok", StringComparison.Ordinal)
            .Replace("units: 信息办, phases: [all]", "units: 信息班, phases: [al]", StringComparison.Ordinal)
            .Replace("goal: 100", "goal: 2,000", StringComparison.Ordinal)
            .Replace("share: {", "shaer: {", StringComparison.Ordinal);

        Approved.Match(string.Join('\n', PackReader.Parse(text, "small.yaml").Problems.Select(problem => problem.ToString(CultureInfo.InvariantCulture))), "PackProblems.en");
        Approved.Match(string.Join('\n', PackReader.Parse(text, "small.yaml").Problems.Select(problem => problem.ToString(CultureInfo.GetCultureInfo("zh-Hans")))), "PackProblems.zh");
    }

    [Fact]
    [Trait("Category", "Property")]
    public void No_text_whatever_makes_the_reader_throw() =>
        Gen.Select(Gen.Int[0, Small.Length - 1], Gen.Int[0, 12], Gen.String[Gen.OneOf(Gen.Char["[]{}:,-?*&!|>'\"%@`#\n\t "], Gen.Char[' ', '~']), 0, 4]).Sample((at, length, inserted) =>
        {
            var text = string.Concat(Small.AsSpan(0, at), inserted, Small.AsSpan(Math.Min(Small.Length, at + length)));
            var read = PackReader.Parse(text);

            Assert.True(read.Success || read.Problems.Count > 0);
        });

    [Fact]
    public void Reads_the_same_in_every_culture() => Assert.All(InCulture.Hostile, culture =>
        Assert.Equal(PackWriter.Write(County.Pack), InCulture.Run(culture, () => PackWriter.Write(PackReader.Read("thousand-households@1").Value))));
}
