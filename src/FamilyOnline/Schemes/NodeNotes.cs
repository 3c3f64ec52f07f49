namespace FamilyOnline.Schemes;

/// <summary>What is recorded of a line and shown in its trace, and changes no points (评分项说明).</summary>
public sealed record NodeNotes
{
    internal static NodeNotes None { get; } = new();

    /// <summary>Gets the office that scores it.</summary>
    /// <value>Null: that of the line above.</value>
    public LocalizedText? ScoredBy { get; internal init; }

    /// <summary>Gets the office that leads.</summary>
    /// <value>Null: that of the line above.</value>
    public LocalizedText? LedBy { get; internal init; }

    /// <summary>Gets what proves it.</summary>
    /// <value>Null: that of the line above.</value>
    public LocalizedText? Evidence { get; internal init; }

    /// <summary>Gets how it is checked.</summary>
    /// <value>Null: as the line above.</value>
    public LocalizedText? Check { get; internal init; }

    /// <summary>Gets whether whoever judges or registers must give a reason.</summary>
    /// <value>Null: as the line above; false at the top.</value>
    public bool? ReasonRequired { get; internal init; }

    /// <summary>Gets the wording of the printed sheet, where the line had to read it in one of several ways.</summary>
    /// <value>Null: read as printed.</value>
    public LocalizedText? AsPrinted { get; internal init; }

    /// <summary>Fills what is left open from the line above.</summary>
    internal NodeNotes Below(NodeNotes above) => new()
    {
        ScoredBy = ScoredBy ?? above.ScoredBy,
        LedBy = LedBy ?? above.LedBy,
        Evidence = Evidence ?? above.Evidence,
        Check = Check ?? above.Check,
        ReasonRequired = ReasonRequired ?? above.ReasonRequired,
        AsPrinted = AsPrinted,
    };
}
