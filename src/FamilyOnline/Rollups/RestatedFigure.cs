namespace FamilyOnline.Rollups;

/// <summary>The figure of one unit in the boundaries asked for (折算值).</summary>
public sealed class RestatedFigure
{
    internal RestatedFigure(string unit, Quantity value, IEnumerable<string> missing)
    {
        (Unit, Value) = (unit, value);
        Missing = Array.AsReadOnly([.. missing.Order(StringComparer.Ordinal)]);
    }

    /// <summary>Gets the id of the unit.</summary>
    public string Unit { get; }

    /// <summary>Gets the sum of all parts that are known, exact, or the one state or level that all of them have; the reason where there is none.</summary>
    public Quantity Value { get; }

    /// <summary>Gets the least that the value can be, for a count of different persons or things; else null.</summary>
    public Exact? Lower { get; internal init; }

    /// <summary>Gets the most that the value can be, for a count of different persons or things of which no source is missing; else null.</summary>
    public Exact? Upper { get; internal init; }

    /// <summary>Gets the ids of the units that belong, or may belong, to it and whose figures are not in the value, in ordinal order.</summary>
    public IReadOnlyList<string> Missing { get; }

    /// <summary>Gets whether something that belongs, or may belong, to it is not in the value.</summary>
    public bool IsPartial => Missing.Count > 0;

    /// <summary>Writes unit and value.</summary>
    public override string ToString() => $"{Unit} {Value}{(IsPartial ? $" without {string.Join(", ", Missing)}" : "")}";
}
