using FamilyOnline.Evaluations;

namespace FamilyOnline.Tests.Evaluations;

/// <summary>What a trace may write as a number, and what becomes of what is none: one problem, and no number in its place.</summary>
public sealed class TraceNumbersTests
{
    private static IEnumerable<string> Problems(string points, string formula = "3", string arithmetic = "3") => Trace.Check(
        $"{{ \"format\": \"1\", \"line\": \"p\", \"points\": \"{points}\", \"steps\": [{{ \"formula\": \"{formula}\", \"arithmetic\": \"{arithmetic}\", \"result\": \"{points}\" }}] }}")
        .Problems.Select(problem => problem.Code);

    [Theory]
    [InlineData("x")]
    [InlineData("1/0")]
    [InlineData("1/x")]
    [InlineData("1/")]
    [InlineData("/3")]
    [InlineData("1/-3")]
    [InlineData("1.5")]
    [InlineData("-")]
    public void What_is_no_exact_number_is_one_problem(string points) => Assert.Equal(
        ["document.not-a-number"], Trace.Check($"{{ \"format\": \"1\", \"line\": \"p\", \"points\": \"{points}\" }}").Problems.Select(problem => problem.Code));

    [Fact]
    public void Points_that_are_not_there_are_one_problem() =>
        Assert.Equal(["document.missing-key"], Trace.Check("{ \"format\": \"1\", \"line\": \"p\" }").Problems.Select(problem => problem.Code));

    [Fact]
    public void A_number_has_two_thousand_digits_at_most()
    {
        var most = new string('7', 2_000);
        Assert.Empty(Problems(most, $"({most})", $"({most})"));
        Assert.Contains("document.not-a-number", Problems(most + "7", $"({most}7)", $"({most}7)"));
    }

    // Within a formula numbers are put in as names; who writes such a name has no number there.
    [Theory]
    [InlineData("value-0")]
    [InlineData("value-1")]
    [InlineData("(1/3) + value-1")]
    public void A_name_that_only_formulas_have_is_no_number(string formula) => Assert.Equal(["trace.not-computable"], Problems("3", formula));
}
