using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace FamilyOnline;

/// <summary>Four neighbouring balls, computed at once by the processor's vectors.</summary>
/// <remarks>
/// Every operation gives what <see cref="Ball"/> gives for each of the four, bit by bit: the same operations in the same order, a choice where a ball
/// takes a branch. It knows numbers only: whoever computes asks first whether all four are known, and goes one by one where they are not.
/// <para>It halved what an evaluation computes. Where a processor has no such vectors, everything goes one by one, with the same result.</para>
/// </remarks>
internal readonly struct FourBalls
{
    public const int Count = 4;

    private const uint All = (1 << Count) - 1;

    private readonly Vector256<double> _middles;
    private readonly Vector256<double> _radii;

    private FourBalls(Vector256<double> middles, Vector256<double> radii) => (_middles, _radii) = (middles, radii);

    /// <summary>Gets whether the processor has vectors of four numbers.</summary>
    public static bool AreSupported => Avx2.IsSupported;

    /// <summary>Gets whether there are numbers, and no absences among them.</summary>
    public bool AreKnown => Vector256.EqualsAll(_middles, _middles);

    /// <summary>Gets whether all are certainly 0.</summary>
    public bool AreZero => Vector256.EqualsAll(Vector256.Abs(_middles) + _radii, Vector256<double>.Zero);

    /// <summary>Gets whether all are certainly not 0.</summary>
    public bool AreNotZero => Vector256.GreaterThanAll(Vector256.Abs(_middles), _radii);

    /// <summary>Gets whether of each it is certain whether it is below 0, 0 or above.</summary>
    public bool HaveSigns => (Vector256.GreaterThan(Vector256.Abs(_middles), _radii) | Vector256.Equals(_radii, Vector256<double>.Zero)).ExtractMostSignificantBits() == All;

    /// <summary>Gets which middles are below 0.</summary>
    public Vector256<double> Negatives => Vector256.LessThan(_middles, Vector256<double>.Zero);

    /// <summary>Gets which middles are above 0.</summary>
    public Vector256<double> Positives => Vector256.GreaterThan(_middles, Vector256<double>.Zero);

    /// <summary>Takes the same ball four times.</summary>
    public static FourBalls Of(Ball ball) => new(Vector256.Create(ball.Middle), Vector256.Create(ball.Radius));

    /// <summary>Takes four balls of a column.</summary>
    /// <remarks>Middles and radii alternate in memory; unpacking puts the balls into the order 0, 2, 1, 3, and storing puts them back.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FourBalls From(Ball[] balls, int row)
    {
        var numbers = MemoryMarshal.Cast<Ball, double>(balls.AsSpan(row, Count));
        var (low, high) = (Vector256.Create<double>(numbers), Vector256.Create<double>(numbers[Count..]));
        return new(Avx.UnpackLow(low, high), Avx.UnpackHigh(low, high));
    }

    /// <summary>Puts what is true of four rows into the order of their balls.</summary>
    public static Vector256<double> Places(Vector256<long> rows) => Avx2.Permute4x64(rows, 0b11_01_10_00).AsDouble();

    /// <summary>Chooses ball by ball.</summary>
    public static FourBalls Choose(Vector256<double> which, FourBalls chosen, FourBalls others) =>
        new(Vector256.ConditionalSelect(which, chosen._middles, others._middles), Vector256.ConditionalSelect(which, chosen._radii, others._radii));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FourBalls operator +(FourBalls left, FourBalls right)
    {
        var sum = left._middles + right._middles;
        var part = sum - left._middles;
        var lost = (left._middles - (sum - part)) + (right._middles - part);
        return Made(sum, left._radii + right._radii + Vector256.Abs(lost));
    }

    public static FourBalls operator -(FourBalls numbers) => new(-numbers._middles, numbers._radii);

    public static FourBalls operator -(FourBalls left, FourBalls right) => left + -right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FourBalls operator *(FourBalls left, FourBalls right)
    {
        var product = left._middles * right._middles;
        var lost = Vector256.FusedMultiplyAdd(left._middles, right._middles, -product);
        return Made(product, (Vector256.Abs(left._middles) * right._radii) + (Vector256.Abs(right._middles) * left._radii) + (left._radii * right._radii) + Vector256.Abs(lost));
    }

    /// <summary>Divides; a divisor that may be 0 gives a ball that says nothing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FourBalls operator /(FourBalls left, FourBalls right)
    {
        var nearest = Vector256.Abs(right._middles) - (right._radii * Ball.Grown);
        var quotient = left._middles / right._middles;
        var size = Vector256.Abs(quotient);
        var isExact = Vector256.Equals(Vector256.FusedMultiplyAdd(-quotient, right._middles, left._middles), Vector256<double>.Zero);
        var radius = Vector256.AndNot(size * Ball.HalfPlace, isExact);
        var inherited = left._radii + (size * right._radii);
        if (!Vector256.EqualsAll(inherited, Vector256<double>.Zero))
            radius += inherited / nearest;
        return Choose(Vector256.GreaterThan(nearest, Vector256.Create(Ball.Least)), Made(quotient, radius), Of(Ball.Anything));
    }

    /// <summary>Gives those that are chosen, and 0 in the place of the others.</summary>
    public FourBalls Only(Vector256<double> chosen) => new(_middles & chosen, _radii & chosen);

    /// <summary>Compares; false where exact arithmetic has to decide for one of the four.</summary>
    /// <param name="other">What they are compared with.</param>
    /// <param name="less">Which are less.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryLess(FourBalls other, out Vector256<double> less)
    {
        var (distance, reach) = (_middles - other._middles, _radii + other._radii);
        less = Vector256.LessThan(distance, Vector256<double>.Zero);
        var decided = Vector256.Equals(reach, Vector256<double>.Zero) | Vector256.GreaterThan(Vector256.Abs(distance), reach * BallOrder.Wider);
        return decided.ExtractMostSignificantBits() == All;
    }

    /// <summary>Gives the whole numbers below; false where one of those that matter is not certain.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryFloor(Vector256<double> matters, out FourBalls floor)
    {
        var reach = (_radii * Ball.Grown) + (Vector256.Abs(_middles) / (1L << 51));
        reach = Vector256.AndNot(reach, Vector256.Equals(_radii, Vector256<double>.Zero));
        var (low, high) = (Vector256.Floor(_middles - reach), Vector256.Floor(_middles + reach));
        floor = new(low, Vector256<double>.Zero);
        return Vector256.AndNot(matters, Vector256.Equals(low, high)).ExtractMostSignificantBits() == 0;
    }

    /// <summary>Puts the four into a column.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Into(Ball[] balls, int row)
    {
        var numbers = MemoryMarshal.Cast<Ball, double>(balls.AsSpan(row, Count));
        Avx.UnpackLow(_middles, _radii).CopyTo(numbers);
        Avx.UnpackHigh(_middles, _radii).CopyTo(numbers[Count..]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static FourBalls Made(Vector256<double> middles, Vector256<double> radii)
    {
        var size = Vector256.Abs(middles);
        var within = Vector256.LessThanOrEqual(size, Vector256.Create(Ball.Most))
            & (Vector256.GreaterThanOrEqual(size, Vector256.Create(Ball.Least)) | Vector256.Equals(size, Vector256<double>.Zero))
            & Vector256.LessThan(radii, Vector256.Create(Ball.Most));
        var grain = Vector256.MinNative(radii * double.MaxValue, Vector256.Create(Ball.Grain));
        return Choose(within, new(middles, (radii * Ball.Grown) + grain), Of(Ball.Anything));
    }
}
