using FamilyOnline.Resources;

namespace FamilyOnline.Shapes;

/// <summary>A declared key of a map, with what may stand under it (键的形式).</summary>
public sealed class ShapeKey
{
    internal ShapeKey(string name, DocumentShape shape, LocalizedText description, ShapeNeed need, string? byDefault = null)
    {
        (Name, Shape, Description) = (Require.Text(name), Require.NotNull(shape), Require.NotNull(description));
        (Need, Default) = (need, byDefault);
    }

    /// <summary>Gets the key.</summary>
    public string Name { get; }

    /// <summary>Gets what may stand under it.</summary>
    public DocumentShape Shape { get; }

    /// <summary>Gets what it says, with unit and range, in Chinese and in English.</summary>
    public LocalizedText Description { get; }

    /// <summary>Gets whether it must be there.</summary>
    public ShapeNeed Need { get; }

    /// <summary>Gets what counts where the key is left out, as a document writes it; null where nothing does.</summary>
    public string? Default { get; }

    /// <summary>Writes the key.</summary>
    public override string ToString() => Name;

    /// <summary>A key that must be there.</summary>
    /// <param name="text">The name of its description; what follows the last dot is the key.</param>
    /// <param name="shape">What may stand under it.</param>
    internal static ShapeKey Must(string text, DocumentShape shape) => new(NameIn(text), shape, Described(text), ShapeNeed.Required);

    /// <summary>A key that may be left out.</summary>
    /// <param name="text">The name of its description; what follows the last dot is the key.</param>
    /// <param name="shape">What may stand under it.</param>
    /// <param name="byDefault">What counts where it is left out.</param>
    internal static ShapeKey May(string text, DocumentShape shape, string? byDefault = null) => new(NameIn(text), shape, Described(text), ShapeNeed.Optional, byDefault);

    /// <summary>A key of which, with the other such keys of its map, one at least must be there.</summary>
    internal static ShapeKey AnyOf(string text, DocumentShape shape) => new(NameIn(text), shape, Described(text), ShapeNeed.AtLeastOne);

    /// <summary>A key of which, with the other such keys of its map, exactly one must be there.</summary>
    internal static ShapeKey OneOf(string text, DocumentShape shape) => new(NameIn(text), shape, Described(text), ShapeNeed.ExactlyOne);

    internal static LocalizedText Described(string text) => Texts.Localized(Texts.Shapes, text);

    private static string NameIn(string text) => text[(text.LastIndexOf('.') + 1)..];
}
