using FamilyOnline.Files.Resources;
using FamilyOnline.Ledgers;

namespace FamilyOnline.Files;

/// <summary>The kinds of problems that a journal's file may have.</summary>
internal static class JournalProblems
{
    public static ProblemKind NotFound { get; } = Error("journal.not-found");

    public static ProblemKind Empty { get; } = Error("journal.empty");

    public static ProblemKind NotText { get; } = Error("journal.not-text");

    public static ProblemKind CutOff { get; } = Error("journal.cut-off");

    public static ProblemKind BadLine { get; } = Error("journal.bad-line");

    public static ProblemKind OtherForm { get; } = Error("journal.other-form");

    public static ProblemKind Altered { get; } = Error("journal.altered");

    public static ProblemKind Missing { get; } = Error("journal.missing");

    public static ProblemKind Doubled { get; } = Error("journal.doubled");

    public static ProblemKind OutOfOrder { get; } = Error("journal.out-of-order");

    public static ProblemKind Illegal { get; } = Error("journal.illegal");

    public static ProblemKind Surplus { get; } = Error("journal.surplus");

    public static ProblemKind MoreProblems { get; } = Error("journal.more-problems");

    public static ProblemKind Of(JournalFault fault) => fault switch
    {
        JournalFault.Missing => Missing,
        JournalFault.Doubled => Doubled,
        JournalFault.OutOfOrder => OutOfOrder,
        JournalFault.Illegal => Illegal,
        JournalFault.Surplus => Surplus,
        _ => Altered,
    };

    private static ProblemKind Error(string code) => new(code, Severity.Error, Texts.Journals);
}
