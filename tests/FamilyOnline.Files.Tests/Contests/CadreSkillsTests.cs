using FamilyOnline.Files.Tests.Support;

namespace FamilyOnline.Files.Tests.Contests;

/// <summary>三.8(2), the computer-skills contest: theory 40 and practice 60 of three contestants are added; equal teams compare practice, then minutes. Invented figures.</summary>
public sealed class CadreSkillsTests
{
    private static readonly string Results = Contest.Table("""
        team by           theory-result practice-result minutes
        a    contestant:1 36            50              90
        a    contestant:2 30            55              80
        a    contestant:3 34            45              85
        b    contestant:4 40            45              80
        b    contestant:5 35            50              80
        b    contestant:6 35            45              80
        c    contestant:7 40            50              80
        c    contestant:8 30            50              80
        c    contestant:9 30            50              90
        d    contestant:x 40            40              70
        d    contestant:y 40            40              70
        d    contestant:z 40            40              70
        """);

    // a: theory 100, practice 150, 250 in 255 minutes; b: 110 + 140 = 250 in 240; c: 100 + 150 = 250 in 250; d: 120 + 120 = 240.
    [Fact]
    public void Equal_teams_compare_practice_and_then_minutes()
    {
        var run = Contest.Run("cadre-skills", Results);

        Assert.Equal("1c:first 2a:second 3b:third 4d:-", run.Prizes());
        Assert.Equal("250 250 250 240", string.Join(' ', run.Final.Evaluation.Scores.Select(score => score.Total)));
    }

    // With 90 minutes for contestant 7, c takes 260 minutes, more than a's 255.
    [Fact]
    public void Fewer_minutes_win() =>
        Assert.Equal("1a 2c 3b 4d", Contest.Run("cadre-skills", Results.Replace("c,minutes,80,,contestant:7", "c,minutes,90,,contestant:7", StringComparison.Ordinal)).Ranks());

    [Fact]
    public void A_contestant_without_practice_leaves_the_team_unranked() =>
        Assert.Equal("1c 2b 3d -a", Contest.Run("cadre-skills", Results.Replace("a,practice-result,55,,contestant:2", "a,practice-result,未报,,contestant:2", StringComparison.Ordinal)).Ranks());
}
