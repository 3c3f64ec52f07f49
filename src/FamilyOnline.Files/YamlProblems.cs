using FamilyOnline.Files.Resources;

namespace FamilyOnline.Files;

/// <summary>The kinds of problems that a YAML text may have before anybody asks what it means.</summary>
internal static class YamlProblems
{
    public static ProblemKind Syntax { get; } = Error("yaml.syntax");

    public static ProblemKind Empty { get; } = Error("yaml.empty");

    public static ProblemKind TooLarge { get; } = Error("yaml.too-large");

    public static ProblemKind TooDeep { get; } = Error("yaml.too-deep");

    public static ProblemKind Encoding { get; } = Error("yaml.encoding");

    public static ProblemKind NotText { get; } = Error("yaml.not-text");

    public static ProblemKind ControlSign { get; } = Error("yaml.control-sign");

    public static ProblemKind Unclosed { get; } = Error("yaml.unclosed");

    public static ProblemKind FullWidth { get; } = Error("yaml.full-width");

    public static ProblemKind Tab { get; } = Error("yaml.tab");

    public static ProblemKind MergeKey { get; } = Error("yaml.merge-key");

    public static ProblemKind Directive { get; } = Error("yaml.directive");

    public static ProblemKind Second { get; } = Error("yaml.second-document");

    public static ProblemKind KeyTwice { get; } = Error("yaml.key-twice");

    /// <summary>A number with a comma between its thousands stands in a map on one line, where the comma ends it.</summary>
    public static ProblemKind Thousands { get; } = Error("yaml.thousands");

    /// <summary>A colon without a blank after it, in a map on one line: the whole is a key without a value.</summary>
    public static ProblemKind ColonBlank { get; } = Error("yaml.colon-blank");

    public static ProblemKind KeyNoText { get; } = Error("yaml.key-no-text");

    public static ProblemKind Alias { get; } = Error("yaml.alias");

    public static ProblemKind Tag { get; } = Error("yaml.tag");

    public static ProblemKind NoSuchPack { get; } = Error("pack.not-found");

    public static ProblemKind NoSuchFile { get; } = Error("scheme.not-found");

    private static ProblemKind Error(string code) => new(code, Severity.Error, Texts.Yaml);
}
