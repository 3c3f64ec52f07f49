using CsCheck;
using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests;

/// <summary>
/// Real codes: 陕西 with 咸阳 and 乾县; 湖北 with 仙桃, which answers straight to its province though its digits name the prefecture 4290;
/// 广东 with 东莞, which has no counties.
/// </summary>
public sealed class DivisionTreeTests
{
    private static readonly Division[] Divisions =
    [
        Of("61", "陕西省"), Of("6104", "咸阳市"), Of("610424", "乾县"), Of("610424101", "薛录镇"), Of("610424102", "梁村镇"), Of("6101", "西安市"),
        Of("42", "湖北省"), Of("429004", "仙桃市"), Of("429004001", "沙嘴街道"),
        Of("44", "广东省"), Of("4419", "东莞市"), Of("441900003", "东城街道"),
    ];

    private static readonly DivisionTree Tree = new(Divisions.Reverse());

    [Fact]
    public void Divisions_stand_depth_first_in_the_order_of_codes() => Assert.Equal(
        "42 429004 429004001 44 4419 441900003 61 6101 6104 610424 610424101 610424102",
        string.Join(' ', Tree.All.Select(division => division.Code)));

    [Theory]
    [InlineData("610424101", "610424")]
    [InlineData("429004", "42")] // there is no 4290
    [InlineData("441900003", "4419")] // there is no 441900
    [InlineData("61", null)]
    public void The_parent_is_the_nearest_division_that_is_there(string code, string? parent) =>
        Assert.Equal(parent, Tree.ParentOf(DivisionCode.Parse(code))?.Code.ToString());

    [Fact]
    public void A_stated_parent_goes_before_the_digits()
    {
        // A development zone of 610424 that answers straight to the prefecture.
        var tree = new DivisionTree([.. Divisions, new(DivisionCode.Parse("610424400"), "开发区", DivisionCode.Parse("6104"))]);
        Assert.Equal("6104", tree.ParentOf(DivisionCode.Parse("610424400"))!.Code.ToString());
        Assert.Equal(["610424", "610424400"], tree.ChildrenOf(DivisionCode.Parse("6104")).Select(child => child.Code.ToString()));
        Assert.DoesNotContain("开发区 610424400", tree.SubtreeOf(DivisionCode.Parse("610424")).Select(division => division.ToString()));
    }

    [Fact]
    public void A_stated_parent_may_have_a_greater_code()
    {
        var tree = new DivisionTree([Of("61", "甲"), new(DivisionCode.Parse("42"), "乙", DivisionCode.Parse("61"))]);
        Assert.Equal(["61", "42"], tree.All.Select(division => division.Code.ToString()));
        Assert.Equal(2, tree.SubtreeOf(DivisionCode.Parse("61")).Count);
    }

    [Fact]
    public void Roots_children_subtrees_and_levels_are_slices()
    {
        Assert.Equal(["42", "44", "61"], Tree.Roots.Select(root => root.Code.ToString()));
        Assert.Equal(["6101", "6104"], Tree.ChildrenOf(DivisionCode.Parse("61")).Select(child => child.Code.ToString()));
        Assert.Equal(["咸阳市", "乾县", "薛录镇", "梁村镇"], Tree.SubtreeOf(DivisionCode.Parse("6104")).Select(division => division.Name));
        Assert.Equal(["429004001", "441900003", "610424101", "610424102"], Tree.AtLevel(DivisionLevel.Township).Select(division => division.Code.ToString()));
        Assert.Empty(Tree.ChildrenOf(DivisionCode.Parse("6101")));
    }

    [Fact]
    public void A_division_is_found_by_code()
    {
        Assert.Equal("乾县", Tree[DivisionCode.Parse("610424")].Name);
        Assert.True(Tree.TryGet(DivisionCode.Parse("61"), out _));
        Assert.False(Tree.TryGet(DivisionCode.Parse("62"), out var none));
        Assert.Null(none);
        Assert.Equal("The tree has no division 62.", Refusal.Of<KeyNotFoundException>(() => Tree[DivisionCode.Parse("62")]));
        Assert.Throws<KeyNotFoundException>(() => Tree.ParentOf(DivisionCode.Parse("62")));
        Assert.Throws<KeyNotFoundException>(() => Tree.SubtreeOf(DivisionCode.Parse("62")));
        Assert.Throws<KeyNotFoundException>(() => Tree.ChildrenOf(DivisionCode.Parse("62")).Any());
    }

    [Fact]
    public void An_empty_tree_is_a_tree()
    {
        DivisionTree empty = new([]);
        Assert.Equal(0, empty.Count);
        Assert.Empty(empty.Roots);
    }

    [Fact]
    public void What_cannot_be_a_tree_is_refused()
    {
        Assert.Equal("Division 61 is given twice.", Refusal.Of(() => new DivisionTree([Of("61", "甲"), Of("61", "乙")])));
        Assert.Equal(
            "Division 61 names the parent 62, which is not there.", Refusal.Of(() => new DivisionTree([new(DivisionCode.Parse("61"), "甲", DivisionCode.Parse("62"))])));
        Assert.Equal(
            "The parents of some divisions form a ring.",
            Refusal.Of(() => new DivisionTree(
                [new(DivisionCode.Parse("61"), "甲", DivisionCode.Parse("62")), new(DivisionCode.Parse("62"), "乙", DivisionCode.Parse("61"))])));
    }

    [Fact]
    public void A_division_has_a_code_a_name_and_another_parent()
    {
        Assert.Equal("Division '甲' needs a code.", Refusal.Of(() => new Division(default, "甲")));
        Assert.Equal("Division 61 cannot be its own parent.", Refusal.Of(() => new Division(DivisionCode.Parse("61"), "甲", DivisionCode.Parse("61"))));
        Assert.Throws<ArgumentException>(() => Of("61", " "));
        Assert.Equal(Of("61", "甲"), Of("61", "甲"));
        Assert.NotEqual(Of("61", "甲"), new(DivisionCode.Parse("61"), "甲", DivisionCode.Parse("42")));
    }

    [Fact]
    [Trait("Category", "Property")]
    public void The_order_does_not_depend_on_the_order_given() => Gen.Shuffle(Divisions).Sample(shuffled =>
        Assert.Equal(Tree.All, new DivisionTree(shuffled).All));

    [Fact]
    [Trait("Category", "Property")]
    public void Everything_below_a_division_follows_it_without_a_break() => Gen.Int[0, 99].Array[1, 30].Select(Codes).Sample(divisions =>
    {
        DivisionTree tree = new(divisions);
        foreach (var division in tree.All)
        {
            var below = tree.All.Where(other => Above(tree, other).Contains(division.Code));
            Assert.Equal(below, tree.SubtreeOf(division.Code));
            Assert.Equal(tree.All.Where(other => tree.ParentOf(other.Code) == division), tree.ChildrenOf(division.Code));
        }
    });

    /// <summary>Numbers become codes of four levels under two provinces, so that prefixes are shared and levels are missing.</summary>
    private static Division[] Codes(int[] numbers) =>
    [
        .. numbers.Select(number => (number % 4) switch
            {
                0 => FormattableString.Invariant($"1{number % 2}"),
                1 => FormattableString.Invariant($"1{number % 2}0{number / 40}"),
                2 => FormattableString.Invariant($"1{number % 3}0{number / 40}0{number % 10}"),
                _ => FormattableString.Invariant($"1{number % 3}0{number / 40}0{number % 10}10{number % 9}"),
            })
            .Distinct(StringComparer.Ordinal)
            .Select(code => Of(code, code)),
    ];

    private static List<DivisionCode> Above(DivisionTree tree, Division division)
    {
        List<DivisionCode> above = [];
        for (var next = division; next is not null; next = tree.ParentOf(next.Code))
            above.Add(next.Code);
        return above;
    }

    private static Division Of(string code, string name) => new(DivisionCode.Parse(code), name);
}
