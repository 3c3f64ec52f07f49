namespace FamilyOnline.Files;

/// <summary>What is wrong with a text, whatever line it stands on.</summary>
internal sealed record Fault(ProblemKind Kind, params string[] Arguments);
