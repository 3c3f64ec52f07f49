using FamilyOnline.Packs;

namespace FamilyOnline.Files.Tests;

/// <summary>The reference pack, launched in 2024 by 乾县 with its sixteen townships (codes: statistical division codes, 2023 edition).</summary>
internal static class County
{
    public static CampaignPack Pack { get; } = PackReader.Read("thousand-households@1").Value;

    public static DivisionTree Divisions { get; } = new(
    [
        new(DivisionCode.Parse("610424"), "乾县"),
        .. ((string[])["城关街道", "薛录镇", "梁村镇", "临平镇", "姜村镇", "王村镇", "马连镇", "阳峪镇", "峰阳镇", "注泔镇", "灵源镇", "阳洪镇", "梁山镇", "周城镇", "新阳镇", "大杨镇"])
            .Select((name, i) => new Division(DivisionCode.Parse(i == 0 ? "610424001" : FormattableString.Invariant($"6104241{i:00}")), name)),
    ]);

    public static LaunchedCampaign Launched { get; } = Pack.Start(2024, Divisions);

    public static Campaign Campaign => Launched.Campaign;
}
