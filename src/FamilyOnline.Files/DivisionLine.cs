namespace FamilyOnline.Files;

/// <summary>A division and where the file gives it.</summary>
internal sealed record DivisionLine(Division Division, int Line);
