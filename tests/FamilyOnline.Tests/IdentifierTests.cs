using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests;

public sealed class IdentifierTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("broadband-households")]
    [InlineData("三-1")]
    [InlineData("610424101")]
    [InlineData("acme.gini")]
    [InlineData("A9")]
    public void Letters_digits_and_inner_hyphens_make_an_id(string id) => Assert.Equal(id, new Candidate(id, "甲").Id);

    [Theory]
    [InlineData("-a")]
    [InlineData("a-")]
    [InlineData("a--b")]
    [InlineData("a..b")]
    [InlineData(".a")]
    [InlineData("a b")]
    [InlineData("a_b")]
    [InlineData("a/b")]
    [InlineData("三、1")]
    public void Anything_else_is_refused_and_named(string id)
    {
        Assert.False(Identifier.IsValid(id));
        Assert.Equal($"An id is letters, digits and inner hyphens, such as broadband-households, but was '{id}'.", Refusal.Of(() => new Candidate(id, "甲")));
    }

    [Fact]
    public void An_id_has_at_most_64_characters_and_at_least_one()
    {
        Assert.True(Identifier.IsValid(new string('a', 64)));
        Assert.False(Identifier.IsValid(new string('a', 65)));
        Assert.False(Identifier.IsValid(""));
        Assert.False(Identifier.IsValid(null));
        Assert.Throws<ArgumentException>(() => new Candidate(" ", "甲"));
        Assert.Throws<ArgumentNullException>(() => new Candidate(null!, "甲"));
    }
}
