using System.Globalization;
using FamilyOnline.Files.Tests.Support;

namespace FamilyOnline.Files.Tests;

/// <summary>Slips on one line, which YAML reads as keys without values: each is told as what it is, and nothing else follows from it.</summary>
public sealed class FlowSlipsTests
{
    [Theory]
    [InlineData("{ id: p, points: 2,000, formula: x }", "Error 3:24 yaml.thousands The comma in \"2,000\" ends the number here, and \"000\" is taken for a key.")]
    [InlineData("{ id: p, formula: x, points: 2,000.5 }", "Error 3:36 yaml.thousands The comma in \"2,000.5\" ends the number here, and \"000.5\" is taken for a key.")]
    [InlineData("{ id: p, points:2000, formula: x }", "Error 3:14 yaml.colon-blank \"points:2000\" is a single word, since no blank stands after the colon.")]
    [InlineData("{ id: p, points: 1, checklist: [{ if: { x: {at-least:1} }, points: 1 }] }", "Error 3:49 yaml.colon-blank \"at-least:1\" is a single word, since no blank stands after the colon.")]
    public void A_slip_is_told_as_what_it_is(string line, string said) => Assert.Equal([said], Read.Show(Problems(line)));

    [Fact]
    public void The_remedy_is_what_was_meant() => Assert.Equal(
        ["Write the number without a comma: 2000.", "请写不带逗号的数：2000。", "Write \"points: 5\", with a blank after the colon; a name with a colon stands in quotes."],
        [Read.Remedy(Problems("{ id: p, points: 2,000, formula: x }")[0]), Problems("{ id: p, points: 2,000, formula: x }")[0].Remedy(CultureInfo.GetCultureInfo("zh-Hans")), Read.Remedy(Problems("{ id: p, points:5, formula: x }")[0])]);

    [Theory]
    [InlineData("{ id: p, points: 2, 000: x, formula: x }", "document.unknown-key")]
    [InlineData("{ id: p, points: 2, \"000\": , formula: x }", "document.unknown-key")]
    [InlineData("{ id: p, points: 2, 2024-01: , formula: x }", "document.unknown-key")]
    [InlineData("{ id: p, points: 2, \"a:b\": , formula: x }", "document.unknown-key")]
    public void What_is_no_such_slip_is_a_key(string line, string code) => Assert.Equal([code], Problems(line).Select(problem => problem.Code));

    private static IReadOnlyList<Problem> Problems(string line) => SchemeFileReader.Parse($"scheme: s\nparts:\n  - {line}\n").Problems;
}
