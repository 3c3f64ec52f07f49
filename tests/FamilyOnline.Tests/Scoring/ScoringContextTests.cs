using FamilyOnline.Rules;
using FamilyOnline.Scoring;
using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Scoring;

/// <summary>计分环境: what a scorer may see, and who listens to it.</summary>
public sealed class ScoringContextTests
{
    private static readonly CandidateTable Table = CandidateTable.One("x", "3");

    private static FigureContext Figures => new(Table["here"], Table.Field);

    [Fact]
    public void Lines_are_told_to_a_list_that_can_grow()
    {
        Assert.Throws<ArgumentException>(() => new ScoringContext(Figures, null, Array.Empty<LocalizedText>()));
        Assert.True(new ScoringContext(Figures, null, new List<LocalizedText>()).IsTold);
        Assert.False(new ScoringContext(Figures, null).IsTold);
    }

    // A sheet of twenty lines for 41,000 candidates would otherwise make millions of texts that nobody reads.
    [Fact]
    public void Where_nobody_listens_no_text_is_made()
    {
        ScoringContext silent = new(Figures, null), told = new(Figures, null, new List<LocalizedText>());
        var (figure, condition) = (Reading.Figure("{ ratio: [x, all] }"), Reading.Condition("{ x: { above: 2 } }"));
        Assert.Equal(("—", "—", "—"), (silent.Named(figure).Chinese, silent.Within(figure).Chinese, silent.Named(condition).Chinese));
        Assert.Equal(("x ÷ all", "(x ÷ all)", "x is above 2"), (told.Named(figure).English, told.Within(figure).English, told.Named(condition).English));
    }
}
