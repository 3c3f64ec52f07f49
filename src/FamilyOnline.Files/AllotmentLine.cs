namespace FamilyOnline.Files;

/// <summary>One line of a table of shares or weights: whom it is about, and the number exactly as written.</summary>
internal sealed record AllotmentLine(Subject Unit, Exact Amount, Place Place);
