using FamilyOnline.Files.Tests.Support;
using FamilyOnline.Selections;

namespace FamilyOnline.Files.Tests.Contests;

/// <summary>三.8(1), the TV quiz: points of three rounds are added; equal sums answer an extra question. Teams and points are invented.</summary>
public sealed class TvQuizTests
{
    private const string Rounds = """
        team  by      round-points
        info  round:1 90
        info  round:2 70
        info  round:3 60
        tele  round:1 60
        tele  round:2 70
        tele  round:3 80
        mobi  round:1 80
        mobi  round:2 60
        mobi  round:3 70
        unic  round:1 50
        unic  round:2 90
        unic  round:3 60
        cast  round:1 70
        cast  round:2 70
        cast  round:3 60
        """;

    // info 90 + 70 + 60 = 220; tele 60 + 70 + 80 = 210 and mobi 80 + 60 + 70 = 210; unic 50 + 90 + 60 = 200 and cast 70 + 70 + 60 = 200.
    [Fact]
    public void The_extra_question_decides_between_equal_sums()
    {
        var run = Contest.Run("tv-quiz", Extra("tele - 1\nmobi - 0"));

        Assert.Equal("220 210 210 200 200", string.Join(' ', run.Final.Evaluation.Scores.Select(score => score.Total)));
        Assert.Equal("1info:first 2tele:second 3mobi:second 4cast:third 4unic:third", run.Prizes());
    }

    [Fact]
    public void Without_the_extra_question_the_place_is_shared() => Assert.Equal("1info 2mobi 2tele 4cast 4unic", Contest.Run("tv-quiz", Extra("")).Ranks());

    // Both 220 and no extra question: the first prize is one, so nobody has it until they play on.
    [Fact]
    public void Equal_firsts_have_no_prize_until_they_have_played_on()
    {
        var run = Contest.Run("tv-quiz", Extra("").Replace("tele,round-points,80", "tele,round-points,90", StringComparison.Ordinal));

        Assert.Equal("1info:- 1tele:- 3mobi:second 4cast:third 4unic:third", run.Prizes());
    }

    [Fact]
    public void A_team_without_points_of_a_round_is_not_ranked()
    {
        var run = Contest.Run("tv-quiz", Extra("").Replace("cast,round-points,60,,round:3", "", StringComparison.Ordinal));

        Assert.Equal("1info 2mobi 2tele 4unic -cast", run.Ranks());
        Assert.Equal("cast", run.With(SelectionOutcome.NotRanked));
    }

    private static string Extra(string answers) => Contest.Table(Rounds) + "\n" + string.Join('\n', Contest.Table("team by extra-question\n" + answers).Split('\n').Skip(1));
}
