using System.Runtime.CompilerServices;

namespace FamilyOnline.Evaluations;

/// <summary>How one candidate stands while a scheme is run: gates, vetoes, total; the exact numbers are counted when somebody asks.</summary>
internal sealed class Standing(StandingRun run, int row, IReadOnlyList<GateResult> failedGates)
{
    private StrongBox<Quantity>? _total;

    public Candidate Candidate => run.Field.Rows[row].Candidate;

    /// <summary>Gets the candidate's row in the field.</summary>
    public int Row => row;

    public StandingRun Run => run;

    public IReadOnlyList<GateResult> FailedGates => failedGates;

    public IReadOnlyList<VetoResult> Vetoes { get; set; } = [];

    /// <summary>Gets the total after vetoes, exact.</summary>
    public Quantity Total => (_total ??= new(run.Sheet.TotalAt(run.Field, row))).Value;

    /// <summary>Gets the number that decides: the total, or what it is shown as.</summary>
    public Quantity Decided => TotalScoring.Decided(run.Scheme, Total);

    /// <summary>Gets or sets bounds of <see cref="Decided"/>.</summary>
    public Ball Ball { get; private set; } = run.Decided[row];

    public int? Rank { get; set; }

    public IReadOnlyList<string> Barred { get; set; } = [];

    public IReadOnlyList<LocalizedText> Flags => Flagging.Of(run.Scheme, run.Field, this);

    public bool IsExcluded { get; set; }

    public bool IsRanked => failedGates.Count == 0 && !IsExcluded && Ball.IsKnown;

    /// <summary>Takes the points of a veto for the total.</summary>
    public void Replace(Exact points)
    {
        _total = new(points);
        Ball = Ball.Of(Decided);
    }
}
