using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using Fractions;

namespace FamilyOnline;

/// <summary>An exact rational number: points, rates, thresholds and totals (精确数).</summary>
/// <remarks>
/// One third stays one third, so that exactly 60 % or 1/3 falls on the right side of a line. <c>default</c> is zero.
/// The inside is the Fractions package today; nothing outside this type knows it, so that it can change.
/// </remarks>
public readonly struct Exact : IEquatable<Exact>, IComparable<Exact>
{
    private readonly Fraction _value;

    private Exact(Fraction value) => _value = value;

    /// <summary>Gets zero.</summary>
    public static Exact Zero => default;

    /// <summary>Gets one, which as a rate is 100 %.</summary>
    public static Exact One { get; } = new(Fraction.One);

    /// <summary>Gets whether this number is less than zero.</summary>
    public bool IsNegative => _value.IsNegative;

    /// <summary>Gets whether this number is zero.</summary>
    public bool IsZero => _value.IsZero;

    /// <summary>Gets whether this number is whole.</summary>
    public bool IsInteger => _value.Reduce().Denominator.IsOne || _value.IsZero;

    /// <summary>Gets the number above the line, in lowest terms; it carries the sign.</summary>
    internal BigInteger Numerator => _value.Reduce().Numerator;

    /// <summary>Gets the number below the line, in lowest terms; at least 1.</summary>
    internal BigInteger Denominator => _value.IsZero ? BigInteger.One : _value.Reduce().Denominator;

    /// <summary>Makes <c>numerator ÷ denominator</c>.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="denominator"/> is zero.</exception>
    internal static Exact Ratio(BigInteger numerator, BigInteger denominator) =>
        denominator.IsZero ? throw new DivideByZeroException("An exact ratio needs a denominator other than 0.") : new(new Fraction(numerator, denominator));

    /// <summary>Makes <c>numerator ÷ denominator</c>.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="denominator"/> is zero.</exception>
    public static Exact Ratio(long numerator, long denominator) =>
        denominator == 0 ? throw new DivideByZeroException("An exact ratio needs a denominator other than 0.") : new(new Fraction(numerator, denominator));

    /// <summary>Makes <c>scaled ÷ 10^decimals</c>, the value of a scaled integer.</summary>
    /// <param name="scaled">The value in units of the last decimal place.</param>
    /// <param name="decimals">The decimal places, 0 to 18.</param>
    public static Exact Scaled(long scaled, int decimals) =>
        new(decimals == 0 ? new Fraction(scaled) : new Fraction(scaled, BigInteger.Pow(10, decimals)));

    /// <summary>Takes a whole number as it is.</summary>
    public static implicit operator Exact(long value) => new(new Fraction(value));

    /// <summary>Takes a decimal number as it is, without loss.</summary>
    public static implicit operator Exact(decimal value) => new(Fraction.FromDecimal(value));

    /// <summary>Adds.</summary>
    public static Exact operator +(Exact left, Exact right) => new(left._value + right._value);

    /// <summary>Subtracts.</summary>
    public static Exact operator -(Exact left, Exact right) => new(left._value - right._value);

    /// <summary>Changes the sign.</summary>
    public static Exact operator -(Exact value) => new(-value._value);

    /// <summary>Multiplies.</summary>
    public static Exact operator *(Exact left, Exact right) => new(left._value * right._value);

    /// <summary>Divides.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is zero.</exception>
    public static Exact operator /(Exact left, Exact right) =>
        right.IsZero ? throw new DivideByZeroException("An exact division needs a divisor other than 0.") : new(left._value / right._value);

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
    public static bool TryParse([NotNullWhen(true)] string? text, out Exact value)
    {
        if (text is { Length: > 0 and <= 64 } && TryRead(text, out value))
            return true;
        value = default;
        return false;
    }

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
        ArgumentOutOfRangeException.ThrowIfGreaterThan(digits, 18);
        var scale = BigInteger.Pow(10, digits);
        var value = _value.Reduce();
        return new(new Fraction(Whole(value.Numerator * scale, value.Denominator.IsZero ? 1 : value.Denominator, rounding), scale));
    }

    /// <summary>Writes the number rounded half up, with exactly the decimal places asked for, in invariant digits: <c>66.67</c>.</summary>
    /// <param name="digits">The decimal places to show, 0 to 18.</param>
    public string ToFixed(int digits)
    {
        var scaled = (Round(digits, Rounding.HalfUp)._value * BigInteger.Pow(10, digits)).Reduce().Numerator;
        var text = BigInteger.Abs(scaled).ToString(CultureInfo.InvariantCulture).PadLeft(digits + 1, '0');
        var sign = scaled.Sign < 0 ? "-" : "";
        return digits == 0 ? sign + text : $"{sign}{text[..^digits]}.{text[^digits..]}";
    }

    /// <summary>Gives a decimal less than one unit of its last place away, for the edges where people read and write.</summary>
    /// <exception cref="OverflowException">The number is beyond the range of <see cref="decimal"/>.</exception>
    public decimal ToDecimal() => _value.ToDecimal();

    /// <inheritdoc/>
    public int CompareTo(Exact other) => _value.CompareTo(other._value);

    /// <inheritdoc/>
    public bool Equals(Exact other) => _value.CompareTo(other._value) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Exact other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value.Reduce().GetHashCode();

    /// <summary>Writes the number without loss: a whole number as <c>45</c>, any other as a reduced fraction <c>22/7</c>.</summary>
    public override string ToString()
    {
        var value = _value.Reduce();
        return IsInteger
            ? value.Numerator.ToString(CultureInfo.InvariantCulture)
            : $"{value.Numerator.ToString(CultureInfo.InvariantCulture)}/{value.Denominator.ToString(CultureInfo.InvariantCulture)}";
    }

    private static bool TryRead(string text, out Exact value)
    {
        if (text[^1] == '%')
            return TryDecimal(text.AsSpan(0, text.Length - 1), out value) && Divided(ref value, 100);
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
            return TryDecimal(text, out value);
        return TryDecimal(text.AsSpan(0, slash), out value) && IsDigits(text.AsSpan(slash + 1))
            && TryDecimal(text.AsSpan(slash + 1), out var below) && !below.IsZero && Divided(ref value, below);
    }

    private static bool Divided(ref Exact value, Exact by)
    {
        value /= by;
        return true;
    }

    private static BigInteger Whole(BigInteger above, BigInteger below, Rounding rounding)
    {
        var floor = BigInteger.DivRem(above, below, out var rest);
        if (rest.Sign < 0)
            (floor, rest) = (floor - 1, rest + below);
        var half = (rest * 2).CompareTo(below);
        return rounding switch
        {
            Rounding.Floor => floor,
            Rounding.Ceiling => rest.IsZero ? floor : floor + 1,
            Rounding.HalfUp => half > 0 || (half == 0 && above.Sign > 0) ? floor + 1 : floor,
            Rounding.HalfEven => half > 0 || (half == 0 && !floor.IsEven) ? floor + 1 : floor,
            _ => throw new ArgumentOutOfRangeException(nameof(rounding), rounding, "A rounding must be named."),
        };
    }

    private static bool TryDecimal(ReadOnlySpan<char> text, out Exact value)
    {
        value = default;
        var negative = text.Length > 0 && text[0] == '-';
        var digits = negative ? text[1..] : text;
        var point = digits.IndexOf('.');
        var whole = point < 0 ? digits : digits[..point];
        var part = point < 0 ? [] : digits[(point + 1)..];
        if (!IsDigits(whole) || (point >= 0 && !IsDigits(part)))
            return false;
        var scaled = BigInteger.Parse(string.Concat(whole, part), NumberStyles.None, CultureInfo.InvariantCulture);
        value = new(new Fraction(negative ? -scaled : scaled, BigInteger.Pow(10, part.Length)));
        return true;
    }

    private static bool IsDigits(ReadOnlySpan<char> text) => text.Length > 0 && text.IndexOfAnyExceptInRange('0', '9') < 0;
}
