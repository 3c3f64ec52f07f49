namespace FamilyOnline.Schemes;

/// <summary>How points are rounded, once, and whether the rounded number decides (取整规则).</summary>
public sealed record RoundingRule
{
    /// <summary>Makes a rule.</summary>
    /// <param name="digits">The decimal places to keep, 0 to 18.</param>
    /// <param name="mode">What happens between two values.</param>
    /// <param name="decidesOnRounded">Whether gates, grades, ranks and ties see the rounded number; else they see the exact one.</param>
    /// <exception cref="ArgumentException">No rounding is named, or the places are out of range.</exception>
    public RoundingRule(int digits = 2, Rounding mode = Rounding.HalfUp, bool decidesOnRounded = false)
    {
        Require.That(digits is >= 0 and <= 18, $"Points keep 0 to 18 decimal places, but {digits} were asked for.", nameof(digits));
        Require.That(mode != Rounding.Unspecified, "A rounding must be named.", nameof(mode));
        (Digits, Mode, DecidesOnRounded) = (digits, mode, decidesOnRounded);
    }

    /// <summary>Gets two decimal places, half up, for show only: what a scheme does that says nothing.</summary>
    public static RoundingRule Default { get; } = new();

    /// <summary>Gets the decimal places to keep.</summary>
    public int Digits { get; }

    /// <summary>Gets what happens between two values.</summary>
    public Rounding Mode { get; }

    /// <summary>Gets whether gates, grades, ranks and ties see the rounded number.</summary>
    public bool DecidesOnRounded { get; }

    /// <summary>Rounds points.</summary>
    public Exact Round(Exact points) => points.Round(Digits, Mode);

    /// <summary>Writes points as they are shown, with all their places.</summary>
    public string Show(Exact points) => Round(points).ToFixed(Digits);
}
