using System.Globalization;
using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests;

public sealed class LocalizedTextTests
{
    private static readonly LocalizedText Both = new("薛录镇", "Xuelu Town");

    [Theory]
    [InlineData("zh-CN", "薛录镇")]
    [InlineData("zh-Hans", "薛录镇")]
    [InlineData("zh-TW", "薛录镇")]
    [InlineData("en-GB", "Xuelu Town")]
    [InlineData("tr-TR", "Xuelu Town")]
    [InlineData("", "Xuelu Town")]
    public void A_reader_gets_the_nearer_language(string culture, string text) => Assert.Equal(text, Both.In(CultureInfo.GetCultureInfo(culture)));

    [Fact]
    public void What_nobody_translated_is_given_in_chinese() =>
        Assert.Equal("薛录镇", new LocalizedText("薛录镇").In(CultureInfo.GetCultureInfo("en")));

    [Fact]
    public void Without_a_named_reader_the_user_interface_decides()
    {
        using var german = new HostileCulture("de-DE");
        Assert.Equal("Xuelu Town", Both.ToString());
    }

    [Fact]
    public void Equal_texts_are_equal()
    {
        LocalizedText plain = "薛录镇";
        Assert.Equal(new LocalizedText("薛录镇"), plain);
        Assert.NotEqual(Both, plain);
    }

    [Fact]
    public void A_blank_text_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new LocalizedText(" "));
        Assert.Equal("An English text is left out (null) or says something, but was blank.", Refusal.Of(() => new LocalizedText("甲", " ")));
    }
}
