using FamilyOnline.Resources;
using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests;

public sealed class ReadResultTests
{
    private static readonly Problem Error = VocabularyProblems.UnknownUnit.At(new("a.yaml", 1, 2), "甲", "乙");

    private static readonly Problem Other = VocabularyProblems.UnknownUnit.At(new("a.yaml", 3, 4), "丙", "丁");

    private static readonly Problem Warning = new ProblemKind("unit.unknown", Severity.Warning, Texts.Problems).At(default, "戊", "己");

    [Fact]
    public void A_warning_does_not_keep_the_value_back()
    {
        ReadResult<string> result = new("value", [Warning]);
        Assert.True(result.Success);
        Assert.Equal("value", result.Value);
        Assert.True(result.TryGetValue(out var value));
        Assert.Equal("value", value);
        Assert.Same(Warning, Assert.Single(result.Problems));
    }

    [Fact]
    public void One_error_drops_the_value_whole()
    {
        ReadResult<string> result = new("half", [Warning, Error]);
        Assert.False(result.Success);
        Assert.False(result.TryGetValue(out var value));
        Assert.Null(value);
    }

    [Fact]
    public void Asking_for_a_value_that_is_not_there_lists_every_problem()
    {
        using var english = new HostileCulture("en-GB");
        var thrown = Assert.Throws<ReadFailedException>(() => new ReadResult<string>(null, [Error, Other]).Value);
        Assert.Equal([Error, Other], thrown.Problems);
        var lines = thrown.Message.Split(Environment.NewLine);
        Assert.Equal(2, lines.Length);
        Assert.StartsWith("a.yaml:1:2: unit.unknown: ", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("a.yaml:3:4: unit.unknown: ", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Neither_value_nor_problem_is_no_result() => Assert.Equal(
        "A reading gives a value or at least one problem, but has neither.", Refusal.Of(() => new ReadResult<string>(null, [])));
}
