using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests;

/// <summary>Values are equal by content; nouns that hold lists are themselves and nobody else.</summary>
public sealed class EqualityTests
{
    public static IEnumerable<object[]> Values => new Func<object>[]
    {
        () => Exact.Ratio(1, 3),
        () => Observation.Scaled(15, 1),
        () => Quantity.Of(Absence.Confidential),
        () => ReportingPeriod.Parse("2024-Q2"),
        () => DivisionCode.Parse("610424"),
        () => new Division(DivisionCode.Parse("610424"), "乾县"),
        () => new Candidate("610424101", "薛录镇", "town"),
        () => new LocalizedText("月报", "Monthly report"),
        () => Provenance.Of("三.2", "why"),
        () => new Deliverable("meeting", "动员大会", Provenance.From("四.1")),
        () => new UnitAlias("信息办", Provenance.From("三.8(1)")),
        () => new UnitMention("信息办", "information-office", false),
        () => new Position("组长", "县委副书记"),
        () => new ParentCampaign("十万家庭上网", DivisionCode.Parse("610400"), Provenance.From("plan")),
        () => new PlanPoint(new(2024, 5, 1), Exact.Parse("50%")),
        () => new Figure("here", "m", (Quantity)(Exact)3, ReportingPeriod.Month(2024, 4), IsCarried: true),
        () => new Guidance("政府引导", Provenance.From("一")),
        () => new Place("a.yaml", 1, 2),
    }.Select(make => new object[] { make });

    [Theory]
    [MemberData(nameof(Values))]
    public void Values_of_the_same_content_are_equal_with_one_hash(Func<object> make)
    {
        Assert.Equal(make(), make());
        Assert.Equal(make().GetHashCode(), make().GetHashCode());
        Assert.False(make().Equals("something else"));
    }

    [Fact]
    public void Nouns_that_hold_lists_are_only_themselves()
    {
        Assert.NotEqual(Some.Metric("m"), Some.Metric("m"));
        Assert.NotEqual(Some.Task("t"), Some.Task("t"));
        Assert.NotEqual(Some.Monthly("f", 10, "m"), Some.Monthly("f", 10, "m"));
    }

    [Fact]
    public void An_obligation_is_equal_under_the_same_form_only()
    {
        var form = Some.Monthly("f", 10, "m");
        Obligation april = new(form, "here", ReportingPeriod.Month(2024, 4), new(2024, 5, 10));
        Assert.Equal(april, new Obligation(form, "here", ReportingPeriod.Month(2024, 4), new(2024, 5, 10)));
        Assert.NotEqual(april, april with { Subject = "there" });
    }
}
