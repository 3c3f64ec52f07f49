namespace FamilyOnline.Rollups;

/// <summary>A figure, or a part of one, that belongs to no one unit of the boundaries asked for (未折算值).</summary>
public sealed class UnattributedFigure
{
    internal UnattributedFigure(string unit, Exact value, UnitRest rest) => (Unit, Value, Rest) = (unit, value, rest);

    /// <summary>Gets the id of the unit that reported it.</summary>
    public string Unit { get; }

    /// <summary>Gets the figure, or the part of it.</summary>
    public Exact Value { get; }

    /// <summary>Gets why, and to which units it may belong.</summary>
    public UnitRest Rest { get; }

    /// <summary>Writes unit, value and reason.</summary>
    public override string ToString() => $"{Unit} {Value}: {Rest.Gap}";
}
