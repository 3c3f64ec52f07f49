using FamilyOnline.Formulas;

namespace FamilyOnline.Tests.Formulas;

/// <summary>Each operation is told with its numbers, so that anybody can work it out again.</summary>
public sealed class FormulaStepTests
{
    [Theory]
    [InlineData("34 * 30%", "34 * 3/10 = 51/5")]
    [InlineData("(宽带-户数 - 4) / (own-rate * 10)", "34 - 4 = 30 | 9/10 * 10 = 9 | 30 / 9 = 10/3")]
    [InlineData("1 / own-rate", "1 / (9/10) = 10/9")]
    [InlineData("loss * loss", "(-3) * (-3) = 9")]
    [InlineData("2 - loss / 2", "(-3) / 2 = -3/2 | 2 - (-3/2) = 7/2")]
    [InlineData("1 / (loss / 2)", "(-3) / 2 = -3/2 | 1 / (-3/2) = -2/3")]
    [InlineData("-loss", "-(-3) = 3")]
    [InlineData("-own-rate", "-9/10 = -9/10")]
    [InlineData("min(own-rate, loss, 2)", "min(9/10, -3, 2) = -3")]
    [InlineData("round(clamp(own-rate, 0, 1), 1)", "clamp(9/10, 0, 1) = 9/10 | round(9/10, 1) = 9/10")]
    [InlineData("1 / (loss + 3)", "(-3) + 3 = 0 | 1 / 0 = NotApplicable")]
    public void An_operation_is_told_with_its_numbers(string text, string told)
    {
        List<FormulaStep> steps = [];
        Worked.Value(text, steps);

        Assert.Equal(told, string.Join(" | ", steps.Select(step => $"{step.Expression} = {step.Result}")));
    }

    [Theory]
    [InlineData("20")]
    [InlineData("-1.5")]
    [InlineData("own-rate")]
    public void Numbers_and_names_alone_are_no_steps(string text)
    {
        List<FormulaStep> steps = [];
        Worked.Value(text, steps);

        Assert.Empty(steps);
    }

    [Fact]
    public void What_can_be_worked_out_beside_an_absence_is_told()
    {
        List<FormulaStep> steps = [];
        Worked.Value("(late + 1) * (2 + 3)", steps);

        Assert.Equal(["2 + 3"], steps.Select(step => step.Expression));
    }

    [Fact]
    public void Every_step_can_be_worked_out_again()
    {
        List<FormulaStep> steps = [];
        Worked.Value("sqrt(own-rate) / (1 - sqrt(2) * ln(3)) + log(vote.total, own-rate) / root(loss, 3)", steps);

        Assert.Equal(10, steps.Count);
        Assert.All(steps, step => Assert.Equal(step.Result, Worked.Value(step.Expression)));
    }
}
