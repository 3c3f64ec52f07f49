using FamilyOnline.Evaluations;

namespace FamilyOnline.Selections;

/// <summary>Who is chosen, who is tied for how many places, and whether quotas that nobody can meet kept anybody from being chosen.</summary>
/// <param name="Chosen">Those chosen, the best first.</param>
/// <param name="Tied">Those among whom nobody has decided yet.</param>
/// <param name="OpenPlaces">How many places they leave to be decided.</param>
/// <param name="IsUnmet">Whether the quotas cannot be met.</param>
internal sealed record Choice(IReadOnlyList<CandidateScore> Chosen, IReadOnlyList<CandidateScore> Tied, int OpenPlaces, bool IsUnmet = false);
