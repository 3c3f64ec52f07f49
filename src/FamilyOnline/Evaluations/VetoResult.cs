using FamilyOnline.Schemes;

namespace FamilyOnline.Evaluations;

/// <summary>A veto as it stands for one candidate: it acts, or nobody knows whether it should (否决结果).</summary>
/// <param name="Veto">The veto.</param>
/// <param name="Holds">True where it acts; null where its condition is not known, and it does not act.</param>
public sealed record VetoResult(Veto Veto, bool? Holds);
