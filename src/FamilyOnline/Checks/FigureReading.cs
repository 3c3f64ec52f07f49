namespace FamilyOnline.Checks;

/// <summary>A figure as a check takes it: its value, or that it is not there, or not whole.</summary>
/// <param name="Value">The value; null where there is none that can be judged.</param>
/// <param name="Gap">Why there is none, where something is there; else <see cref="NoVerdictReason.Unspecified"/>: nobody reported it.</param>
internal readonly record struct FigureReading(Exact? Value, NoVerdictReason Gap = NoVerdictReason.Unspecified);
