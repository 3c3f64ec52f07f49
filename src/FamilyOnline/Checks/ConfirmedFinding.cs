namespace FamilyOnline.Checks;

/// <summary>A finding that somebody confirmed (已核实项).</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Confirmation">The confirmation.</param>
public sealed record ConfirmedFinding(Finding Finding, FindingConfirmation Confirmation);
