using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests;

/// <summary>The bodies of section 五: positions, never persons.</summary>
public sealed class OrganisationTests
{
    private static readonly OrganisationBody Group = new(
        "campaign-leading-group", "领导小组", [new("组长", "县委副书记"), new("副组长", "常务副县长"), new("成员")], Provenance.From("五"));

    [Fact]
    public void A_body_has_seats_and_may_sit_at_a_unit()
    {
        OrganisationBody office = new("office", "办公室", [], Provenance.From("五"), host: "information-office");
        Assert.Equal(("information-office", null), (office.Host, Group.Host));
        Assert.Equal(["组长", "副组长", "成员"], Group.Positions.Select(position => position.Title.Chinese));
        Assert.Null(Group.Positions[2].HeldBy);
        Assert.Equal(new Position("组长", "县委副书记"), Group.Positions[0]);
    }

    [Fact]
    public void A_body_stands_once() => Assert.Equal("The body 'campaign-leading-group' is given twice.", Refusal.Of(() => new Organisation([Group, Group])));

    [Fact]
    public void A_host_is_an_id() =>
        Assert.StartsWith("An id is letters", Refusal.Of(() => new OrganisationBody("o", "办公室", [], Some.Source, host: "县 信息办")), StringComparison.Ordinal);
}
