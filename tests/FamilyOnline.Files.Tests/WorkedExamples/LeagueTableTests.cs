using FamilyOnline.Files.Tests.Contests;
using FamilyOnline.Files.Tests.Support;

namespace FamilyOnline.Files.Tests.WorkedExamples;

/// <summary>
/// A league table as a stranger writes it from the docs: 3 points for a win, 1 for a draw; then goal difference, goals, more wins, and a play-off. Invented results.
/// </summary>
public sealed class LeagueTableTests
{
    private const string Scheme = """
        scheme: league
        title: { zh: 足球联赛积分榜, en: Football league table }
        marks: [goals-for, goals-against, yellow-cards]
        figures:
          goal-difference: { formula: goals-for - goals-against }
          difference-in-all: { score: { formula: goal-difference, each: { of: round, combine: sum } } }
          goals-in-all: { score: { formula: goals-for, each: { of: round, combine: sum } } }
        parts:
          - id: matches
            bands:
              - { if: { goal-difference: { above: 0 } }, points: 3 }
              - { if: { goal-difference: { is: 0 } }, points: 1 }
              - { points: 0 }
            each: { of: round, combine: sum }
          - { id: deducted, tally: { of: { register: deductions }, lose: { judged: [1, 20] } }, missing: zero }
        rank: { chain: [{ higher: difference-in-all }, { higher: goals-in-all }, { countback: matches }], then: play-off }
        """;

    // Round 1: A–B 2:0, C–D 1:1. Round 2: A–D 1:1, B–C 3:1. Round 3: C–A 2:0, B–D 1:1.
    private static readonly string Results = Contest.Table("""
        team by      goals-for goals-against
        A    round:1 2         0
        B    round:1 0         2
        C    round:1 1         1
        D    round:1 1         1
        A    round:2 1         1
        D    round:2 1         1
        B    round:2 3         1
        C    round:2 1         3
        C    round:3 2         0
        A    round:3 0         2
        B    round:3 1         1
        D    round:3 1         1
        """);

    // A, B and C have a win and a draw, 4 points, and a difference of 0; B and C have 4 goals, A has 3; B and C are equal in wins too. D has three draws.
    [Fact]
    public void Equal_teams_compare_difference_goals_and_wins() => Assert.Equal("1B 1C 3A 4D", SchemeFiles.Texts(Scheme, Results).Ranks());

    // One point off for A: A and D have 3, a difference of 0 and 3 goals each; A has a win, and counts before three draws.
    [Fact]
    public void More_wins_decide_where_points_difference_and_goals_are_equal()
    {
        var run = SchemeFiles.Texts(Scheme, "candidate,figure,value,period,by,date,judged\n" + string.Join('\n', Results.Split('\n').Skip(1).Select(line => line + ",,")) + "\nA,deductions,,,,2024-05-01,1");

        Assert.Equal(("3", "3"), (run.Points("A", "total"), run.Points("D", "total")));
        Assert.Equal("1B 1C 3A 4D", run.Ranks());
    }
}
