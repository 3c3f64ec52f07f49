using FamilyOnline;

namespace CountyConsole.Screens;

/// <summary>A file that was read, and what was found in it.</summary>
/// <param name="File">The file, as the user named it.</param>
/// <param name="Problems">Its problems, warnings included.</param>
internal sealed record ReadFile(string File, IReadOnlyList<Problem> Problems)
{
    /// <summary>Gets how many errors keep it from being taken.</summary>
    public int Errors => Problems.Count(problem => problem.Severity == Severity.Error);
}
