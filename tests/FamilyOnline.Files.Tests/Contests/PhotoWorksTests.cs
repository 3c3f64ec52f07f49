namespace FamilyOnline.Files.Tests.Contests;

/// <summary>三.8(3), the photo works: the mean of the jury without its highest and its lowest; equal works compare the mean of the whole jury. Invented figures.</summary>
public sealed class PhotoWorksTests
{
    private static readonly string Jury = Contest.Table("""
        work     by jury-points
        old-gate a  90
        old-gate b  92
        old-gate c  88
        old-gate d  95
        old-gate e  70
        new-road a  90
        new-road b  90
        new-road c  90
        new-road d  99
        new-road e  90
        river    a  80
        river    b  85
        river    c  86
        river    d  84
        river    e  99
        market   a  99
        market   b  86
        market   c  85
        market   d  84
        market   e  80
        """);

    // old-gate without 70 and 95: (90 + 92 + 88) ÷ 3 = 90, whole 435 ÷ 5 = 87; new-road without 99 and a 90: 90, whole 459 ÷ 5 = 91.8.
    // river and market have the same five figures: (84 + 85 + 86) ÷ 3 = 85, whole 434 ÷ 5 = 86.8. They share the third place,
    // and of the second and the third prize nobody can say whose is whose.
    [Fact]
    public void Highest_and_lowest_are_dropped_and_decide_only_between_equals()
    {
        var run = Contest.Run("photo-works", Jury);

        Assert.Equal("90 90 85 85", string.Join(' ', run.Final.Evaluation.Scores.Select(score => score.Total)));
        Assert.Equal("1new-road:first 2old-gate:second 3market:- 3river:-", run.Prizes());
    }
}
