namespace FamilyOnline.Scoring;

/// <summary>How far a rule goes as its text tells, before a coefficient and the line's bounds (得分幅度).</summary>
/// <param name="Most">The points that one mark, entry, place or row may give; null where nothing tells.</param>
/// <param name="IsBound">Whether it cannot give more than these.</param>
/// <param name="Loss">The most that a single entry, step or row takes away; 0 where nothing does, or nothing tells.</param>
internal readonly record struct Reach(Exact? Most, bool IsBound, Exact Loss)
{
    /// <summary>Gets what nothing is known of: a formula, a plugin's scorer.</summary>
    public static Reach Unknown => default;

    /// <summary>Joins two of which one counts.</summary>
    public Reach Or(Reach other) => new(
        Most is { } own && other.Most is { } theirs ? Exact.Max(own, theirs) : Most ?? other.Most, IsBound && other.IsBound, Exact.Max(Loss, other.Loss));
}
