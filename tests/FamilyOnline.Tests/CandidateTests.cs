namespace FamilyOnline.Tests;

public sealed class CandidateTests
{
    [Fact]
    public void Groups_stand_in_ordinal_order()
    {
        Candidate candidate = new("甲", "甲校", "town", [new("organisation", "一中"), new("department", "教育局")]);

        Assert.Equal(["department", "organisation"], candidate.Groups.Select(group => group.Key));
        Assert.Equal("甲校 甲", candidate.ToString());
    }

    [Fact]
    public void Class_is_a_grouping_like_the_others()
    {
        Candidate candidate = new("甲", "甲校", "town", [new("organisation", "一中")]);

        Assert.Equal(("town", "一中", null), (candidate.GroupIn("class"), candidate.GroupIn("organisation"), candidate.GroupIn("department")));
        Assert.Null(new Candidate("甲", "甲校").GroupIn("class"));
    }

    [Theory]
    [InlineData("class", "town")]
    [InlineData("my group", "a")]
    [InlineData("organisation", " ")]
    public void Grouping_needs_an_id_of_its_own_and_a_group(string grouping, string group)
    {
        var refused = Assert.Throws<ArgumentException>("groups", () => new Candidate("甲", "甲校", null, [new(grouping, group)]));

        Assert.StartsWith($"The group '{group}' in '{grouping}' of candidate '甲' needs an id and a name.", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Candidates_are_equal_when_their_groups_are()
    {
        Candidate one = new("甲", "甲校", null, [new("a", "x"), new("b", "y")]);
        Candidate same = new("甲", "甲校", null, [new("b", "y"), new("a", "x")]);

        Assert.Equal(one, same);
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(one, new("甲", "甲校", null, [new("a", "x")]));
        Assert.NotEqual(one, new("甲", "甲校", null, [new("a", "x"), new("b", "z")]));
    }

    [Fact]
    public void Id_name_and_class_are_checked()
    {
        Assert.Throws<ArgumentException>("id", () => new Candidate("张 三", "张三"));
        Assert.Throws<ArgumentException>("name", () => new Candidate("甲", " "));
        Assert.Throws<ArgumentException>("class", () => new Candidate("甲", "甲校", "乡 镇"));
    }
}
