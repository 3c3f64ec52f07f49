using FamilyOnline.Schemes;

namespace FamilyOnline.Evaluations;

/// <summary>A gate as one candidate stood before it (参评条件结果).</summary>
/// <param name="Gate">The gate.</param>
/// <param name="Holds">Whether it held; null where it is not known, which keeps the gate shut.</param>
public sealed record GateResult(Gate Gate, bool? Holds);
