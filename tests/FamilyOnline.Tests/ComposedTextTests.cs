using System.Text;
using CsCheck;
using FamilyOnline.Documents;
using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests;

/// <summary>Unicode's composed form (NFC): one word is one word, however it was typed.</summary>
public sealed class ComposedTextTests
{
    // U+F9DC is the compatibility form of U+9686 隆; e with U+0301 is é; half a pair stays.
    [Theory]
    [InlineData("\uF9DC", "\u9686")]
    [InlineData("e\u0301", "\u00E9")]
    [InlineData("plain", "plain")]
    [InlineData("（户）", "（户）")]
    public void Texts_are_composed_and_nothing_more(string text, string composed) => Assert.Equal(composed, ComposedText.Of(text));

    [Fact]
    public void Half_a_character_pair_stays_as_it_is() => Assert.Equal("\uD800e\u0301", ComposedText.Of("\uD800e\u0301"));

    [Fact]
    public void Ids_are_composed()
    {
        Assert.True(Identifier.IsValid("e\u0301cole"));
        Assert.Equal("\u00E9cole", new Candidate("e\u0301cole", "x").Id);
        Assert.Equal("\u9686镇", new Mark("\uF9DC镇", "x", Exact.One).Subject);
    }

    [Fact]
    public void A_key_given_twice_in_two_forms_is_given_twice()
    {
        DocumentProblems problems = new();
        JsonDocumentReader.Read("{ \"\u9686\": 1, \"\uF9DC\": 2 }", null, problems);
        Assert.Equal("document.key-twice", Assert.Single(problems.All).Code);
    }

    [Fact]
    public void Lines_and_figures_are_one_namespace_in_their_composed_form() =>
        Assert.Equal("scheme.id-twice", Assert.Single(Reading.ProblemsOfScheme("{ scheme: s, figures: { \u9686: { ratio: [x, z] } }, parts: [{ id: \uF9DC, points: 5, share: { of: x, to: 1 } }] }")).Code);

    [Fact]
    [Trait("Category", "Property")]
    public void Composing_twice_is_composing_once() =>
        Gen.String.Sample(text =>
        {
            var once = ComposedText.Of(text);
            Assert.Equal(once, ComposedText.Of(once));
            Assert.True(text.EnumerateRunes().Contains(Rune.ReplacementChar) || once.IsNormalized());
        });
}
