using System.Runtime.CompilerServices;

namespace FamilyOnline;

/// <summary>Compares balls: by their middles where these are further apart than both may err.</summary>
internal static class BallOrder
{
    /// <summary>More than the roundings of a distance and of a sum of radii may lose, each 2⁻⁵³.</summary>
    internal const double Wider = 1 + (1.0 / (1L << 49));

    /// <summary>Compares two known numbers; false where exact arithmetic has to decide.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryCompare(Ball left, Ball right, out int order)
    {
        var (distance, reach) = (left.Middle - right.Middle, left.Radius + right.Radius);
        order = (distance > 0 ? 1 : 0) - (distance < 0 ? 1 : 0);
        return (reach == 0) | (Math.Abs(distance) > reach * Wider);
    }
}
