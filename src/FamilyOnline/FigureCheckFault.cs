using System.Globalization;

namespace FamilyOnline;

/// <summary>What is wrong with a check, and which setting makes it so.</summary>
/// <param name="Key">The setting as a document writes it.</param>
/// <param name="Kind">The kind of problem.</param>
/// <param name="Arguments">What its texts name.</param>
internal sealed record FigureCheckFault(string Key, ProblemKind Kind, params string[] Arguments)
{
    /// <summary>Gets the text for whoever made the check in code.</summary>
    public string Text => Kind.Text(CultureInfo.InvariantCulture, Arguments);
}
