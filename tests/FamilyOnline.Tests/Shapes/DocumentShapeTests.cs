using FamilyOnline.Documents;
using FamilyOnline.Packs;
using FamilyOnline.Shapes;

namespace FamilyOnline.Tests.Shapes;

/// <summary>Walking a document with its shape: which alternative was written, and what stands under a key.</summary>
public sealed class DocumentShapeTests
{
    private static readonly DocumentShape Root = PackShapes.Of();

    [Theory]
    [InlineData("format", "pack")]
    [InlineData("guidance", "pack")]
    [InlineData("extends", "layer")]
    public void The_keys_of_a_map_tell_which_alternative_it_is(string key, string name) =>
        Assert.Equal(name, Root.For(new DocumentMap([new(key, default, new DocumentScalar("x"))])).Name);

    [Theory]
    [InlineData("200", ShapeKind.Number)]
    [InlineData("90%", ShapeKind.Number)]
    [InlineData("each", ShapeKind.Word)]
    public void A_goal_is_a_number_or_the_word_each(string goal, ShapeKind kind) => Assert.Equal(kind, Goal.For(new DocumentScalar(goal)).Kind);

    [Fact]
    public void What_is_none_of_the_alternatives_keeps_the_choice() => Assert.Same(Goal, Goal.For(new DocumentList([])));

    [Fact]
    public void An_item_alone_has_the_shape_of_the_items()
    {
        var metrics = Pack.Below("objectives")!.Item!.Below("metrics")!;

        Assert.Equal(ShapeKind.Id, metrics.For(new DocumentScalar("households")).Kind);
        Assert.Equal(ShapeKind.List, metrics.For(new DocumentList([])).Kind);
    }

    [Fact]
    public void A_key_that_the_writer_names_has_the_shape_of_all_such_keys()
    {
        var figures = Pack.Below("schemes")!.Item!.Alternatives[0].Below("figures")!;

        Assert.Equal("figure", figures.Below("uptake-rate")!.Name);
        Assert.Null(figures.Below("3pp"));
        Assert.Null(Pack.Below("no-such-key"));
    }

    [Theory]
    [InlineData("list", "conditions")]
    [InlineData("word", "members")]
    public void Maps_with_the_same_keys_are_told_apart_by_what_stands_under_them(string what, string meant)
    {
        DocumentNode value = what == "list" ? new DocumentList([new DocumentScalar("site")]) : new DocumentScalar("village");
        var chosen = Pack.Below("schemes")!.Item!.Alternatives[0].Below("figures")!.Below("any-name")!.For(new DocumentMap([new("number-of", default, value)]));

        Assert.Equal(meant == "members", chosen.Below("with") is not null);
    }

    [Fact]
    public void A_key_that_may_be_left_out_says_what_then_counts() =>
        Assert.Equal(["linear", "rising"], Pack.Below("targets")!.Item!.Keys.Select(key => key.Default).OfType<string>().Order(StringComparer.Ordinal));

    [Fact]
    public void A_text_is_chinese_or_a_map_of_both()
    {
        var title = Pack.Below("title")!;

        Assert.Equal(ShapeKind.Text, title.For(new DocumentScalar("活动")).Kind);
        Assert.Equal(["zh", "en"], title.For(new DocumentMap([])).Keys.Select(key => key.Name));
    }

    private static DocumentShape Pack => Root.Alternatives.Single(alternative => alternative.Name == "pack");

    private static DocumentShape Goal => Pack.Below("targets")!.Item!.Below("goal")!;
}
