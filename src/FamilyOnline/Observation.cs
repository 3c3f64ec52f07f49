namespace FamilyOnline;

/// <summary>What a reporter answered for one metric and period: a value (0 is one) or an absence (观测值).</summary>
/// <remarks>
/// A value is kept as a 64-bit integer scaled by the metric's decimal places, so that sums are exact and the same in any order.
/// <c>default</c> is <see cref="Absence.NotReported"/>.
/// </remarks>
public readonly record struct Observation
{
    private readonly long _scaled;
    private readonly byte _decimals;
    private readonly bool _isKnown;
    private readonly Absence _absence;

    private Observation(long scaled, byte decimals) => (_scaled, _decimals, _isKnown) = (scaled, decimals, true);

    private Observation(Absence absence) => _absence = absence == Absence.NotReported ? Absence.Unspecified : absence;

    /// <summary>Gets whether there is a value.</summary>
    public bool IsKnown => _isKnown;

    /// <summary>Gets why there is no value; <see cref="Absence.Unspecified"/> where there is one.</summary>
    public Absence Absence => _isKnown ? Absence.Unspecified : _absence == Absence.Unspecified ? Absence.NotReported : _absence;

    /// <summary>Gets the value as an exact number, or the absence.</summary>
    public Quantity Quantity => _isKnown ? Exact.Scaled(_scaled, _decimals) : Quantity.Of(Absence);

    /// <summary>Gets the value in units of the last decimal place.</summary>
    /// <exception cref="InvalidOperationException">There is no value.</exception>
    public long ScaledValue => _isKnown ? _scaled : throw new InvalidOperationException($"An observation that is {Absence} has no value; ask IsKnown first.");

    /// <summary>Gets the decimal places of <see cref="ScaledValue"/>, 0 to 9.</summary>
    public int Decimals => _decimals;

    /// <summary>Makes a value.</summary>
    /// <param name="scaled">The value in units of the last decimal place.</param>
    /// <param name="decimals">The metric's decimal places, 0 to 9.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is outside its range.</exception>
    public static Observation Scaled(long scaled, int decimals)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, Metric.MaxDecimals);
        return new(scaled, (byte)decimals);
    }

    /// <summary>Makes a whole value.</summary>
    public static Observation Of(long value) => new(value, 0);

    /// <summary>Makes a whole value.</summary>
    public static Observation Of(int value) => new(value, 0);

    /// <summary>Makes an answer without a value.</summary>
    /// <exception cref="ArgumentException"><paramref name="absence"/> names no reason.</exception>
    public static Observation Of(Absence absence)
    {
        Require.That(absence != Absence.Unspecified, "An observation without value needs the reason of its absence.", nameof(absence));
        Require.That(absence != Absence.NoTarget, "An answer cannot be 'no target': only a target can be so.", nameof(absence));
        return new(absence);
    }

    /// <summary>Writes the exact value, or the absence's name.</summary>
    public override string ToString() => Quantity.ToString();
}
