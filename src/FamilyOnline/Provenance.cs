namespace FamilyOnline;

/// <summary>Where a statement comes from: a section of the published plan, an assumption with its reason, or both (出处).</summary>
/// <remarks>Nothing assumed may look as if the plan said it, so every rule carries one of these and at least one of its parts.</remarks>
public sealed record Provenance
{
    private Provenance(string? source, string? assumed) => (Source, Assumed) = (source, assumed);

    /// <summary>Gets the section or document that says it, such as <c>三.2</c>; null where no document does.</summary>
    public string? Source { get; }

    /// <summary>Gets why it was assumed where the documents are silent; null where nothing was assumed.</summary>
    public string? Assumed { get; }

    /// <summary>Gets whether any part of the statement is an assumption.</summary>
    public bool IsAssumed => Assumed is not null;

    /// <summary>States what a section of a document says.</summary>
    /// <exception cref="ArgumentException"><paramref name="source"/> is blank.</exception>
    public static Provenance From(string source) => new(Require.Text(source), null);

    /// <summary>States what no document says, with the reason.</summary>
    /// <exception cref="ArgumentException"><paramref name="why"/> is blank.</exception>
    public static Provenance Assume(string why) => new(null, Require.Text(why));

    /// <summary>Makes a provenance from its parts, of which one must be given.</summary>
    /// <exception cref="ArgumentException">Both parts are missing, or one is blank.</exception>
    public static Provenance Of(string? source, string? assumed)
    {
        Require.That(source is not null || assumed is not null, "A provenance needs a source or an assumption, but has neither.", nameof(source));
        return new(source is null ? null : Require.Text(source), assumed is null ? null : Require.Text(assumed));
    }

    /// <summary>Writes the parts, the assumption marked.</summary>
    public override string ToString() => (Source, Assumed) switch
    {
        (not null, null) => Source,
        (null, not null) => $"assumed: {Assumed}",
        _ => $"{Source}; assumed: {Assumed}",
    };
}
