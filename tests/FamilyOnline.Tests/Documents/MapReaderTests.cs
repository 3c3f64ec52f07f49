using FamilyOnline.Documents;
using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Documents;

/// <summary>What the keys of a map give when they are right; <see cref="DocumentProblemsTests"/> has what they give when they are not.</summary>
public sealed class MapReaderTests
{
    [Fact]
    public void Each_reading_gives_its_kind_of_value()
    {
        var reader = Read("{ id: unit-1, text: some words, points: 12.5%, whole: 20, yes: true, of: [a, b], one: c }");
        Assert.Equal(
            ("unit-1", "some words", "1/8", 20, true),
            (reader.NeedId("id"), reader.Text("text"), reader.NeedNumber("points").ToString(), reader.WholeNumber("whole"), reader.Flag("yes")));
        Assert.Equal(["a", "b"], reader.Ids("of"));
        Assert.Equal(["c"], reader.Ids("one")); // a single word counts as a list of one
        reader.Done();
        Assert.Empty(reader.Problems.All);
        Assert.False(reader.Problems.HasErrors);
    }

    [Fact]
    public void What_is_not_there_and_need_not_be_is_nothing()
    {
        var reader = Read("{}");
        Assert.Null(reader.Text("a"));
        Assert.Null(reader.Number("a"));
        Assert.Null(reader.WholeNumber("a"));
        Assert.Null(reader.Localized("a"));
        Assert.Null(reader.Map("a"));
        Assert.Null(reader.Provenance());
        Assert.True(reader.Flag("a", byDefault: true));
        Assert.Empty(reader.List("a"));
        Assert.Equal(Direction.Falling, reader.Choice("a", Directions, Direction.Falling));
        reader.Done();
        Assert.Empty(reader.Problems.All);
    }

    [Fact]
    public void A_text_is_chinese_alone_or_in_both_languages()
    {
        var reader = Read("{ plain: 月报, both: { zh: 月报, en: Monthly report } }");
        Assert.Equal(new LocalizedText("月报"), reader.NeedLocalized("plain"));
        Assert.Equal(new LocalizedText("月报", "Monthly report"), reader.Localized("both"));
        Assert.Empty(reader.Problems.All);
    }

    [Fact]
    public void A_provenance_is_a_source_an_assumption_or_both()
    {
        Assert.Equal(Provenance.From("三.2"), Read("{ source: 三.2 }").NeedProvenance());
        Assert.Equal(Provenance.Of("三.2", "why"), Read("{ source: 三.2, assumed: why }").Provenance());
        Assert.Equal(Provenance.Assume("why"), Read("{ assumed: why }").NeedProvenance());
    }

    [Fact]
    public void A_word_chooses_a_value() =>
        Assert.Equal(Direction.Falling, Read("{ direction: falling }").Choice("direction", Directions, Direction.Rising));

    [Fact]
    public void The_map_below_is_read_with_the_same_problems()
    {
        var reader = Read("{ below: { per: x } }");
        var below = reader.Map("below")!;
        Assert.Null(below.Number("per"));
        Assert.Same(reader.Problems, below.Problems);
        Assert.Single(reader.Problems.All);
    }

    [Fact]
    public void A_map_names_each_key_once() => Assert.Equal(
        "The key 'a' is given twice.", Refusal.Of(() => new DocumentMap([new("a", default, new DocumentScalar("1")), new("a", default, new DocumentScalar("2"))])));

    private static Dictionary<string, Direction> Directions { get; } = new() { ["rising"] = Direction.Rising, ["falling"] = Direction.Falling };

    private static MapReader Read(string text) => new(RuleText.Parse(text), new DocumentProblems());
}
