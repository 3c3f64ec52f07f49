namespace FamilyOnline;

/// <summary>Arithmetic on fractions in lowest terms whose parts fit 64 bits, through 128 bits, which hold every step.</summary>
/// <remarks>
/// Parts lie in ±(2⁶³ − 1), so that a product is less than 2¹²⁶ and a sum of two less than 2¹²⁷. Fractions are reduced before they are multiplied, not after:
/// the divisors are then of 64 bits.
/// <para>Source: Knuth, The Art of Computer Programming, vol. 2, 4.5.1.</para>
/// </remarks>
internal static class SmallExact
{
    /// <summary>Adds <c>a ÷ b</c> and <c>c ÷ d</c>.</summary>
    public static Exact Sum(long a, long b, long c, long d)
    {
        var common = b == d ? b : CommonDivisor.Of(b, d);
        if (common == 1)
            return Lowest(Math.BigMul(a, d) + Math.BigMul(c, b), Math.BigMul(b, d));
        var (left, right) = (b / common, d / common);
        var sum = Math.BigMul(a, right) + Math.BigMul(c, left);
        var again = CommonDivisor.Of(sum, common);
        return Lowest(Quotient(sum, again), Math.BigMul(left, d / again));
    }

    /// <summary>Multiplies <c>a ÷ b</c> by <c>c ÷ d</c>.</summary>
    public static Exact Product(long a, long b, long c, long d)
    {
        var (falling, rising) = (CommonDivisor.Of(Math.Abs(a), d), CommonDivisor.Of(Math.Abs(c), b));
        return Lowest(Math.BigMul(Part(a, falling), Part(c, rising)), Math.BigMul(Part(b, rising), Part(d, falling)));
    }

    /// <summary>Compares <c>a ÷ b</c> with <c>c ÷ d</c>.</summary>
    public static int Compare(long a, long b, long c, long d) =>
        b == d ? a.CompareTo(c) : Math.BigMul(a, d).CompareTo(Math.BigMul(c, b));

    /// <summary>Reduces <c>above ÷ below</c>.</summary>
    /// <param name="above">Any number.</param>
    /// <param name="below">At least 1.</param>
    public static Exact Reduced(Int128 above, long below)
    {
        var divisor = CommonDivisor.Of(above, below);
        return Lowest(Quotient(above, divisor), below / divisor);
    }

    private static Exact Lowest(Int128 above, Int128 below)
    {
        var (narrowAbove, narrowBelow) = unchecked(((long)above, (long)below));   // the lower halves; they are the numbers where they compare equal
        return narrowAbove == above && narrowBelow == below && narrowAbove != long.MinValue
            ? Exact.Lowest(narrowAbove, narrowBelow)
            : Exact.Lowest(new GreatExact(above, below));
    }

    private static long Part(long of, long divisor) => divisor == 1 ? of : of / divisor;

    private static Int128 Quotient(Int128 of, long divisor)
    {
        var narrow = unchecked((long)of);
        return divisor == 1 ? of : narrow == of ? narrow / divisor : of / divisor;
    }
}
