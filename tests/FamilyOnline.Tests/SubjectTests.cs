using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests;

/// <summary>Subjects of figures and candidates of evaluations.</summary>
public sealed class SubjectTests
{
    [Fact]
    public void A_subject_has_a_kind_and_distinct_aliases()
    {
        Subject subject = new("610424101", "薛录镇", SubjectKind.Township, ["薛录"]);
        Assert.Equal("薛录镇 610424101", subject.ToString());
        Assert.Equal(["薛录"], subject.Aliases);
        Assert.Equal("Subject 's' needs a kind.", Refusal.Of(() => new Subject("s", "甲", SubjectKind.Unspecified)));
        Assert.Equal("The alias '薛录' is given twice.", Refusal.Of(() => new Subject("s", "甲", SubjectKind.Township, ["薛录", "薛录"])));
    }

    [Fact]
    public void Candidates_of_the_same_content_are_equal()
    {
        Candidate candidate = new("610424101", "薛录镇", "town");
        Assert.Equal(new Candidate("610424101", "薛录镇", "town"), candidate);
        Assert.NotEqual(new Candidate("610424101", "薛录镇"), candidate);
        Assert.Equal("薛录镇 610424101", candidate.ToString());
    }

    [Fact]
    public void A_candidate_has_a_name_and_a_class_that_is_an_id()
    {
        Assert.Throws<ArgumentException>(() => new Candidate("a", " "));
        Assert.StartsWith("An id is letters", Refusal.Of(() => new Candidate("a", "甲", "big town")), StringComparison.Ordinal);
    }
}
