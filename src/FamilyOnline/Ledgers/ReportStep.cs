namespace FamilyOnline.Ledgers;

/// <summary>A step that a report may take; of an approval, at which level (报表步骤).</summary>
public sealed record ReportStep
{
    private ReportStep(EntryKind kind, string? level = null) => (Kind, Level) = (kind, level);

    /// <summary>Gets the step of handing in.</summary>
    public static ReportStep Submit { get; } = new(EntryKind.Submitted);

    /// <summary>Gets the step of sending back.</summary>
    public static ReportStep Return { get; } = new(EntryKind.Returned);

    /// <summary>Gets the step of taking as complete.</summary>
    public static ReportStep Accept { get; } = new(EntryKind.Accepted);

    /// <summary>Gets the step of making public.</summary>
    public static ReportStep Publish { get; } = new(EntryKind.Published);

    /// <summary>Gets what the step does.</summary>
    public EntryKind Kind { get; }

    /// <summary>Gets the level of an approval; null for every other step.</summary>
    public string? Level { get; }

    /// <summary>Gives the step of approving at a level.</summary>
    /// <param name="level">The id of a level of the journal, such as <c>county</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="level"/> is no id.</exception>
    public static ReportStep Approve(string level) => new(EntryKind.Approved, Require.Id(level));

    /// <summary>Writes the step.</summary>
    public override string ToString() => Kind switch
    {
        EntryKind.Approved => $"approved at {Level}",
        _ => Kind.ToString().ToLowerInvariant(),
    };
}
