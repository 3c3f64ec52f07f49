using FamilyOnline.Resources;

namespace FamilyOnline.Evaluations;

/// <summary>The kinds of problems that a trace may have when it is computed again from its JSON.</summary>
internal static class TraceProblems
{
    public static ProblemKind Differs { get; } = new("trace.differs", Severity.Error, Texts.Explanations);

    public static ProblemKind NoStep { get; } = new("trace.no-step", Severity.Error, Texts.Explanations);

    public static ProblemKind NotComputable { get; } = new("trace.not-computable", Severity.Error, Texts.Explanations);
}
