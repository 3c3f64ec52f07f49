using FamilyOnline.Files.Resources;

namespace FamilyOnline.Files;

/// <summary>The kinds of problems that a YAML text may have before anybody asks what it means.</summary>
internal static class YamlProblems
{
    public static ProblemKind Syntax { get; } = Error("yaml.syntax");

    public static ProblemKind Empty { get; } = Error("yaml.empty");

    public static ProblemKind TooLarge { get; } = Error("yaml.too-large");

    public static ProblemKind Second { get; } = Error("yaml.second-document");

    public static ProblemKind KeyTwice { get; } = Error("yaml.key-twice");

    public static ProblemKind KeyNoText { get; } = Error("yaml.key-no-text");

    public static ProblemKind Alias { get; } = Error("yaml.alias");

    public static ProblemKind Tag { get; } = Error("yaml.tag");

    public static ProblemKind NoSuchPack { get; } = Error("pack.not-found");

    private static ProblemKind Error(string code) => new(code, Severity.Error, Texts.Yaml);
}
