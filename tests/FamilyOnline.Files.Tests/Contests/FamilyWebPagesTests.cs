using FamilyOnline.Files.Tests.Support;
using FamilyOnline.Selections;

namespace FamilyOnline.Files.Tests.Contests;

/// <summary>三.8(5), web pages of families: four criteria before a jury, the best six into the final, 30 % and 70 % of the two rounds. Invented figures.</summary>
public sealed class FamilyWebPagesTests
{
    // First round, means of two judges: f1 (92 + 88) ÷ 2 = 90, f2 80, f3 76, f4 70, f5 65, f6 and f7 60, f8 50.
    private static readonly string FirstRound = Contest.Table("""
        family by content design technique originality
        f1     a  38      28     18        8
        f1     b  34      26     18        10
        f2     a  32      24     16        8
        f2     b  32      24     16        8
        f3     a  30      23     15        8
        f3     b  30      23     15        8
        f4     a  28      21     14        7
        f4     b  28      21     14        7
        f5     a  26      20     13        6
        f5     b  26      20     13        6
        f6     a  24      18     12        6
        f6     b  24      18     12        6
        f7     a  20      20     12        8
        f7     b  24      18     12        6
        f8     a  20      15     10        5
        f8     b  20      15     10        5
        """);

    private static readonly string Final = Contest.Table("""
        family by final-jury
        f1     a  80
        f2     a  90
        f3     a  86
        f4     a  50
        f5     a  50
        f6     a  50
        f7     a  50
        """);

    private static SelectionRun Run => Contest.Run("family-web-pages", FirstRound + "\n" + Final[(Final.IndexOf('\n', StringComparison.Ordinal) + 1)..]);

    [Fact]
    public void Equals_at_the_line_go_into_the_final_together()
    {
        var first = Run.Stages[0];

        Assert.Equal("1f1 2f2 3f3 4f4 5f5 6f6 6f7 8f8", first.Evaluation.Ranks());
        Assert.Equal(["f1", "f2", "f3", "f4", "f5", "f6", "f7"], first.Certificate!.Selected.Select(entry => entry.Candidate.Id));
    }

    // f1 0.3 × 90 + 0.7 × 80 = 27 + 56 = 83; f2 24 + 63 = 87; f3 22.8 + 60.2 = 83: the better final is before f1. f4 21 + 35 = 56.
    [Fact]
    public void The_final_weighs_70_and_decides_between_equals()
    {
        Assert.Equal("1f2:first 2f3:second 3f1:third 4f4:- 5f5:- 6f6:- 6f7:-", Run.Prizes());
        Assert.Equal("87 83 83 56", string.Join(' ', Run.Final.Evaluation.Scores.Take(4).Select(score => score.Total)));
    }
}
