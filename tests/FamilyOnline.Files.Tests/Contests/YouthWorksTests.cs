using FamilyOnline.Selections;

namespace FamilyOnline.Files.Tests.Contests;

/// <summary>三.8(4), works of the young: each school level has its own ranking and prizes, nobody has more than two of them. Invented figures.</summary>
public sealed class YouthWorksTests
{
    private const string Works = """
        candidate,name,class,entrant
        p1,小小家园,primary,ming
        p2,我的学校,primary,ming
        p3,春天,primary,ming
        p4,渭河,primary,li
        p5,苹果,primary,wang
        p6,麦田,primary,zhao
        j1,乾陵,junior,sun
        j2,网络安全,junior,qian
        """;

    // Means of two judges: p1 95, p2 94, p3 93, p4 91, p5 (88 + 92) ÷ 2 = 90, p6 90; j1 80, j2 85.
    private static readonly string Jury = Contest.Table("""
        work by jury-points
        p1   a  95
        p1   b  95
        p2   a  94
        p2   b  94
        p3   a  92
        p3   b  94
        p4   a  91
        p4   b  91
        p5   a  88
        p5   b  92
        p6   a  90
        p6   b  90
        j1   a  80
        j1   b  80
        j2   a  90
        j2   b  80
        """);

    // p3 would be third in its class, but ming has two prizes already; p5 and p6 share the fifth place and both have a third prize.
    [Fact]
    public void Prizes_are_given_by_class_and_at_most_two_to_one_entrant()
    {
        var run = Contest.Run("youth-works", Jury, Works);

        Assert.Equal("1j2:first 2j1:second 1p1:first 2p2:second 3p3:- 4p4:second 5p5:third 5p6:third", run.Prizes());
        Assert.Equal("p3", run.With(SelectionOutcome.PassedOver));
    }
}
