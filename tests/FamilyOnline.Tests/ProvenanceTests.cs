using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests;

public sealed class ProvenanceTests
{
    [Fact]
    public void What_the_plan_says_and_what_was_assumed_stay_apart()
    {
        Assert.Equal(("三.2", false), (Provenance.From("三.2").ToString(), Provenance.From("三.2").IsAssumed));
        Assert.Equal(("assumed: the plan is silent", true), (Provenance.Assume("the plan is silent").ToString(), Provenance.Assume("the plan is silent").IsAssumed));
        var both = Provenance.Of("二.1a", "the year is left out");
        Assert.Equal(("二.1a; assumed: the year is left out", true), (both.ToString(), both.IsAssumed));
    }

    [Fact]
    public void Equal_parts_make_equal_provenances()
    {
        Assert.Equal(Provenance.From("三.2"), Provenance.Of("三.2", null));
        Assert.NotEqual(Provenance.From("三.2"), Provenance.Assume("三.2"));
    }

    [Fact]
    public void A_provenance_has_a_part_and_no_blank_one()
    {
        Assert.Equal("A provenance needs a source or an assumption, but has neither.", Refusal.Of(() => Provenance.Of(null, null)));
        Assert.Throws<ArgumentException>(() => Provenance.From(" "));
        Assert.Throws<ArgumentException>(() => Provenance.Assume(""));
        Assert.Throws<ArgumentException>(() => Provenance.Of("三.2", " "));
    }
}
