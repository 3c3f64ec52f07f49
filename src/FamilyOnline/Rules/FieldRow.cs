namespace FamilyOnline.Rules;

/// <summary>One row of a field: a candidate, and below it the judge, month or household that is looked at.</summary>
/// <param name="Candidate">The candidate.</param>
/// <param name="Elements">The elements, the outermost first; none for the candidate itself.</param>
/// <param name="Parent">The row of the field above that it belongs to; its own number where there is none above.</param>
/// <param name="IsGuest">Whether it is scored, but not compared with: highest, mean and the others' places do not see it.</param>
internal readonly record struct FieldRow(Candidate Candidate, FieldElement[] Elements, int Parent, bool IsGuest = false);
