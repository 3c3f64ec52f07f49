using FamilyOnline.Rules;

namespace FamilyOnline.Schemes;

/// <summary>What a candidate must have before it is scored at all (参评条件).</summary>
/// <param name="If">The condition; where it is not known, the gate stays shut.</param>
/// <param name="Else">What is said where it does not hold.</param>
/// <param name="Provenance">Where it comes from; null where the scheme says so.</param>
public sealed record Gate(Condition If, LocalizedText Else, Provenance? Provenance);
