namespace FamilyOnline;

/// <summary>What an id may look like: letters of any script, digits and inner hyphens; a dot sets off a plugin's own prefix.</summary>
public static class Identifier
{
    /// <summary>The longest id that is accepted, in characters.</summary>
    public const int MaxLength = 64;

    /// <summary>Tells whether a text may serve as an id, such as <c>broadband-households</c>, <c>三-1</c> or <c>acme.gini</c>; ids are compared in their composed form (NFC).</summary>
    public static bool IsValid(string? text) => text is { Length: <= 4 * MaxLength } && IsComposedId(ComposedText.Of(text));

    private static bool IsComposedId(string text) =>
        text is { Length: > 0 and <= MaxLength } && char.IsLetterOrDigit(text[0]) && char.IsLetterOrDigit(text[^1]) && text.All(IsPart)
        && !text.Contains("--", StringComparison.Ordinal) && !text.Contains("..", StringComparison.Ordinal);

    private static bool IsPart(char c) => char.IsLetterOrDigit(c) || c is '-' or '.';
}
