using FamilyOnline.Resources;

namespace FamilyOnline.Layers;

/// <summary>The kinds of problems that a pack may have because it extends another.</summary>
internal static class LayerProblems
{
    public static ProblemKind NoSuchBase { get; } = Error("layer.no-such-base");

    public static ProblemKind OtherName { get; } = Error("layer.other-name");

    public static ProblemKind OtherFormat { get; } = Error("layer.other-format");

    public static ProblemKind Cycle { get; } = Error("layer.cycle");

    public static ProblemKind NeedsWord { get; } = Error("layer.needs-word");

    public static ProblemKind WithoutBase { get; } = Error("layer.without-base");

    public static ProblemKind NotAPath { get; } = Error("layer.not-a-path");

    public static ProblemKind FirstLine { get; } = Error("layer.first-line");

    public static ProblemKind NotThere { get; } = Error("layer.not-there");

    public static ProblemKind AlreadyThere { get; } = Error("layer.already-there");

    public static ProblemKind Several { get; } = Error("layer.several");

    public static ProblemKind Overlap { get; } = Error("layer.overlap");

    public static ProblemKind StillNeeded { get; } = Error("layer.still-needed");

    private static ProblemKind Error(string code) => new(code, Severity.Error, Texts.Layers);
}
