using CsCheck;
using FamilyOnline.Files.Tests.Layers;
using FamilyOnline.Packs;

namespace FamilyOnline.Files.Tests;

/// <summary>What two packs say differently, in meaning: another text for the same thing is no difference.</summary>
public sealed class PackDiffTests
{
    private static readonly CampaignPack Reference = PackReader.Read("thousand-households@1").Value;

    [Fact]
    public void A_pack_does_not_differ_from_itself_written_again() =>
        Assert.Empty(PackDiff.Between(Reference, PackReader.Parse(PackWriter.Write(Reference)).Value));

    [Theory]
    [InlineData("goal: 3000", "goal: 3000.0")]
    [InlineData("share: 10% }", "share: 0.1 }")]
    [InlineData("share: 10% }", "share: 1/10 }")]
    [InlineData("members: [telecom, mobile, unicom]\n", "members: [unicom, telecom, mobile]\n")]
    [InlineData("total: broadband-households", "total: [broadband-households]")]
    [InlineData("direction: falling", "direction: falling, decimals: 0")]
    [InlineData("    due: Y+1-12-31\n    curve: linear\n", "    due: Y+1-12-31\n")]
    [InlineData("{ zh: 网上咨询答复, en: Online consultation }", "{ en: Online consultation, zh: \"网上咨询答复\" }")]
    [InlineData("units: 团县委、县电信公司,", "units: \"团县委、县电信公司\",")]
    [InlineData("  - { id: mobile, name: { zh: 移动公司, en: Mobile company }, source: 三.6 }\n  - { id: unicom, name: { zh: 联通公司, en: Unicom company }, source: 三.6 }\n", "  - { id: unicom, name: { zh: 联通公司, en: Unicom company }, source: 三.6 }\n  - { id: mobile, name: { zh: 移动公司, en: Mobile company }, source: 三.6 }\n")]
    public void Another_way_to_write_the_same_is_no_difference(string text, string other) => Assert.Empty(Differences(text, other));

    [Theory]
    [InlineData("goal: 3000", "goal: 3001", "~ targets/households-online/goal: 3000 → 3001")]
    [InlineData("members: [telecom, mobile, unicom]\n", "members: [telecom, mobile]\n", "- groups/telecom-operators/members/unicom: unicom")]
    [InlineData("direction: falling, ", "", "- metrics/harmful-content-findings/direction: falling")]
    [InlineData("en: Online consultation", "en: Consultation", "~ metrics/online-consultation/title/en: Online consultation → Consultation")]
    [InlineData("ratio: [broadband-households, households]", "ratio: [households, broadband-households]", "~ schemes/model-townships/figures/uptake-rate/ratio/1: broadband-households → households")]
    [InlineData("source: 三.6 }\n  - { id: unicom", "source: \"3.6\" }\n  - { id: unicom", "~ units/mobile/source: 三.6 → 3.6")]
    [InlineData("          - { if: online-consultation, points: 5 }\n", "          - { if: online-consultation, points: 4 }\n", "~ schemes/model-townships/parts/governance/checklist/3/points: 5 → 4")]
    public void A_difference_names_its_path_and_both_sides(string text, string other, string difference) => Assert.Contains(difference, Differences(text, other));

    [Fact]
    public void Numbers_that_are_texts_are_compared_as_texts() =>
        Assert.Equal(["~ units/mobile/source: 3.1 → 3.10"], Told(Parse("三.6 }\n  - { id: unicom", "\"3.1\" }\n  - { id: unicom"), Parse("三.6 }\n  - { id: unicom", "\"3.10\" }\n  - { id: unicom")));

    [Fact]
    public void A_layer_differs_from_its_base_by_its_changes_and_nothing_else()
    {
        var ours = Layered.Pack("""
            replace: { schemes/model-townships/uptake/points: 40, targets/households-online/title: 上网 }
            add: { targets/households-online/baseline: 300, forms/work-plan/metrics: [people-named] }
            remove: [schemes/best-websites, targets/best-websites]
            """);

        Assert.Equal(
            [
                "+ forms/work-plan/metrics/people-named: people-named",
                "~ targets/households-online/title/zh: 家庭宽带接入 3000 户 → 上网",
                "- targets/households-online/title/en: 3000 households on broadband",
                "+ targets/households-online/baseline: 300",
                "- targets/best-websites: 五大优秀专业网站",
                "~ schemes/model-townships/parts/uptake/points: 50 → 40",
                "- schemes/best-websites: 五大优秀专业网站评比",
            ],
            Told(Reference, ours));
    }

    [Fact]
    [Trait("Category", "Property")]
    public void What_one_way_adds_the_other_way_removes() => Gen.Int[1, 99].Sample(points =>
    {
        var ours = Layered.Pack($"replace: {{ schemes/model-townships/points: {points + 100} }}\nremove: [schemes/best-websites, targets/best-websites]");
        var (there, back) = (PackDiff.Between(Reference, ours), PackDiff.Between(ours, Reference));
        return there.Select(difference => (difference.Path, difference.Before?.Place, difference.After?.Place)).Order()
            .SequenceEqual(back.Select(difference => (difference.Path, difference.After?.Place, difference.Before?.Place)).Order());
    });

    private static IEnumerable<string> Differences(string text, string other) => Told(Reference, Parse(text, other));

    private static IEnumerable<string> Told(CampaignPack before, CampaignPack after) => PackDiff.Between(before, after).Select(difference => difference.ToString());

    private static CampaignPack Parse(string text, string other)
    {
        var shipped = ShippedPacks.Find("thousand-households@1")!;
        Assert.Contains(text, shipped, StringComparison.Ordinal);
        var at = shipped.IndexOf(text, StringComparison.Ordinal);
        return PackReader.Parse(string.Concat(shipped.AsSpan(0, at), other, shipped.AsSpan(at + text.Length))).Value;
    }
}
