using FamilyOnline.Files.Tests.Support;
using FamilyOnline.Rollups;
using FamilyOnline.TestSupport;
using NodaTime;

namespace FamilyOnline.Files.Tests;

/// <summary>
/// The real divisions of 2016 to 2023; numbers in comments and literals were counted in the files with other tools (awk), or stand in the README beside the data.
/// <see cref="Editions"/> says which days an edition stands for.
/// </summary>
public sealed class RealDivisionHistoryTests
{
    private static readonly LocalDate Today = new(2023, 12, 31);
    private static readonly Metric Townships = new("townships", "townships", MetricKind.Stock, "个", Provenance.Assume("one for each township"));

    // 2,856 · 3,009 · 2,978 are the README's; all were counted by awk.
    [SharedTheory]
    [InlineData(2016, 344, 2856, 42951)]
    [InlineData(2017, 343, 3009, 43524)]
    [InlineData(2018, 343, 3004, 43564)]
    [InlineData(2019, 342, 2995, 43105)]
    [InlineData(2020, 342, 2994, 41614)]
    [InlineData(2021, 342, 2990, 41356)]
    [InlineData(2022, 342, 2984, 41351)]
    [InlineData(2023, 342, 2978, 41352)]
    public void Every_county_and_township_of_every_edition_finds_its_parent(int edition, int prefectures, int counties, int townships)
    {
        var tree = Editions.History.At(Editions.CutOff(edition));

        Assert.Equal([("county", counties), ("prefecture", prefectures), ("province", 31), ("township", townships)], tree.All.CountBy(unit => unit.Level!).Select(count => (count.Key, count.Value)).OrderBy(count => count.Item1, StringComparer.Ordinal));
        Assert.Equal(31, tree.Roots.Count());
        Assert.DoesNotContain(tree.All, unit => unit.Level == "county" && unit.Parent != unit.Id[..4]);
        Assert.DoesNotContain(tree.All, unit => unit.Level == "township" && unit.Parent != unit.Id[..6]);
    }

    [SharedTheory]
    [InlineData("4419", "441900", 36)] // 东莞: the file puts in one county equal to the city
    [InlineData("4420", "442000", 23)] // 中山
    [InlineData("4604", "460400", 18)] // 儋州
    [InlineData("6202", "620201", 5)] // 嘉峪关
    public void Prefecture_without_counties_has_one_that_fills_the_place(string prefecture, string filler, int townships)
    {
        foreach (var edition in Enumerable.Range(2016, 8))
            Assert.Equal([filler], Editions.History.At(Editions.CutOff(edition)).ChildrenOf(prefecture).Select(unit => unit.Id));
        Assert.Equal(townships, Editions.History.At(Today).ChildrenOf(filler).Count());
    }

    [SharedFact]
    public void Sansha_has_three_nominal_counties_in_every_edition() => Assert.All(
        Enumerable.Range(2016, 8),
        edition => Assert.Equal(["460321", "460322", "460323"], Editions.History.At(Editions.CutOff(edition)).ChildrenOf("4603").Select(unit => unit.Id)));

    [SharedTheory]
    [InlineData("1101", 16, 16)] // 市辖区
    [InlineData("1201", 16, 16)]
    [InlineData("3101", 16, 16)]
    [InlineData("5001", 24, 26)]
    [InlineData("5002", 14, 12)] // 县
    [InlineData("4190", 1, 1)] // 省直辖县级行政区划
    [InlineData("4290", 4, 4)]
    [InlineData("4690", 15, 15)]
    [InlineData("6590", 5, 12)] // 自治区直辖县级行政区划
    public void Filler_prefectures_hold_their_counties(string prefecture, int first, int last)
    {
        Assert.Equal(first, Editions.History.At(Editions.CutOff(2016)).ChildrenOf(prefecture).Count());
        Assert.Equal(last, Editions.History.At(Today).ChildrenOf(prefecture).Count());
    }

    // 139001 定州 and 139002 辛集 stood straight under 河北 in the edition 2016, and under 保定 and 石家庄 from 2017 on.
    [SharedFact]
    public void Filler_prefecture_of_2016_is_gone_in_2017_with_its_two_cities()
    {
        Assert.Equal(["139001", "139002"], Editions.History.At(Editions.CutOff(2016)).ChildrenOf("1390").Select(unit => unit.Id));
        var later = Editions.History.At(Editions.CutOff(2017));
        Assert.Equal((false, "定州市", "辛集市"), (later.TryGet("1390", out _), later["130682"].Name, later["130181"].Name));
    }

    [SharedFact]
    public void Zones_that_are_no_counties_appear_in_2017()
    {
        Assert.Equal([0, 124], ((LocalDate[])[Editions.CutOff(2016), Today]).Select(day => Editions.History.At(day).All.Count(unit => unit is { Level: "county", Id: [_, _, _, _, '7', not '0'] })));
        Assert.Equal(["1301", "6201"], ((string[])["130171", "620171"]).Select(zone => Editions.History.At(Today)[zone].Parent));
    }

    [SharedFact]
    public void Bin_county_becomes_Binzhou_city_under_another_code()
    {
        var bridge = Editions.History.Bridge(Editions.CutOff(2017), Today);

        Assert.Equal(("彬县 610427", "彬州市 610482"), (bridge.Before["610427"].ToString(), bridge.After["610482"].ToString()));
        Assert.Equal(["610482 1"], Parts(bridge.Of("610427")));
        Assert.Equal(["610427 1"], Parts(Editions.History.Bridge(Today, Editions.CutOff(2017)).Of("610482")));
    }

    // 9 townships of 彬县 and 141 of 咸阳 in 2017. By 2018 all 132 others keep their codes.
    [SharedFact]
    public void Townships_of_Bin_county_appear_under_the_new_code_and_Xianyang_keeps_its_sum()
    {
        var bridge = Editions.History.Bridge(Editions.CutOff(2017), Editions.CutOff(2018));
        var figures = OneForEach(bridge, "6104");

        Assert.Empty(figures.Unattributed);
        Assert.Equal(9, SumUnder(bridge.After, "610482", figures));
        Assert.Equal(141, SumUnder(bridge.After, "6104", figures));
    }

    // 2019: 118 townships in 四平, 38 of them in 公主岭; 181 in 长春. Without a change that says so, 1 other code of 四平 is gone in 2020 and none of 长春's.
    // In all of 吉林 1,044, of which 990 keep their codes: 1,044 − 990 − 38 = 16 are gone.
    [SharedFact]
    public void Gongzhuling_leaves_Siping_for_Changchun_with_its_townships()
    {
        var bridge = Editions.History.Bridge(Editions.CutOff(2019), Editions.CutOff(2020));
        var figures = OneForEach(bridge, "22");

        Assert.Equal((118L, 181L, 1044L), (SumBefore(bridge.Before, "2203", figures), SumBefore(bridge.Before, "2201", figures), SumBefore(bridge.Before, "22", figures)));
        Assert.Equal((79L, 219L, 1028L), (SumUnder(bridge.After, "2203", figures), SumUnder(bridge.After, "2201", figures), SumUnder(bridge.After, "22", figures)));
        Assert.Equal(16, figures.Unattributed.Count);
        Assert.All(figures.Unattributed, one => Assert.Equal(BridgeGap.NotThere, one.Rest.Gap));
        Assert.Equal(["220184103 1"], Parts(bridge.Of("220381103"))); // 范家屯镇
    }

    [SharedFact]
    public void Prefecture_that_lost_a_county_is_not_restated_by_its_own_figure()
    {
        var bridge = Editions.History.Bridge(Editions.CutOff(2019), Editions.CutOff(2020));

        Assert.Equal(["220184 1"], Parts(bridge.Of("220381")));
        Assert.Equal((BridgeGap.ExtentChanged, "2201 2203"), (bridge.Of("2203").Rests[0].Gap, string.Join(' ', bridge.Of("2203").Rests[0].Candidates)));
        Assert.Equal(["2201 1"], Parts(bridge.Of("2201")));
        Assert.Equal(["22 1"], Parts(bridge.Of("22")));
    }

    // 2018: 142 townships in 济南, 20 in 莱芜 (15 in 莱城, 5 in 钢城). By 2019 two codes of 济南 and one of 莱城 are gone: 140 + 14 + 5 = 159.
    [SharedFact]
    public void Laiwu_goes_whole_into_Jinan()
    {
        var bridge = Editions.History.Bridge(Editions.CutOff(2018), Editions.CutOff(2019));
        var figures = OneForEach(bridge, "3701", "3712");

        Assert.Equal((5L, 14L, 159L), (SumUnder(bridge.After, "370117", figures), SumUnder(bridge.After, "370116", figures), SumUnder(bridge.After, "3701", figures)));
        Assert.Equal(["371202111"], figures.Unattributed.Select(one => one.Unit).Where(unit => unit.StartsWith("3712", StringComparison.Ordinal)));
        Assert.Equal(3, figures.Unattributed.Count);
        Assert.Equal(["3701 1"], Parts(bridge.Of("3712")));
        Assert.Equal(BridgeGap.Merged, Assert.Single(Editions.History.Bridge(Editions.CutOff(2019), Editions.CutOff(2018)).Of("3701").Rests).Gap);
    }

    // 颜庄镇 371203100 → 370117100 in 2019 → 颜庄街道 370117004 in 2020.
    [SharedFact]
    public void Two_changes_of_code_are_followed_to_today() =>
        Assert.Equal(["370117004 1", "370117005 1"], ((string[])["371203100", "371203103"]).SelectMany(code => Parts(Editions.History.Bridge(Editions.CutOff(2016), Today).Of(code))));

    [SharedFact]
    public void Qian_county_has_its_sixteen_townships_in_every_edition() =>
        Assert.All(Enumerable.Range(2016, 8), edition => Assert.Equal(16, Editions.History.At(Editions.CutOff(edition)).ChildrenOf("610424").Count()));

    [SharedFact]
    public void All_665276_real_divisions_load_with_their_parents()
    {
        var csv = "code,name\n" + string.Join('\n', ((string[])["provinces.csv", "cities.csv", "areas.csv", "streets.csv.gz", "villages_code_name.csv.gz"]).SelectMany(Editions.Lines).Select(line => string.Join(',', line.Split(',')[..2])));

        var tree = UnitHistoryReader.Parse(csv).Value.At(Today);

        Assert.Equal(665_276, tree.Count);
        Assert.Equal(
            [("county", 2_978), ("prefecture", 342), ("province", 31), ("township", 41_352), ("village", 620_573)],
            tree.All.CountBy(unit => unit.Level!).Select(count => (count.Key, count.Value)).OrderBy(count => count.Item1, StringComparer.Ordinal));
        Assert.Equal(2_374, tree.SubtreeOf("6104").Count(unit => unit.Level == "village"));
        Assert.DoesNotContain(tree.All, unit => unit.Level == "village" && unit.Parent != unit.Id[..9]);
    }

    private static IEnumerable<string> Parts(UnitAttribution way)
    {
        Assert.Empty(way.Rests);
        return way.Parts.Select(part => $"{part.Unit} {part.Share}");
    }

    private static RestatedFigures OneForEach(Bridge bridge, params string[] above) => bridge.Restate(
        Townships, above.SelectMany(bridge.Before.SubtreeOf).Where(unit => unit.Level == "township").ToDictionary(unit => unit.Id, _ => (Quantity)Exact.One, StringComparer.Ordinal));

    private static long SumBefore(UnitTree tree, string unit, RestatedFigures figures) => Sum(tree, unit, figures.AsItWas);

    private static long SumUnder(UnitTree tree, string unit, RestatedFigures figures) => Sum(tree, unit, figures.Restated);

    private static long Sum(UnitTree tree, string unit, IReadOnlyList<RestatedFigure> figures)
    {
        var below = tree.SubtreeOf(unit).Select(one => one.Id).ToHashSet(StringComparer.Ordinal);
        return (long)figures.Where(figure => below.Contains(figure.Unit)).Aggregate(Exact.Zero, (sum, figure) => sum + figure.Value.Value).ToDecimal();
    }
}
