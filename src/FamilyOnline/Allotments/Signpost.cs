namespace FamilyOnline.Allotments;

/// <summary>The quotient from which on a divisor method gives one more place, as an exact ratio; a method may state its square (进位界点).</summary>
/// <param name="Numerator">The number above the line, not negative; 0 means that the place comes before all others.</param>
/// <param name="Denominator">The number below the line, above 0.</param>
public readonly record struct Signpost(long Numerator, long Denominator);
