using FamilyOnline.Resources;

namespace FamilyOnline.Formulas;

/// <summary>The kinds of problems that a formula's text may have.</summary>
internal static class FormulaProblems
{
    public static ProblemKind Empty { get; } = new("formula.empty", Severity.Error, Texts.Formulas);

    public static ProblemKind TooLong { get; } = new("formula.too-long", Severity.Error, Texts.Formulas);

    public static ProblemKind TooManyPieces { get; } = new("formula.too-many-pieces", Severity.Error, Texts.Formulas);

    public static ProblemKind TooDeep { get; } = new("formula.too-deep", Severity.Error, Texts.Formulas);

    public static ProblemKind NotANumber { get; } = new("formula.not-a-number", Severity.Error, Texts.Formulas);

    public static ProblemKind NotAName { get; } = new("formula.not-a-name", Severity.Error, Texts.Formulas);

    public static ProblemKind MinusBlanks { get; } = new("formula.minus-blanks", Severity.Error, Texts.Formulas);

    public static ProblemKind WideSign { get; } = new("formula.wide-sign", Severity.Error, Texts.Formulas);

    public static ProblemKind UnknownSign { get; } = new("formula.unknown-sign", Severity.Error, Texts.Formulas);

    public static ProblemKind Parenthesis { get; } = new("formula.parenthesis", Severity.Error, Texts.Formulas);

    public static ProblemKind Unexpected { get; } = new("formula.unexpected", Severity.Error, Texts.Formulas);

    public static ProblemKind Unfinished { get; } = new("formula.unfinished", Severity.Error, Texts.Formulas);

    public static ProblemKind UnknownFunction { get; } = new("formula.unknown-function", Severity.Error, Texts.Formulas);

    public static ProblemKind ArgumentCount { get; } = new("formula.argument-count", Severity.Error, Texts.Formulas);
}
