using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace FamilyOnline;

/// <summary>An exact rational number: points, rates, thresholds and totals (精确数).</summary>
/// <remarks>
/// One third stays one third, so that exactly 60 % or 1/3 falls on the right side of a line. <c>default</c> is zero.
/// Inside are two 64-bit integers in lowest terms, or an object with two of any length where these do not hold the number. A number has one form only.
/// </remarks>
public readonly struct Exact : IEquatable<Exact>, IComparable<Exact>
{
    /// <summary>The number above the line; of a great number, its sign. It is never <see cref="long.MinValue"/>, so that changing its sign never leaves 64 bits.</summary>
    private readonly long _above;

    /// <summary>The number below the line less 1, so that <c>default</c> is zero; of a great number, 0 where it is whole.</summary>
    private readonly long _belowLessOne;

    private readonly GreatExact? _great;

    private Exact(long above, long belowLessOne, GreatExact? great) => (_above, _belowLessOne, _great) = (above, belowLessOne, great);

    /// <summary>Gets zero.</summary>
    public static Exact Zero => default;

    /// <summary>Gets one, which as a rate is 100 %.</summary>
    public static Exact One => Lowest(1, 1);

    /// <summary>Gets whether this number is less than zero.</summary>
    public bool IsNegative => _above < 0;

    /// <summary>Gets whether this number is zero.</summary>
    public bool IsZero => _above == 0;

    /// <summary>Gets whether this number is whole.</summary>
    public bool IsInteger => _belowLessOne == 0;

    /// <summary>Gets the number above the line, in lowest terms; it carries the sign.</summary>
    internal BigInteger Numerator => _great is null ? _above : _great.Above;

    /// <summary>Gets the number below the line, in lowest terms; at least 1.</summary>
    internal BigInteger Denominator => _great is null ? Below : _great.Below;

    /// <summary>Gets a number less than 2⁻⁵⁰ of itself away, or NaN where a double might not hold the parts: to tell far numbers apart, never to compute with.</summary>
    internal double Near => _great is null ? (double)_above / Below : _great.Near;

    private long Below => _belowLessOne + 1;

    /// <summary>Makes <c>numerator ÷ denominator</c>.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="denominator"/> is zero.</exception>
    internal static Exact Ratio(BigInteger numerator, BigInteger denominator) =>
        denominator.IsZero ? throw new DivideByZeroException("An exact ratio needs a denominator other than 0.") : GreatExact.Reduced(numerator, denominator);

    /// <summary>Makes <c>numerator ÷ denominator</c>.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="denominator"/> is zero.</exception>
    public static Exact Ratio(long numerator, long denominator) =>
        denominator > 0 ? SmallExact.Reduced(numerator, denominator) : Ratio((BigInteger)numerator, denominator);

    /// <summary>Makes <c>scaled ÷ 10^decimals</c>, the value of a scaled integer.</summary>
    /// <param name="scaled">The value in units of the last decimal place.</param>
    /// <param name="decimals">The decimal places, 0 to 18.</param>
    public static Exact Scaled(long scaled, int decimals) =>
        decimals is >= 0 and <= ExactRounding.MostDigits ? SmallExact.Reduced(scaled, ExactRounding.Ten(decimals)) : GreatExact.Reduced(scaled, BigInteger.Pow(10, decimals));

    /// <summary>Takes a fraction in lowest terms.</summary>
    /// <param name="above">The number above the line, not <see cref="long.MinValue"/>.</param>
    /// <param name="below">The number below the line, at least 1.</param>
    internal static Exact Lowest(long above, long below) => new(above, below - 1, null);

    /// <summary>Takes a fraction that 64 bits do not hold.</summary>
    internal static Exact Lowest(GreatExact great) => new(great.Above.Sign, great.Below.IsOne ? 0 : 1, great);

    /// <summary>Takes a whole number as it is.</summary>
    public static implicit operator Exact(long value) => value == long.MinValue ? GreatExact.Lowest(value, BigInteger.One) : Lowest(value, 1);

    /// <summary>Takes a decimal number as it is, without loss.</summary>
    public static implicit operator Exact(decimal value) => ExactRounding.FromDecimal(value);

    /// <summary>Adds.</summary>
    public static Exact operator +(Exact left, Exact right) =>
        left._great is null && right._great is null ? SmallExact.Sum(left._above, left.Below, right._above, right.Below) : GreatExact.Sum(left, right);

    /// <summary>Subtracts.</summary>
    public static Exact operator -(Exact left, Exact right) => left + -right;

    /// <summary>Changes the sign.</summary>
    public static Exact operator -(Exact value) =>
        value._great is null ? new(-value._above, value._belowLessOne, null) : GreatExact.Lowest(-value._great.Above, value._great.Below);

    /// <summary>Multiplies.</summary>
    public static Exact operator *(Exact left, Exact right) =>
        left._great is null && right._great is null ? SmallExact.Product(left._above, left.Below, right._above, right.Below) : GreatExact.Product(left, right);

    /// <summary>Divides.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is zero.</exception>
    public static Exact operator /(Exact left, Exact right) =>
        right.IsZero ? throw new DivideByZeroException("An exact division needs a divisor other than 0.") : left * right.Inverse();

    /// <summary>Tells whether two numbers are the same, however they were written.</summary>
    public static bool operator ==(Exact left, Exact right) => left.Equals(right);

    /// <summary>Tells whether two numbers differ.</summary>
    public static bool operator !=(Exact left, Exact right) => !left.Equals(right);

    /// <summary>Tells whether the left is the smaller.</summary>
    public static bool operator <(Exact left, Exact right) => left.CompareTo(right) < 0;

    /// <summary>Tells whether the left is the greater.</summary>
    public static bool operator >(Exact left, Exact right) => left.CompareTo(right) > 0;

    /// <summary>Tells whether the left is not the greater.</summary>
    public static bool operator <=(Exact left, Exact right) => left.CompareTo(right) <= 0;

    /// <summary>Tells whether the left is not the smaller.</summary>
    public static bool operator >=(Exact left, Exact right) => left.CompareTo(right) >= 0;

    /// <summary>Gives the smaller of two numbers.</summary>
    public static Exact Min(Exact left, Exact right) => left <= right ? left : right;

    /// <summary>Gives the greater of two numbers.</summary>
    public static Exact Max(Exact left, Exact right) => left >= right ? left : right;

    /// <summary>Reads a number that the program's author wrote; see <see cref="TryParse"/> for the forms.</summary>
    /// <exception cref="FormatException"><paramref name="text"/> is not such a number.</exception>
    public static Exact Parse(string text) => TryParse(text, out var value)
        ? value
        : throw new FormatException($"An exact number is written 20, -0.57, 1/3 or 90%, but was '{text}'.");

    /// <summary>Reads <c>20</c>, <c>-0.57</c>, <c>1/3</c> or <c>90%</c> exactly; no blanks, signs of other scripts, separators or exponents.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Exact value) => ExactText.TryRead(text, out value);

    /// <summary>Gives the greatest whole number that is not greater.</summary>
    public Exact Floor() => Round(0, Rounding.Floor);

    /// <summary>Gives the smallest whole number that is not smaller.</summary>
    public Exact Ceiling() => Round(0, Rounding.Ceiling);

    /// <summary>Rounds to a number of decimal places.</summary>
    /// <param name="digits">The decimal places to keep, 0 to 18.</param>
    /// <param name="rounding">What happens between two values.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter is outside its range.</exception>
    public Exact Round(int digits, Rounding rounding)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(digits);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(digits, ExactRounding.MostDigits);
        return ExactRounding.Round(this, digits, rounding);
    }

    /// <summary>Writes the number rounded half up, with exactly the decimal places asked for, in invariant digits: <c>66.67</c>.</summary>
    /// <param name="digits">The decimal places to show, 0 to 18.</param>
    public string ToFixed(int digits) => ExactText.Fixed(Round(digits, Rounding.HalfUp), digits);

    /// <summary>Gives a decimal less than one unit of its last place away, for the edges where people read and write.</summary>
    /// <exception cref="OverflowException">The number is nearest to one beyond the range of <see cref="decimal"/>.</exception>
    public decimal ToDecimal() => ExactRounding.ToDecimal(this);

    /// <inheritdoc/>
    public int CompareTo(Exact other) =>
        _great is null && other._great is null ? SmallExact.Compare(_above, Below, other._above, other.Below) : GreatExact.Compare(this, other);

    /// <inheritdoc/>
    public bool Equals(Exact other) =>
        _above == other._above && _belowLessOne == other._belowLessOne && (ReferenceEquals(_great, other._great) || (_great is not null && _great.IsSame(other._great)));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Exact other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _great is null ? HashCode.Combine(_above, _belowLessOne) : HashCode.Combine(_great.Above, _great.Below);

    /// <summary>Writes the number without loss: a whole number as <c>45</c>, any other as a reduced fraction <c>22/7</c>.</summary>
    public override string ToString() => ExactText.Of(this);

    /// <summary>Gives the parts, where the number is of the small form.</summary>
    internal bool TryParts(out long above, out long below)
    {
        (above, below) = (_above, Below);
        return _great is null;
    }

    private Exact Inverse() => _great is not null
        ? GreatExact.Lowest(_great.Below * _above, BigInteger.Abs(_great.Above))
        : Lowest(_above < 0 ? -Below : Below, Math.Abs(_above));
}
