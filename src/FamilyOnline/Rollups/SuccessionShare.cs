namespace FamilyOnline.Rollups;

/// <summary>One arrow of a change: which unit goes into which, and how much of a quantity goes with it, or comes back (承接份额).</summary>
/// <remarks>
/// A share that nobody states stays unknown: it is never taken for an equal one. Only where a unit has a single successor does all of it go there without being said.
/// </remarks>
public sealed record SuccessionShare
{
    /// <summary>Makes an arrow.</summary>
    /// <param name="from">The unit before the change; null where the successor continues none.</param>
    /// <param name="to">The unit after the change; null where nothing continues the predecessor.</param>
    /// <param name="share">The part of the predecessor's quantity that goes there, 0 to 1; null where it is not known.</param>
    /// <param name="metric">The id of the metric that the share is for; null for every metric without shares of its own.</param>
    /// <param name="back">The part of the successor's quantity that is the predecessor's, 0 to 1, when figures are carried back in time; null where it is not known.</param>
    /// <exception cref="ArgumentException">Both units are missing, a text is blank, or there is a share without both units.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A share is outside 0 to 1.</exception>
    public SuccessionShare(string? from, string? to, Exact? share = null, string? metric = null, Exact? back = null)
    {
        Require.That(from is not null || to is not null, "A succession needs a unit before or after it.", nameof(from));
        (From, To) = (from is null ? null : Require.Text(from), to is null ? null : Require.Text(to));
        if (share is { } part && (part.IsNegative || part > Exact.One))
            throw new ArgumentOutOfRangeException(nameof(share), $"The share of '{from}' that goes to '{to}' must be from 0 to 1, but was {part}.");
        if (back is { } returned && (returned.IsNegative || returned > Exact.One))
            throw new ArgumentOutOfRangeException(nameof(back), $"The share of '{to}' that goes back to '{from}' must be from 0 to 1, but was {returned}.");
        Require.That((share is null && back is null) || (from is not null && to is not null), $"Only what goes from one unit to another has a share, but '{from ?? to}' stands alone.", nameof(share));
        (Share, Metric, Back) = (share, metric is null ? null : Require.Text(metric), back);
    }

    /// <summary>Gets the unit before the change; null where the successor continues none.</summary>
    public string? From { get; }

    /// <summary>Gets the unit after the change; null where nothing continues the predecessor.</summary>
    public string? To { get; }

    /// <summary>Gets the part of the predecessor's quantity that goes to the successor; null where it is not known.</summary>
    public Exact? Share { get; }

    /// <summary>Gets the id of the metric that the share is for; null for every metric without shares of its own.</summary>
    public string? Metric { get; }

    /// <summary>Gets the part of the successor's quantity that is the predecessor's when figures are carried back in time; null where it is not known.</summary>
    public Exact? Back { get; }

    /// <summary>Writes the arrow and its shares.</summary>
    public override string ToString() => $"{From ?? "·"} → {To ?? "·"}{(Share is { } share ? $" {share}" : "")}{(Back is { } back ? $" back {back}" : "")}{(Metric is null ? "" : $" of {Metric}")}";
}
