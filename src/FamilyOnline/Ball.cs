using System.Runtime.CompilerServices;

namespace FamilyOnline;

/// <summary>A number known to within a bound, or the reason why there is none: what the filter computes with before it asks for exact numbers (球算术).</summary>
/// <remarks>
/// The number lies in <c>middle ± radius</c>, always: each operation adds the error of its own rounding (Knuth's two-sum; the remainder by a fused
/// multiply-add) and enlarges the radius for the roundings of the radius itself. A ball of radius 0 is the number. Where sizes leave 10⁻¹⁰⁰ … 10¹⁰⁰ a ball
/// says nothing, so that neither overflow nor underflow has to be looked at. <see cref="BallOrder"/> compares.
/// <para>Sums, products and their making are inlined: a sheet does some twenty of them for each candidate and line, and a call costs as much as the arithmetic.</para>
/// <para>Source: J. van der Hoeven, Ball arithmetic, 2009; F. Johansson, Arb, IEEE Trans. Comput. 66, 2017.</para>
/// </remarks>
internal readonly struct Ball
{
    internal const double Least = 1e-100;
    internal const double Most = 1e100;

    /// <summary>More than the few roundings of a radius may lose, each 2⁻⁵³ of it.</summary>
    internal const double Grown = 1 + (1.0 / (1L << 49));

    /// <summary>What rounding to the nearest double may lose of a number, as a part of it.</summary>
    internal const double HalfPlace = 1.0 / (1L << 53);

    /// <summary>Keeps radii away from where they could vanish.</summary>
    internal const double Grain = 1e-150;

    private readonly double _middle;
    private readonly double _radius;

    private Ball(double middle, double radius) => (_middle, _radius) = (middle, radius);

    /// <summary>Gets a known number of which nothing is known.</summary>
    public static Ball Anything => new(0, double.PositiveInfinity);

    /// <summary>Gets what stands where exact arithmetic has to decide, even whether there is a number.</summary>
    public static Ball Open => new(double.NaN, -1);

    public static Ball Zero => default;

    /// <summary>Gets what is less than every number: a floor that holds nothing.</summary>
    public static Ball BelowAll => new(double.NegativeInfinity, 0);

    /// <summary>Gets what is greater than every number: a cap that holds nothing.</summary>
    public static Ball AboveAll => new(double.PositiveInfinity, 0);

    public bool IsKnown => !double.IsNaN(_middle);

    public bool IsOpen => double.IsNaN(_middle) && _radius < 0;

    /// <summary>Gets why there is no number, where there is none.</summary>
    public Absence Absence => (Absence)(int)_radius;

    public double Middle => _middle;

    public double Radius => _radius;

    /// <summary>Gets whether it is certainly 0.</summary>
    public bool IsZero => _middle == 0 && _radius == 0;

    /// <summary>Gets whether it is certainly not 0.</summary>
    public bool IsNotZero => Math.Abs(_middle) > _radius;

    public static Ball Of(Absence absence) => new(double.NaN, (int)absence);

    public static Ball Of(Quantity quantity) => quantity.TryGetValue(out var value) ? Of(value) : Of(quantity.Absence);

    public static Ball Of(Exact value)
    {
        const long Held = 1L << 53;
        if (value.TryParts(out var above, out var below) && above is <= Held and >= -Held && below <= Held)
            return below == 1 ? new(above, 0) : new Ball(above, 0) / new Ball(below, 0);
        return double.IsNaN(value.Near) ? Anything : Made(value.Near, Math.Abs(value.Near) / (1L << 49));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ball operator +(Ball left, Ball right)
    {
        var sum = left._middle + right._middle;
        var part = sum - left._middle;
        var lost = (left._middle - (sum - part)) + (right._middle - part);
        return Made(sum, left._radius + right._radius + Math.Abs(lost));
    }

    public static Ball operator -(Ball number) => new(-number._middle, number._radius);

    public static Ball operator -(Ball left, Ball right) => left + -right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ball operator *(Ball left, Ball right)
    {
        var product = left._middle * right._middle;
        var lost = Math.FusedMultiplyAdd(left._middle, right._middle, -product);
        return Made(product, (Math.Abs(left._middle) * right._radius) + (Math.Abs(right._middle) * left._radius) + (left._radius * right._radius) + Math.Abs(lost));
    }

    /// <summary>Divides; a divisor that may be 0 gives a ball that says nothing.</summary>
    /// <remarks>A quotient of exact numbers errs by half its last place at most: taking that spares the division that would give the error itself.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ball operator /(Ball left, Ball right)
    {
        var nearest = Math.Abs(right._middle) - (right._radius * Grown);
        if (!(nearest > Least))
            return Anything;
        var quotient = left._middle / right._middle;
        var lost = Math.FusedMultiplyAdd(-quotient, right._middle, left._middle) == 0 ? 0 : Math.Abs(quotient) * HalfPlace;
        var inherited = left._radius + (Math.Abs(quotient) * right._radius);
        return Made(quotient, inherited == 0 ? lost : lost + (inherited / nearest));
    }

    /// <summary>Gives the greater: no further from the greater middle than the numbers may be from theirs.</summary>
    public static Ball Max(Ball left, Ball right)
    {
        if (BallOrder.TryCompare(left, right, out var order))
            return order >= 0 ? left : right;
        return new(Math.Max(left._middle, right._middle), Math.Max(left._radius, right._radius));
    }

    public static Ball Min(Ball left, Ball right) => -Max(-left, -right);

    /// <summary>Gives the whole number below, where it is the same for all of the ball; else leaves it open.</summary>
    public Ball Floor()
    {
        if (_radius == 0)
            return new(Math.Floor(_middle), 0);
        var reach = (_radius * Grown) + (Math.Abs(_middle) / (1L << 51));   // more than the rounding of the two sums loses
        var (low, high) = (Math.Floor(_middle - reach), Math.Floor(_middle + reach));
        return low == high ? new(low, 0) : Open;
    }

    public Ball Ceiling() => (-this).Floor() is { IsOpen: false } floor ? -floor : Open;

    /// <summary>Gives the number itself, where the ball has no radius and is a whole number of 1024ths; or the absence.</summary>
    public bool TryQuantity(out Quantity quantity)
    {
        const double Whole = 1L << 52;
        const int Parts = 1024;
        quantity = default;
        if (!IsKnown)
        {
            if (!IsOpen)
                quantity = Quantity.Of(Absence);
            return !IsOpen;
        }

        var scaled = _middle * Parts;
        if (_radius != 0 || !(Math.Abs(scaled) <= Whole) || scaled != Math.Floor(scaled))
            return false;
        quantity = _middle == Math.Floor(_middle) ? (Exact)(long)_middle : Exact.Ratio((long)scaled, Parts);
        return true;
    }

    public override string ToString() => IsOpen ? "open" : IsKnown ? FormattableString.Invariant($"{_middle:R} ± {_radius:R}") : Absence.ToString();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Ball Made(double middle, double radius)
    {
        var size = Math.Abs(middle);
        if ((size > Most) | ((size < Least) & (size != 0)))   // one branch: whether a sum is 0 cannot be guessed
            return Anything;
        var grain = double.MinNative(radius * double.MaxValue, Grain);   // 0 for a radius of 0, without a branch: which numbers are exact cannot be guessed
        return radius < Most ? new(middle, (radius * Grown) + grain) : Anything;   // NaN is not less either
    }
}
