using FamilyOnline.Rollups;
using NodaTime;

namespace FamilyOnline.Tests.Rollups;

/// <summary>Lists of divisions as trees: the tree decides the level where digits do not.</summary>
public sealed class DivisionTreeUnitsTests
{
    private static readonly LocalDate Day = new(2024, 12, 31);

    [Fact]
    public void A_code_of_six_digits_above_others_of_six_is_a_prefecture()
    {
        DivisionTree list = new([Of("610400"), Of("610424", "610400"), Of("610424101"), Of("610481", "610400")]);

        var tree = list.At(Day);

        Assert.Equal(["610400 prefecture ", "610424 county 610400", "610424101 township 610424", "610481 county 610400"], tree.All.Select(unit => $"{unit.Id} {unit.Level} {unit.Parent}"));
        Assert.Equal(Day, tree.Day);
    }

    [Fact]
    public void Codes_that_say_their_level_keep_it_and_so_do_filler_counties()
    {
        DivisionTree list = new([Of("44"), Of("4419"), Of("441900"), Of("441900003")]);

        Assert.Equal(["province", "prefecture", "county", "township"], list.At(Day).All.Select(unit => unit.Level));
    }

    private static Division Of(string code, string? parent = null) => new(DivisionCode.Parse(code), "某地", parent is null ? default : DivisionCode.Parse(parent));
}
