using FamilyOnline.Documents;
using FamilyOnline.Formulas;

namespace FamilyOnline.Tests.Formulas;

/// <summary>Reads formulas as a pack does, and evaluates them over a few figures.</summary>
internal static class Worked
{
    private static readonly Dictionary<string, Quantity> Figures = new(StringComparer.Ordinal)
    {
        ["own-rate"] = Exact.Parse("9/10"),
        ["vote.total"] = Exact.Parse("400"),
        ["宽带-户数"] = Exact.Parse("34"),
        ["loss"] = Exact.Parse("-3"),
        ["late"] = Quantity.Of(Absence.NotReported),
        ["none-yet"] = Quantity.Of(Absence.NotAvailable),
        ["secret"] = Quantity.Of(Absence.Confidential),
    };

    public static string[] Names => [.. Figures.Keys];

    public static Quantity Figure(string name) => Figures[name];

    public static Formula Formula(string text)
    {
        DocumentProblems problems = new();
        var formula = FamilyOnline.Formulas.Formula.Read(new(text), problems);
        Assert.Empty(problems.All.Select(problem => problem.Code));
        return formula!;
    }

    public static Quantity Value(string text, ICollection<FormulaStep>? steps = null) => Formula(text).Evaluate(Figure, steps);

    /// <summary>The problems of a text that stands on line 7 from column 1 on: code and column of each.</summary>
    public static string Refusals(string text)
    {
        DocumentProblems problems = new();
        Assert.Null(FamilyOnline.Formulas.Formula.Read(new(text, new Place("pack.yaml", 7, 1)), problems));
        Assert.All(problems.All, problem => Assert.Equal(7, problem.Place.Line));
        return string.Join(", ", problems.All.Select(problem => $"{problem.Code}:{problem.Place.Column}"));
    }
}
