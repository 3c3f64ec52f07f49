using System.Globalization;
using CsCheck;
using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests;

/// <summary>The 17 lines of responsible units of the plan (三.1 to 三.9), and what a directory refuses.</summary>
public sealed class UnitDirectoryTests
{
    public static IEnumerable<object[]> Lines => PlanUnits.Lines.Select(line => new object[] { line.Key, line.Value });

    [Theory]
    [MemberData(nameof(Lines))]
    public void Every_line_of_the_plan_resolves(string section, string line)
    {
        var assignment = PlanUnits.Directory.Resolve(line).Value;
        Assert.Equal(line, assignment.Written);
        Assert.Equal(line.Split('、', '，'), assignment.Mentions.Select(mention => mention.Written));
        Assert.Equal(section == "三.5", assignment.AndOthers);
        Assert.Null(assignment.Lead);
    }

    [Fact]
    public void The_17_lines_name_22_units_and_4_groups()
    {
        Assert.Equal(17, PlanUnits.Lines.Count);
        var mentions = PlanUnits.Lines.Values.SelectMany(line => PlanUnits.Directory.Resolve(line).Value.Mentions).ToList();
        Assert.Equal(22, mentions.Where(mention => !mention.IsGroup).Select(mention => mention.Id).Distinct().Count());
        Assert.Equal(["banks", "network-operators", "telecom-operators", "townships"], mentions.Where(mention => mention.IsGroup).Select(mention => mention.Id).Distinct().Order());
    }

    [Theory]
    [InlineData("信息办", "information-office")]
    [InlineData("妇联", "womens-federation")]
    [InlineData("教育局", "education")]
    [InlineData("文明办", "civic-office")]
    [InlineData("科协", "science-association")]
    [InlineData("科技局", "science-bureau")]
    [InlineData("政务公众信息网站", "government-site")]
    [InlineData("电视台", "television")]
    [InlineData("电台", "radio")]
    [InlineData("电信局", "telecom")]
    [InlineData("县网络公司", "cable-network")]
    [InlineData("县文化局", "culture-sport")]
    [InlineData("各电信运营公司", "telecom-operators")]
    [InlineData("telecom", "telecom")]
    [InlineData("townships", "townships")]
    public void An_alias_or_id_stands_for_its_unit(string name, string id)
    {
        Assert.True(PlanUnits.Directory.TryFind(name, out var mention));
        Assert.Equal(id, mention.Id);
    }

    [Theory]
    [InlineData("组织部")] // 县委组织部 is no 县 with an 委组织部, and has no short form
    [InlineData("委组织部")]
    [InlineData("团委")] // 团县委
    [InlineData("县卫生局")] // the plan writes 卫生局 only; no alias, no guess
    [InlineData("农果局")]
    public void A_county_character_is_neither_cut_off_nor_put_before(string name)
    {
        Assert.False(PlanUnits.Directory.TryFind(name, out _));
        Assert.Equal("unit.unknown", Assert.Single(PlanUnits.Directory.Resolve(name).Problems).Code);
    }

    [Fact]
    public void And_others_after_a_list_names_units_and_their_open_group()
    {
        // 三.1(f), the duty of the media.
        var assignment = PlanUnits.Directory.Resolve("县电视台、电台、县政务网站等宣传媒体").Value;
        Assert.Equal(["television", "radio", "government-site", "media"], assignment.Mentions.Select(mention => mention.Id));
        Assert.True(assignment.AndOthers);
    }

    [Fact]
    public void And_others_at_the_end_leaves_the_list_open()
    {
        var assignment = PlanUnits.Directory.Resolve("县信息办、移动公司等").Value;
        Assert.Equal(["information-office", "mobile"], assignment.Mentions.Select(mention => mention.Id));
        Assert.True(assignment.AndOthers);
    }

    [Fact]
    public void Blanks_and_either_comma_separate_alike() =>
        Assert.Equal(["education", "mobile", "unicom"], PlanUnits.Directory.Resolve(" 教育局 ， 移动公司,联通公司、").Value.Mentions.Select(mention => mention.Id));

    [Fact]
    public void A_group_concerns_its_members_and_nobody_else()
    {
        var assignment = PlanUnits.Directory.Resolve("各电信运营商").Value;
        Assert.True(PlanUnits.Directory.Concerns(assignment, "telecom-operators"));
        Assert.True(PlanUnits.Directory.Concerns(assignment, "unicom"));
        Assert.False(PlanUnits.Directory.Concerns(assignment, "cable-network"));
    }

    [Fact]
    public void Every_unknown_name_is_a_problem_with_the_nearest_names()
    {
        // 教育局 is one character away, every other 局 of three characters two; 联通公司 one, the next ones three. Alike near stand ordinally.
        var problems = PlanUnits.Directory.Resolve("县信息办、教玉局、联通分公司", new Place("tasks.yaml", 7, 12)).Problems;
        Assert.Equal(
            [
                "tasks.yaml:7:12: unit.unknown: No responsible unit or group is called \"教玉局\". The nearest known names are: 教育局、交通局、人劳局. Correct the name, or add it as an alias.",
                "tasks.yaml:7:12: unit.unknown: No responsible unit or group is called \"联通分公司\". The nearest known names are: 联通公司、县电信公司、县网络公司. Correct the name, or add it as an alias.",
            ],
            problems.Select(problem => problem.ToString(CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void A_name_like_no_other_is_answered_with_some_that_are_known() => Assert.Equal(
        "名录中没有名为“xyz”的单位或单位组。 最接近的名称：信息办、县信息办、团县委。请改正名称，或把它列为别名。",
        Texts(Assert.Single(new UnitDirectory(PlanUnits.Units.Take(2), []).Resolve("xyz").Problems)));

    [Fact]
    public void A_line_of_separators_alone_names_nobody() =>
        Assert.Equal("unit.unknown", Assert.Single(PlanUnits.Directory.Resolve("、，").Problems).Code);

    [Fact]
    public void A_name_stands_for_one_thing_only()
    {
        ResponsibleUnit[] units = [new("a", "甲局", [], Some.Source), new("b", "乙局", [new UnitAlias("甲局", Some.Source)], Some.Source)];
        Assert.Equal("The name '甲局' stands for 'b' and for 'a'.", Refusal.Of(() => new UnitDirectory(units, [])));
    }

    [Fact]
    public void Ids_differ_and_members_are_there()
    {
        ResponsibleUnit[] one = [new("a", "甲局", [], Some.Source)];
        Assert.Equal("The unit 'a' is given twice.", Refusal.Of(() => new UnitDirectory([.. one, .. one], [])));
        Assert.Equal("The id 'a' stands for a unit and a group.", Refusal.Of(() => new UnitDirectory(one, [Group("a", [])])));
        Assert.Equal("Group 'g' names the unit 'b', which is not there.", Refusal.Of(() => new UnitDirectory(one, [Group("g", ["b"])])));
        Assert.Equal("The unit 'a' is given twice.", Refusal.Of(() => Group("g", ["a", "a"])));
    }

    [Fact]
    public void A_lead_is_one_of_those_named()
    {
        UnitMention[] named = [new("甲局", "a", false)];
        Assert.Equal("a", new Assignment("甲局", named, false, lead: "a").Lead);
        Assert.Equal("The lead 'b' is not among the units of '甲局'.", Refusal.Of(() => new Assignment("甲局", named, false, lead: "b")));
    }

    [Fact]
    public void A_directory_finds_by_id_and_lists_names_in_ordinal_order()
    {
        Assert.True(PlanUnits.Directory.TryGetUnit("telecom", out var unit));
        Assert.Equal("县电信公司 telecom", unit.ToString());
        Assert.True(PlanUnits.Directory.TryGetGroup("banks", out var group));
        Assert.Equal("各商业银行等 banks", group.ToString());
        Assert.False(PlanUnits.Directory.TryGetUnit("banks", out _));
        Assert.Equal(PlanUnits.Directory.Names.Order(StringComparer.Ordinal), PlanUnits.Directory.Names);
    }

    [Fact]
    [Trait("Category", "Property")]
    public void Resolving_does_not_depend_on_the_order_of_units() =>
        Gen.Select(Gen.Shuffle(PlanUnits.Units.ToArray()), Gen.Shuffle(PlanUnits.Groups.ToArray()), Gen.OneOf<string>([.. PlanUnits.Lines.Values, "教玉局、县信息办", "甲等"]))
            .Sample((units, groups, line) =>
            {
                var (expected, actual) = (PlanUnits.Directory.Resolve(line), new UnitDirectory(units, groups).Resolve(line));
                Assert.Equal(expected.Success ? expected.Value.Mentions : [], actual.Success ? actual.Value.Mentions : []);
                Assert.Equal(expected.Problems.Select(Texts), actual.Problems.Select(Texts));
            });

    private static string Texts(Problem problem)
    {
        var chinese = CultureInfo.GetCultureInfo("zh-Hans");
        return $"{problem.Text(chinese)} {problem.Remedy(chinese)}";
    }

    private static UnitGroup Group(string id, string[] members) => new(id, "组", GroupMembership.Of(members), [], Some.Source);
}
