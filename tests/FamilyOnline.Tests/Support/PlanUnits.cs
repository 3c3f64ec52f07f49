namespace FamilyOnline.Tests.Support;

/// <summary>The responsible units, groups and aliases of the plan, and its lines exactly as they are written (sections 三.1 to 三.9).</summary>
internal static class PlanUnits
{
    private static readonly Provenance Plan = Provenance.From("三");

    /// <summary>The 17 lines of the tasks and sub-tasks.</summary>
    public static IReadOnlyDictionary<string, string> Lines { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["三.1"] = "各乡镇、县信息办、团县委、妇联、教育局、文明办、科协、科技局、县电视台、县广播电台、县电信公司",
        ["三.2"] = "各乡镇、县信息办、各电信运营商",
        ["三.3"] = "各乡镇、县信息办、县电信公司、县网络公司",
        ["三.4"] = "县信息办、县教育局、文明办、县电信公司",
        ["三.5"] = "各乡镇、县信息办、教育局、卫生局、文体局、交通局、发展计划局、城建局，各电信运营公司、各商业银行等",
        ["三.6"] = "各乡镇、县农果局、县电信公司、广电网络公司、移动公司、联通公司",
        ["三.7"] = "县信息办",
        ["三.8(1)"] = "信息办、广电局、电信局、移动公司、联通公司",
        ["三.8(2)"] = "县委组织部、人劳局、信息办",
        ["三.8(3)"] = "县信息办、文体局、电视台",
        ["三.8(4)"] = "县教育局、团县委、县科技局",
        ["三.8(5)"] = "县信息办、妇联、科技局、文明办",
        ["三.9(1)"] = "县信息办、电信局",
        ["三.9(2)"] = "各乡镇、县信息办、团县委、各网络运营公司",
        ["三.9(3)"] = "各乡镇、县文化局、信息办",
        ["三.9(4)"] = "县信息办",
        ["三.9(5)"] = "县信息办、县电信公司",
    };

    public static IReadOnlyList<ResponsibleUnit> Units { get; } =
    [
        Unit("information-office", "县信息办", "信息办"),
        Unit("youth-league", "团县委"),
        Unit("womens-federation", "县妇联", "妇联"),
        Unit("education", "县教育局", "教育局"),
        Unit("civic-office", "县文明办", "文明办"),
        Unit("science-association", "县科协", "科协"),
        Unit("science-bureau", "县科技局", "科技局"),
        Unit("television", "县电视台", "电视台"),
        Unit("radio", "县广播电台", "电台"),
        Unit("telecom", "县电信公司", "电信局"),
        Unit("cable-network", "广电网络公司", "县网络公司"),
        Unit("health", "卫生局"),
        Unit("culture-sport", "文体局", "县文化局"),
        Unit("transport", "交通局"),
        Unit("planning", "发展计划局"),
        Unit("construction", "城建局"),
        Unit("fruit-bureau", "县农果局"),
        Unit("mobile", "移动公司"),
        Unit("unicom", "联通公司"),
        Unit("broadcast-bureau", "广电局"),
        Unit("party-organisation", "县委组织部"),
        Unit("personnel", "人劳局"),
        Unit("government-site", "县政务网站", "政务公众信息网", "政务公众信息网站"),
    ];

    public static IReadOnlyList<UnitGroup> Groups { get; } =
    [
        Group("townships", "各乡镇", GroupMembership.Townships),
        Group("telecom-operators", "各电信运营商", GroupMembership.Of(["telecom", "mobile", "unicom"]), "各电信运营公司"),
        Group("network-operators", "各网络运营公司", GroupMembership.Of(["telecom", "mobile", "unicom", "cable-network"])),
        Group("banks", "各商业银行等", GroupMembership.Of([], isOpen: true)),
        Group("media", "宣传媒体", GroupMembership.Of(["television", "radio", "government-site"], isOpen: true)),
    ];

    public static UnitDirectory Directory { get; } = new(Units, Groups);

    private static ResponsibleUnit Unit(string id, string name, params string[] aliases) => new(id, name, aliases.Select(Alias), Plan);

    private static UnitGroup Group(string id, string name, GroupMembership members, params string[] aliases) =>
        new(id, name, members, aliases.Select(Alias), Plan);

    private static UnitAlias Alias(string name) => new(name, Provenance.Assume("the same body under another name"));
}
