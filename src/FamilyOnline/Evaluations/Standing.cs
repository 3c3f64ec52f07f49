using System.Runtime.CompilerServices;
using FamilyOnline.Schemes;

namespace FamilyOnline.Evaluations;

/// <summary>How one candidate stands while a scheme is run: gates, vetoes, total; the exact numbers are counted when somebody asks.</summary>
internal sealed class Standing(Standings all, int row)
{
    private StrongBox<Quantity>? _total;

    public Candidate Candidate => all.Field.Rows[row].Candidate;

    /// <summary>Gets the candidate's row in the field.</summary>
    public int Row => row;

    public Standings All => all;

    public IReadOnlyList<GateResult> FailedGates => [.. all.FailedGates(row)];

    public IReadOnlyList<VetoResult> Vetoes { get; private set; } = [];

    /// <summary>Gets the total after vetoes, exact.</summary>
    public Quantity Total => Replaced is { } points ? points : (_total ??= new(all.Sheet.TotalAt(all.Field, row))).Value;

    /// <summary>Gets the number that decides: the total, or what it is shown as.</summary>
    public Quantity Decided => TotalScoring.Decided(all.Scheme, Total);

    /// <summary>Gets the points that a veto put in the place of the total; null where none did.</summary>
    public Exact? Replaced { get; private set; }

    public int? Rank => all.Ranks[row] is > 0 and var rank ? rank : null;

    public IReadOnlyList<string> Barred { get; private set; } = [];

    public IReadOnlyList<LocalizedText> Flags => Flagging.Of(all.Scheme, all.Field, this);

    public bool IsExcluded { get; private set; }

    public bool IsRanked => all.IsRanked(row);

    /// <summary>Lets a veto act, or notes that nobody knows whether it should.</summary>
    public void Add(Veto veto, bool isCertain)
    {
        Vetoes = [.. Vetoes, new(veto, isCertain ? true : null)];
        if (!isCertain)
            return;
        IsExcluded |= veto.Effect == VetoEffect.Exclude;
        if (veto.Effect == VetoEffect.Score)
            Replaced = veto.Points;
        Barred = [.. Barred.Union(veto.Barred, StringComparer.Ordinal)];
    }
}
