namespace FamilyOnline;

/// <summary>A place in a document: file, line and column, each where it is known (位置).</summary>
/// <param name="File">The file's name as the user gave it, or null for a text without a file.</param>
/// <param name="Line">The line, from 1; 0 where the problem concerns the whole document.</param>
/// <param name="Column">The column, from 1, in characters; 0 where the whole line is meant.</param>
public readonly record struct Place(string? File, int Line, int Column)
{
    /// <summary>Writes <c>file:line:column</c> without the parts that are not known.</summary>
    public override string ToString()
    {
        var position = (Line, Column) switch
        {
            (0, _) => "",
            (_, 0) => FormattableString.Invariant($"{Line}"),
            _ => FormattableString.Invariant($"{Line}:{Column}"),
        };
        return string.Join(':', new[] { File ?? "", position }.Where(part => part.Length > 0));
    }
}
