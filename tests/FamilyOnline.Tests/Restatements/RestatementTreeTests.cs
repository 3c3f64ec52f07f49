using System.IO.Compression;
using FamilyOnline.Restatements;
using FamilyOnline.Rollups;
using FamilyOnline.Submissions;
using FamilyOnline.TestSupport;
using FamilyOnline.Tests.Rollups;
using static FamilyOnline.Tests.Restatements.RestatementSample;
using static FamilyOnline.Tests.Rollups.RollupSample;

namespace FamilyOnline.Tests.Restatements;

/// <summary>Differences that come of units set up, moved and dissolved, worked by hand.</summary>
public sealed class RestatementTreeTests
{
    private static readonly string[] Answers = ["x1 2024-06 line 100", "x2 2024-06 line 40", "x3 2024-06 line 20", "y1 2024-06 line 7", "y2 2024-06 line 8"];

    private static readonly UnitTree Moved = TreeOf("n", "x:n", "y:n", "x1:x", "x2:x", "x3:y", "y1:y", "y2:y");

    private static string[] Told(UnitTree after, string unit, params string[] later) =>
        RestatementSample.Told(Between(Published(RollupSample.Tree, after, [Line], [.. Answers, .. later]), "line", unit));

    [Theory]
    [InlineData("x", "160 140 -20", "UnitChange x3 line: -20")]
    [InlineData("y", "15 35 20", "UnitChange x3 line: 20")]
    [InlineData("n", "175 175 0")]
    public void A_township_that_moved_stands_in_both_counties_with_opposite_signs(string unit, params string[] told) => Assert.Equal(told, Told(Moved, unit));

    /// <summary>The move counts with 20, the figure of before; the correction to 23 then counts where the township lies now.</summary>
    [Theory]
    [InlineData("x", "160 140 -20", "UnitChange x3 line: -20")]
    [InlineData("y", "15 38 23", "UnitChange x3 line: 20", "Correction x3 2024-06 line 20 > 23: 3")]
    [InlineData("n", "175 178 3", "Correction x3 2024-06 line 20 > 23: 3")]
    public void A_move_counts_with_the_answer_before(string unit, params string[] told) => Assert.Equal(told, Told(Moved, unit, "x3 2024-06 line 23 2"));

    /// <summary>x1 and x2, 100 and 40, became x9, which reports 141.</summary>
    [Fact]
    public void Of_a_merger_the_new_unit_comes_and_the_old_ones_go() => Assert.Equal(
        ["160 161 1", "UnitChange x9 line: 141", "UnitChange x1 line: -100", "UnitChange x2 line: -40"],
        Told(TreeOf("n", "x:n", "y:n", "x9:x", "x3:x", "y1:y", "y2:y"), "x", "x9 2024-06 line 141 2"));

    [Fact]
    public void A_branch_comes_and_goes_as_one() => Assert.Equal(
        ["175 168 -7", "UnitChange z line: 8", "UnitChange y line: -15"],
        Told(TreeOf("n", "x:n", "z:n", "x1:x", "x2:x", "x3:x", "z1:z", "z2:z"), "n", "z1 2024-06 line 5 2", "z2 2024-06 line 3 2"));

    /// <summary>Before, p lies under q; after, q under p. Were q moved first, the two would lie under each other.</summary>
    [Fact]
    public void Units_that_change_places_make_no_ring() => Assert.Equal(
        ["3 1 -2", "UnitChange b line: -2"],
        RestatementSample.Told(Between(Published(TreeOf("n", "q:n", "p:q", "a:p", "b:q"), TreeOf("n", "p:n", "q:p", "a:q"), [Line], "a 2024-06 line 1", "b 2024-06 line 2"), "line", "n")));

    [Fact]
    public void A_unit_that_only_got_another_name_is_no_part()
    {
        UnitTree renamed = new(RollupSample.Tree.All.Select(unit => new TreeUnit(unit.Id, $"新{unit.Name}", unit.Parent)), Day);

        Assert.Equal(["160 160 0"], Told(renamed, "x"));
    }

    /// <summary>Figures in today's units stand beside those as published: 彬县 610427 became 彬州市 610482 in 2018 with all its townships, whose codes changed too.</summary>
    [SharedFact]
    public void A_county_with_another_code_changes_nothing_for_its_prefecture()
    {
        var (before, after) = (Xianyang(2017), Xianyang(2018));
        var metric = Line;
        FigureTableBuilder table = new(new([metric]));
        foreach (var unit in before.All.Concat(after.All).Where(unit => unit.Level == "township").DistinctBy(unit => unit.Id))
            table.Add(new(unit.Id, metric, June, Observation.Of(int.Parse(unit.Id[6..], null)), Then));

        var restatement = Restatement.Between(Rollup.Of(table.Build(), before), Rollup.Of(table.Build(), after), "line", "6104", June);

        // 城关街道办事处 001 and eight towns 101 102 103 105 106 107 108 109 under either code: 1 + 841 = 842
        Assert.Equal(["UnitChange 610482 line: 842", "UnitChange 610427 line: -842"], restatement.Parts.Where(part => part.Unit.Id is "610427" or "610482").Select(RestatementSample.Told));
        Assert.Equal(restatement.Difference, restatement.Parts.Aggregate(Exact.Zero, (sum, part) => sum + part.Amount.Value));
    }

    private static UnitTree Xianyang(int edition) => new(
        [new("6104", "咸阳市", null, "prefecture"), .. Edition("areas", edition).Select(row => new TreeUnit(row[0], row[1], "6104", "county")), .. Edition("streets", edition).Select(row => new TreeUnit(row[0], row[1], row[0][..6], "township"))], new(edition, 12, 31));

    private static IEnumerable<string[]> Edition(string file, int edition)
    {
        using GZipStream stream = new(File.OpenRead(RepositoryPaths.InShared("data", "divisions", $"{file}_history_2016_2023.csv.gz")), CompressionMode.Decompress);
        using StreamReader reader = new(stream);
        return [.. reader.ReadToEnd().Split('\n').Where(line => line.StartsWith("6104", StringComparison.Ordinal)).Select(line => line.Trim().Split(',')).Where(row => int.Parse(row[2], null) <= edition && edition <= int.Parse(row[3], null))];
    }
}
