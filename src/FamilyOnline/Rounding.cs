namespace FamilyOnline;

/// <summary>How a number that lies between two shown values is brought to one of them.</summary>
public enum Rounding
{
    /// <summary>No rounding was chosen; never a way to round.</summary>
    Unspecified = 0,

    /// <summary>To the nearer; exactly half goes away from zero (四舍五入).</summary>
    HalfUp,

    /// <summary>To the nearer; exactly half goes to the even neighbour (四舍六入五成双).</summary>
    HalfEven,

    /// <summary>Towards positive infinity.</summary>
    Ceiling,

    /// <summary>Towards negative infinity.</summary>
    Floor,
}
