using System.Resources;

namespace FamilyOnline.Files;

/// <summary>The kinds of problems that any CSV may have, under the prefix of what it holds.</summary>
internal sealed class CsvKinds(string prefix, ResourceManager texts, bool warns)
{
    public ProblemKind NotFound { get; } = new($"{prefix}.not-found", Severity.Error, texts);

    public ProblemKind NotText { get; } = new($"{prefix}.not-text", Severity.Error, texts);

    public ProblemKind Empty { get; } = new($"{prefix}.empty", Severity.Error, texts);

    public ProblemKind MissingColumn { get; } = new($"{prefix}.missing-column", Severity.Error, texts);

    public ProblemKind ColumnTwice { get; } = new($"{prefix}.column-twice", Severity.Error, texts);

    /// <summary>Gets the warning of a column that was not read; null where other columns are expected.</summary>
    public ProblemKind? UnknownColumn { get; } = warns ? new($"{prefix}.unknown-column", Severity.Warning, texts) : null;

    public ProblemKind FieldCount { get; } = new($"{prefix}.field-count", Severity.Error, texts);

    public ProblemKind Quotes { get; } = new($"{prefix}.quotes", Severity.Error, texts);

    public ProblemKind MoreProblems { get; } = new($"{prefix}.more-problems", Severity.Error, texts);

    /// <summary>Gets the count of warnings that are not listed; null where there are no warnings.</summary>
    public ProblemKind? MoreWarnings { get; } = warns ? new($"{prefix}.more-warnings", Severity.Warning, texts) : null;
}
