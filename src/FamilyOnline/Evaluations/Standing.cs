namespace FamilyOnline.Evaluations;

/// <summary>How one candidate stands while a scheme is run: gates, vetoes, total.</summary>
internal sealed class Standing(Candidate candidate, int row, IReadOnlyList<GateResult> failedGates)
{
    public Candidate Candidate => candidate;

    /// <summary>Gets the candidate's row in the field.</summary>
    public int Row => row;

    public IReadOnlyList<GateResult> FailedGates => failedGates;

    public IReadOnlyList<VetoResult> Vetoes { get; set; } = [];

    /// <summary>Gets or sets the total after vetoes, exact.</summary>
    public Quantity Total { get; set; }

    /// <summary>Gets or sets the number that decides: the total, or what it is shown as.</summary>
    public Quantity Decided { get; set; }

    public int? Rank { get; set; }

    public IReadOnlyList<string> Barred { get; set; } = [];

    public IReadOnlyList<LocalizedText> Flags { get; set; } = [];

    public bool IsExcluded { get; set; }

    public bool IsRanked => failedGates.Count == 0 && !IsExcluded && Decided.IsKnown;
}
