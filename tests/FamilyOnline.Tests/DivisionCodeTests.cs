namespace FamilyOnline.Tests;

public sealed class DivisionCodeTests
{
    [Theory]
    [InlineData("61", DivisionLevel.Province, "")]
    [InlineData("6104", DivisionLevel.Prefecture, "61")]
    [InlineData("610424", DivisionLevel.County, "6104")]
    [InlineData("610424102", DivisionLevel.Township, "610424")]
    [InlineData("610424102201", DivisionLevel.Village, "610424102")]
    public void Number_of_digits_tells_the_level_and_the_parent(string digits, DivisionLevel level, string parent)
    {
        var code = DivisionCode.Parse(digits);

        Assert.Equal((level, digits.Length, parent, digits), (code.Level, code.Length, code.NaturalParent.ToString(), code.ToString()));
    }

    [Fact]
    public void Nothing_is_a_code_of_no_level()
    {
        Assert.Equal(default, DivisionCode.Unspecified);
        Assert.Equal((DivisionLevel.Unspecified, 0, ""), (DivisionCode.Unspecified.Level, DivisionCode.Unspecified.Length, DivisionCode.Unspecified.ToString()));
        Assert.Equal(DivisionCode.Unspecified, DivisionCode.Unspecified.NaturalParent);
        Assert.Equal(TownshipClass.Unspecified, DivisionCode.Unspecified.TownshipClass);
        Assert.False(DivisionCode.Unspecified.IsFiller);
    }

    [Theory]
    [InlineData("610424001", TownshipClass.Subdistrict)]
    [InlineData("610424102", TownshipClass.Town)]
    [InlineData("610424200", TownshipClass.Township)]
    [InlineData("610424300", TownshipClass.Township)]
    [InlineData("610424400", TownshipClass.Other)]
    [InlineData("610424500", TownshipClass.Other)]
    [InlineData("610424", TownshipClass.Unspecified)]
    [InlineData("610424102201", TownshipClass.Unspecified)]
    public void Seventh_digit_tells_the_class_of_a_township(string digits, TownshipClass expected) =>
        Assert.Equal(expected, DivisionCode.Parse(digits).TownshipClass);

    [Theory]
    [InlineData("441900", true)]
    [InlineData("442000", true)]
    [InlineData("460400", true)]
    [InlineData("620201", false)] // 嘉峪关: a filler by name, not by digits
    [InlineData("610424", false)]
    [InlineData("44", false)]
    [InlineData("4400", true)]
    [InlineData("441900000", true)]
    public void Filler_ends_in_a_part_of_zeros(string digits, bool filler) => Assert.Equal(filler, DivisionCode.Parse(digits).IsFiller);

    [Theory]
    [InlineData("")]
    [InlineData("6")]
    [InlineData("610")]
    [InlineData("61042")]
    [InlineData("6104241")]
    [InlineData("61042410")]
    [InlineData("6104241022")]
    [InlineData("61042410220")]
    [InlineData("6104241022011")]
    [InlineData("061042")]
    [InlineData("61042x")]
    [InlineData(" 61042")]
    [InlineData("-61042")]
    [InlineData("6104.4")]
    [InlineData("６１０４２４")]
    [InlineData("٦١٠٤٢٤")]
    public void What_is_no_code_is_refused_with_what_it_was(string text)
    {
        Assert.False(DivisionCode.TryParse(text, out var code));
        Assert.Equal(DivisionCode.Unspecified, code);
        var refusal = Assert.Throws<FormatException>(() => DivisionCode.Parse(text));
        Assert.Equal($"A division code is 2, 4, 6, 9 or 12 digits such as 610424, but was '{text}'.", refusal.Message);
    }

    [Fact]
    public void Null_is_no_code() => Assert.False(DivisionCode.TryParse(null, out _));

    [Fact]
    public void Code_gives_the_codes_it_begins_with()
    {
        var village = DivisionCode.Parse("610424102201");

        Assert.Equal(
            ["61", "6104", "610424", "610424102", "610424102201"],
            new[] { DivisionLevel.Province, DivisionLevel.Prefecture, DivisionLevel.County, DivisionLevel.Township, DivisionLevel.Village }.Select(level => village.At(level).ToString()));
    }

    [Theory]
    [InlineData(DivisionLevel.Township)]
    [InlineData(DivisionLevel.Unspecified)]
    public void Code_has_no_part_below_its_level_or_of_none(DivisionLevel level)
    {
        var refusal = Assert.ThrowsAny<ArgumentException>(() => DivisionCode.Parse("610424").At(level));

        Assert.StartsWith($"A County code has no part of level {level}.", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("610424102", "610424", true)]
    [InlineData("610424", "610424", true)]
    [InlineData("610424", "61", true)]
    [InlineData("610424", "610424102", false)]
    [InlineData("610424", "6103", false)]
    public void Beginning_is_told_by_digits(string code, string other, bool expected) =>
        Assert.Equal(expected, DivisionCode.Parse(code).StartsWith(DivisionCode.Parse(other)));

    [Fact]
    public void Nothing_begins_with_no_code() => Assert.False(DivisionCode.Parse("61").StartsWith(DivisionCode.Unspecified));

    [Fact]
    public void Order_is_depth_first()
    {
        string[] ordered = ["44", "4419", "441900", "441900003", "61", "6104", "610424", "610424001", "610424102", "610424102201", "610425", "62"];

        Assert.Equal(ordered, ordered.Reverse().Select(DivisionCode.Parse).Order().Select(code => code.ToString()));
        var (low, high) = (DivisionCode.Parse("4419"), DivisionCode.Parse("441900"));
        Assert.True(low < high && low <= high && high > low && high >= low && !(high < low));
        Assert.True(DivisionCode.Unspecified < low);
    }

    [Fact]
    public void Filler_is_not_the_place_that_it_fills() => Assert.NotEqual(DivisionCode.Parse("4419"), DivisionCode.Parse("441900"));

    [Fact]
    public void Twelve_digits_do_not_fit_32_bits_and_are_kept() =>
        Assert.Equal("659012510500", DivisionCode.Parse("659012510500").ToString());
}
