namespace FamilyOnline.Scoring;

/// <summary>An entry of a register as a line counted it: what it gave or took, and whether the reason that is asked for is there (加扣分记录).</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Points">The points it gave, negative where it took; not applicable where it does not count, absent where they are not known.</param>
/// <param name="IsReasonMissing">Whether a reason must be given and is not.</param>
/// <param name="Told">What is said of it.</param>
public sealed record TraceEntry(Occurrence Entry, Quantity Points, bool IsReasonMissing, LocalizedText Told);
