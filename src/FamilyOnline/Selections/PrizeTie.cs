using FamilyOnline.Evaluations;
using FamilyOnline.Schemes;

namespace FamilyOnline.Selections;

/// <summary>Prizes that equals would have, and of which nobody has decided who has which (奖项并列).</summary>
/// <param name="Prizes">The prizes, each once, in their order.</param>
/// <param name="Among">The equals, in the order of their ids; there may be more of them than prizes.</param>
public sealed record PrizeTie(IReadOnlyList<Prize> Prizes, IReadOnlyList<CandidateScore> Among);
