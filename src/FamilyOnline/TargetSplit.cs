using NodaTime;

namespace FamilyOnline;

/// <summary>How a target is split over those whose figures it counts: by which weights, as of which day, by which method (分解办法).</summary>
public sealed record TargetSplit
{
    /// <summary>Makes a rule.</summary>
    /// <param name="by">The id of the metric whose figures are the weights.</param>
    /// <param name="on">The day as of which the weights are taken, once and for all.</param>
    /// <param name="method">The id of the method, such as <c>webster</c>.</param>
    /// <param name="provenance">Where the plan says so, and what was assumed.</param>
    /// <param name="floor">The least that each gets, not negative.</param>
    /// <param name="cap">The most that one may get, at least the floor; null sets no limit.</param>
    /// <param name="base">What each gets before the weights count, not negative.</param>
    /// <exception cref="ArgumentException">A part is missing, or a number outside its range.</exception>
    public TargetSplit(string by, LocalDate on, string method, Provenance provenance, long floor = 0, long? cap = null, long @base = 0)
    {
        (By, On, Method, Provenance) = (Require.Id(by), on, Require.Id(method), Require.NotNull(provenance));
        (Floor, Cap, Base) = (floor, cap, @base);
        Require.That(floor >= 0 && @base >= 0, $"Floor and base must not be negative, but are {floor} and {@base}.", nameof(floor));
        Require.That(cap is not { } most || most >= floor, $"The cap must not lie below the floor {floor}, but is {cap}.", nameof(cap));
    }

    /// <summary>Gets the id of the metric whose figures are the weights.</summary>
    public string By { get; }

    /// <summary>Gets the day as of which the weights are taken.</summary>
    public LocalDate On { get; }

    /// <summary>Gets the id of the method.</summary>
    public string Method { get; }

    /// <summary>Gets where the plan says so, and what was assumed.</summary>
    public Provenance Provenance { get; }

    /// <summary>Gets the least that each gets.</summary>
    public long Floor { get; }

    /// <summary>Gets the most that one may get, or null where there is no limit.</summary>
    public long? Cap { get; }

    /// <summary>Gets what each gets before the weights count.</summary>
    public long Base { get; }
}
