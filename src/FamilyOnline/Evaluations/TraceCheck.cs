namespace FamilyOnline.Evaluations;

/// <summary>What came of computing a trace again from its JSON alone (计分复核).</summary>
/// <param name="Line">The line's id.</param>
/// <param name="Points">The points, computed again; or why there are none.</param>
/// <param name="Steps">How many steps were computed.</param>
public sealed record TraceCheck(string Line, Quantity Points, int Steps);
