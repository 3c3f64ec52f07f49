using FamilyOnline.Rules;

namespace FamilyOnline.Schemes;

/// <summary>A number of places: <c>5</c>, <c>20%</c> of those in the field or of those chosen, or a figure (名额).</summary>
public sealed class PlaceCount
{
    internal PlaceCount(Exact? share, FigureDefinition? figure, string text) => (Share, Figure, Text) = (share, figure, text);

    /// <summary>Gets the share, in 0 … 1; null where it is a figure.</summary>
    public Exact? Share { get; }

    /// <summary>Gets the figure, a number among them; null where it is a share.</summary>
    public FigureDefinition? Figure { get; }

    internal string Text { get; }

    /// <summary>Writes what the scheme says.</summary>
    public override string ToString() => Text;
}
