using FamilyOnline.Formulas;

namespace FamilyOnline.Tests.Formulas;

/// <summary>Past a limit a formula is a problem, at once, and never the end of the program.</summary>
public sealed class FormulaLimitTests
{
    [Fact]
    public void Two_thousand_characters_are_the_most()
    {
        Assert.Equal("formula.too-long:2001", Worked.Refusals(Padded(2001)));
        Assert.Equal("1", Worked.Value(Padded(2000)).ToString());
    }

    [Fact]
    public void A_megabyte_is_refused_by_its_length()
    {
        Assert.Equal("formula.too-long:2001", Worked.Refusals(new string('(', 1 << 20)));
        Assert.False(Formula.TryParse(new string('9', 1 << 20), out _));
    }

    [Fact]
    public void Five_hundred_pieces_are_the_most()
    {
        Assert.Equal("formula.too-many-pieces:1001", Worked.Refusals("1" + string.Concat(Enumerable.Repeat(" + 1", 250))));
        Assert.Equal("250", Worked.Value("1" + string.Concat(Enumerable.Repeat(" + 1", 249))).ToString());
    }

    [Fact]
    public void Sixty_four_levels_are_the_most()
    {
        Assert.Equal("formula.too-deep:65", Worked.Refusals(Nested(65)));
        Assert.Equal("1", Worked.Value(Nested(64)).ToString());
    }

    [Fact]
    public void Ten_thousand_parentheses_are_a_problem_and_no_overflow()
    {
        Assert.Equal("formula.too-long:2001", Worked.Refusals(Nested(10_000)));
        Assert.Equal("formula.too-many-pieces:501", Worked.Refusals(new string('(', 2_000)));
    }

    /// <summary>The smallest usual thread has a megabyte; half of it is left to whoever calls.</summary>
    [Fact]
    public void Functions_and_signs_nest_as_deep_within_a_small_stack()
    {
        var text = string.Concat(Enumerable.Repeat("-abs(", 64)) + "1" + new string(')', 64);
        var value = "";
        var thread = new Thread(() => value = Worked.Value(text).ToString(), maxStackSize: 1 << 19);
        thread.Start();
        thread.Join();

        Assert.Equal("-1", value);
    }

    [Fact]
    public void A_chain_of_divisions_by_names_ends()
    {
        var formula = Worked.Formula("1" + string.Concat(Enumerable.Repeat(" / x", 249)));

        Assert.Equal("1" + new string('0', 747), formula.Evaluate(_ => Exact.Parse("1/1000")).ToString());
    }

    private static string Padded(int length) => "1" + new string(' ', length - 1);

    private static string Nested(int depth) => new string('(', depth) + "1" + new string(')', depth);
}
