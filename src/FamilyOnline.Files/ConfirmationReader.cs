using FamilyOnline.Checks;

namespace FamilyOnline.Files;

/// <summary>Reads from CSV which doubtful values people found right: which finding, what value, who, when, why (核实确认读取).</summary>
/// <remarks>
/// The columns are <c>finding</c>, <c>value</c>, <c>by</c>, <c>day</c>, <c>reason</c> (存疑项、数值、核实人、核实日期、原因). A finding is named by its
/// <see cref="Checks.Finding.Key"/>, and the value is written exactly: <c>1200</c>, <c>12.5</c>, <c>1/3</c>, <c>45%</c>. The same finding with another value is another confirmation.
/// A file is taken whole or not at all; <see cref="Place.Column"/> of a problem is the number of the field on its line, counted from 1.
/// </remarks>
public static class ConfirmationReader
{
    private static readonly CsvTable<IReadOnlyList<FindingConfirmation>> Table = new(ConfirmationProblems.Csv, ConfirmationColumns.All, ConfirmationLines.Read);

    /// <summary>Reads a list of confirmations.</summary>
    /// <param name="path">The path of a CSV file in UTF-8 or GB18030; comma, tab or semicolon.</param>
    /// <returns>The confirmations in the order of their lines, or every problem with line, field and remedy.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is missing.</exception>
    /// <exception cref="IOException">The file is there and cannot be read.</exception>
    public static ReadResult<IReadOnlyList<FindingConfirmation>> Read(string path) => Table.Read(path);

    /// <summary>Reads a list of confirmations from a text.</summary>
    /// <param name="text">The text of a CSV file.</param>
    /// <param name="file">The name to give in problems; null for a text without a file.</param>
    /// <returns>The confirmations in the order of their lines, or every problem with line, field and remedy.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is missing.</exception>
    public static ReadResult<IReadOnlyList<FindingConfirmation>> Parse(string text, string? file = null) => Table.Parse(text, file);
}
