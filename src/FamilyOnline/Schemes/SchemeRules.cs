namespace FamilyOnline.Schemes;

/// <summary>What a scheme says besides its sheet.</summary>
internal sealed record SchemeRules(
    IReadOnlyList<Gate> Gates, IReadOnlyList<TieBreak> TieBreaks, SelectionRule? Selection, IReadOnlyList<string> Metrics)
{
    public Provenance? RankProvenance { get; init; }
}
