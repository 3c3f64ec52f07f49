namespace FamilyOnline.Checks;

/// <summary>What checks came to: what is doubtful, what was confirmed, what could not be judged (核查结果).</summary>
public sealed class CheckReport
{
    internal CheckReport(IReadOnlyList<Finding> findings, IReadOnlyList<ConfirmedFinding> confirmed, IReadOnlyList<NoVerdict> noVerdicts, IReadOnlyList<UnusedConfirmation> unused, int judged) =>
        (Findings, Confirmed, NoVerdicts, Unused, Judged) = (findings, confirmed, noVerdicts, unused, judged);

    /// <summary>Gets what is doubtful and not confirmed: by the id of the check, then in the order of the tree, then by period and key.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Gets what is doubtful and was confirmed, in the same order.</summary>
    public IReadOnlyList<ConfirmedFinding> Confirmed { get; }

    /// <summary>Gets what could not be judged, by the id of the check, in the order in which it looked.</summary>
    public IReadOnlyList<NoVerdict> NoVerdicts { get; }

    /// <summary>Gets the confirmations that fit no finding, in the order given.</summary>
    public IReadOnlyList<UnusedConfirmation> Unused { get; }

    /// <summary>Gets how many comparisons came to a verdict, findings included.</summary>
    public int Judged { get; }
}
