using System.Globalization;
using System.Text.Json;
using FamilyOnline;
using FamilyOnline.Rollups;
using FamilyOnline.TestSupport;

namespace PrefectureConsole.Tests;

/// <summary>The sample's figures, worked out a second time from the files alone: no code of the library takes part in what is expected.</summary>
public sealed class PrefectureTests
{
    private static readonly Prefecture Sample = Prefecture.Load(Prefecture.Data);

    private static readonly RolledFigure Total = Sample.Rollup.Figure("broadband-households", Prefecture.Code, Prefecture.Month);

    /// <summary>Each township's December, or what it said of the two months before; 三原县 times 10 000, 兴平市 left out, 礼泉县 not there.</summary>
    [Fact]
    public void The_total_is_the_sum_of_what_the_files_of_the_comparable_counties_say()
    {
        var expected = 0m;
        foreach (var file in Directory.GetFiles(RepositoryPaths.InRoot("samples", "PrefectureConsole", "Data", "inbox")).Where(file => !file.EndsWith("610481.json", StringComparison.Ordinal)))
        {
            using var document = JsonDocument.Parse(File.ReadAllText(file));
            var rows = document.RootElement.GetProperty("figures").EnumerateArray().Where(row => row.GetProperty("metric").GetString() == "broadband-households");
            var latest = rows.GroupBy(row => row.GetProperty("unit").GetString()).Select(unit => unit.Where(row => string.CompareOrdinal(row.GetProperty("period").GetString(), "2024-10") >= 0)
                .OrderBy(row => row.GetProperty("period").GetString(), StringComparer.Ordinal).ThenBy(row => row.GetProperty("known-at").GetString(), StringComparer.Ordinal).Last());
            expected += latest.Sum(row => decimal.Parse(row.GetProperty("value").GetString()!, CultureInfo.InvariantCulture)) * (file.EndsWith("610422.json", StringComparison.Ordinal) ? 10_000 : 1);
        }

        Assert.Equal(expected, Total.Value.Value.ToDecimal());
    }

    /// <summary>142 townships, 13 of them in 兴平市 and 12 in 礼泉县.</summary>
    [Fact]
    public void Of_fourteen_counties_twelve_are_comparable_one_counts_otherwise_and_one_is_silent()
    {
        Assert.Equal(new SenderCount(12, 1, 1), Total.Senders);
        Assert.Equal("610481", Assert.Single(Total.NotComparable).Unit.Id);
        Assert.Equal((142, 117, 1), (Total.Coverage.Expected, Total.Coverage.Known, Total.Coverage.StandIns));
    }

    [Fact]
    public void The_first_publication_of_June_lacks_two_townships_that_were_late()
    {
        var (month, first, second) = Prefecture.Published;

        Assert.Equal(16, Sample.KnownAt(second).Figure("broadband-households", "610424", month).Coverage.Known);
        Assert.Equal(2, Sample.KnownAt(first).Figure("broadband-households", "610424", month).Coverage.StandIns);
    }

    [Fact]
    public void The_targets_of_the_counties_make_up_the_prefectures()
    {
        var cascade = TargetCascade.Of(Sample.Rollup, "broadband-households", Prefecture.Month, Sample.Targets);

        Assert.Equal((100_000L, 100_000L, 0L), ((long)cascade[Prefecture.Code].Allotted.Value.ToDecimal(), (long)cascade[Prefecture.Code].SplitBelow.Value.ToDecimal(), (long)cascade[Prefecture.Code].Unsplit.Value.ToDecimal()));
        Assert.Equal(Absence.NoTarget, cascade["610426"].SplitBelow.Absence);
        Assert.All(cascade.Lines.Where(line => line.Depth == 1 && line.SplitBelow.IsKnown), line => Assert.True(line.Unsplit.Value.IsZero));
    }
}
