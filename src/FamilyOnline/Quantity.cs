using System.Diagnostics.CodeAnalysis;

namespace FamilyOnline;

/// <summary>An exact value, or the reason why there is none: what figures and rules compute with (量值).</summary>
/// <remarks><c>default</c> is <see cref="Absence.NotReported"/>: nothing said is never zero.</remarks>
public readonly record struct Quantity
{
    private readonly Exact _value;
    private readonly bool _isKnown;
    private readonly Absence _absence;

    private Quantity(Exact value) => (_value, _isKnown) = (value, true);

    private Quantity(Absence absence) => _absence = absence == Absence.NotReported ? Absence.Unspecified : absence;

    /// <summary>Gets whether there is a value.</summary>
    public bool IsKnown => _isKnown;

    /// <summary>Gets the value.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public Exact Value => _isKnown ? _value : throw new InvalidOperationException($"A quantity that is {Absence} has no value; ask IsKnown first.");

    /// <summary>Gets why there is no value; <see cref="Absence.Unspecified"/> where there is one.</summary>
    public Absence Absence => _isKnown ? Absence.Unspecified : _absence == Absence.Unspecified ? Absence.NotReported : _absence;

    /// <summary>Makes a known quantity.</summary>
    public static implicit operator Quantity(Exact value) => new(value);

    /// <summary>Makes a quantity that is not known.</summary>
    /// <exception cref="ArgumentException"><paramref name="absence"/> names no reason.</exception>
    public static Quantity Of(Absence absence)
    {
        Require.That(absence != Absence.Unspecified, "A quantity without value needs the reason of its absence.", nameof(absence));
        return new(absence);
    }

    /// <summary>Gives the value, if there is one.</summary>
    public bool TryGetValue([MaybeNullWhen(false)] out Exact value)
    {
        value = _value;
        return _isKnown;
    }

    /// <summary>Writes the exact value, or the absence's name.</summary>
    public override string ToString() => _isKnown ? _value.ToString() : Absence.ToString();
}
