using FamilyOnline.Duties;
using FamilyOnline.Rollups;

namespace FamilyOnline.Files;

/// <summary>Reads from CSV who need not report, for which period, why, by whom and since when (免报名单读取).</summary>
/// <remarks>
/// The columns are <c>unit</c>, <c>period</c>, <c>reason</c> and, where wanted, <c>duty</c> (empty for all of the unit's), <c>by</c> and <c>known</c>: a day, which counts
/// from its end in China, or an instant; empty since ever (单位、报告期、原因、报送责任、批准单位、批准日期). A period is a day, a month, a quarter or a year and excuses from the reports
/// that lie wholly in it. A file is taken whole or not at all; <see cref="Place.Column"/> of a problem is the number of the field on its line, counted from 1.
/// </remarks>
public static class ExcuseReader
{
    /// <summary>Reads a list of excuses.</summary>
    /// <param name="path">The path of a CSV file in UTF-8 or GB18030; comma, tab or semicolon.</param>
    /// <param name="history">The units that may be named.</param>
    /// <param name="duties">The duties that may be named.</param>
    /// <returns>The excuses in the order of their lines, or every problem with line, field and remedy.</returns>
    /// <exception cref="ArgumentException">A parameter is missing.</exception>
    /// <exception cref="IOException">The file is there and cannot be read.</exception>
    public static ReadResult<IReadOnlyList<Excuse>> Read(string path, UnitHistory history, IEnumerable<Duty> duties) => Table(history, duties).Read(path);

    /// <summary>Reads a list of excuses from a text.</summary>
    /// <param name="text">The text of a CSV file.</param>
    /// <param name="history">The units that may be named.</param>
    /// <param name="duties">The duties that may be named.</param>
    /// <param name="file">The name to give in problems; null for a text without a file.</param>
    /// <returns>The excuses in the order of their lines, or every problem with line, field and remedy.</returns>
    /// <exception cref="ArgumentNullException">A parameter is missing.</exception>
    public static ReadResult<IReadOnlyList<Excuse>> Parse(string text, UnitHistory history, IEnumerable<Duty> duties, string? file = null) => Table(history, duties).Parse(text, file);

    private static CsvTable<IReadOnlyList<Excuse>> Table(UnitHistory history, IEnumerable<Duty> duties)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(duties);
        HashSet<string> units = new(history.Spans.Select(span => span.Unit.Id), StringComparer.Ordinal);
        HashSet<string> forms = new(duties.Select(duty => duty.Id), StringComparer.Ordinal);
        return new(ExcuseProblems.Csv, ExcuseColumns.All, (row, problems) => ExcuseLines.Read(row, problems, units, forms));
    }
}
