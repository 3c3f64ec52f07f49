using FamilyOnline.Schemes;

namespace FamilyOnline.Selections;

/// <summary>Who has which prize, and which recorded decisions decided that.</summary>
/// <param name="ByCandidate">The prizes by the candidate's id.</param>
/// <param name="Ties">The prizes that equals straddle.</param>
/// <param name="Decided">The ids of those whom a recorded decision put before their equals.</param>
internal sealed record GivenPrizes(IReadOnlyDictionary<string, Prize> ByCandidate, IReadOnlyList<PrizeTie> Ties, IReadOnlyList<string> Decided);
