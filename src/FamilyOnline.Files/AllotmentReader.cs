using FamilyOnline.Allotments;

namespace FamilyOnline.Files;

/// <summary>Reads tables of shares that a county made itself, and tables of weights, from CSV.</summary>
/// <remarks>
/// Two columns: who (<c>unit</c>; 乡镇, 单位, 代码), by name or code, and how much (<c>share</c>; 分解额, 任务数; or <c>weight</c>; 权数, 总户数).
/// UTF-8 or GB18030; comma, tab or semicolon. All problems are listed, and nothing is mended.
/// </remarks>
public static class AllotmentReader
{
    /// <summary>Reads and checks a table of shares.</summary>
    /// <param name="path">The path of the CSV file.</param>
    /// <param name="total">What the shares must make up.</param>
    /// <param name="units">Everybody who must have a share, such as a campaign's townships.</param>
    /// <param name="options">Bounds that the shares must keep; null has none.</param>
    /// <returns>The allotment, or every problem with line, field and remedy.</returns>
    /// <exception cref="IOException">The file is there and cannot be read.</exception>
    public static ReadResult<Allotment> ReadShares(string path, long total, IEnumerable<Subject> units, AllotmentOptions? options = null)
    {
        Subject[] all = [.. Given(units)];
        ProblemList problems = new(AllotmentCsvProblems.Csv, path);
        var lines = Lines(path, AllotmentColumns.OfShares, all, problems, wholeOnly: true);
        if (lines is null)
            return new(null, problems.All);
        var made = Allotment.Given(total, all.Select(unit => new AllotmentUnit(unit.Id, unit.Name, Exact.Zero)), lines.Select(line => new GivenShare(line.Unit.Id, (long)line.Amount.ToDecimal(), line.Place)), options);
        return problems.HasErrors ? new(null, [.. problems.All.Concat(made.Problems).OrderBy(problem => problem.Place.Line).ThenBy(problem => problem.Place.Column)]) : made;
    }

    /// <summary>Reads a table of weights.</summary>
    /// <param name="path">The path of the CSV file.</param>
    /// <param name="units">Everybody who must have a weight.</param>
    /// <returns>The units with their weights, in the order of <paramref name="units"/>, or every problem with line, field and remedy.</returns>
    /// <exception cref="IOException">The file is there and cannot be read.</exception>
    public static ReadResult<IReadOnlyList<AllotmentUnit>> ReadWeights(string path, IEnumerable<Subject> units)
    {
        Subject[] all = [.. Given(units)];
        ProblemList problems = new(AllotmentCsvProblems.Csv, path);
        var lines = Lines(path, AllotmentColumns.OfWeights, all, problems, wholeOnly: false);
        if (lines is null)
            return new(null, problems.All);
        var byUnit = lines.ToLookup(line => line.Unit.Id, StringComparer.Ordinal);
        CheckOnce(all, byUnit, problems);
        return new(problems.HasErrors ? null : [.. all.Select(unit => new AllotmentUnit(unit.Id, unit.Name, byUnit[unit.Id].First().Amount))], problems.All);
    }

    private static void CheckOnce(Subject[] units, ILookup<string, AllotmentLine> byUnit, ProblemList problems)
    {
        foreach (var unit in units)
        {
            if (!byUnit[unit.Id].Any())
                problems.Add(AllotmentCsvProblems.WeightMissing, 0, 0, unit.ToString());
            foreach (var again in byUnit[unit.Id].Skip(1))
                problems.Add(AllotmentCsvProblems.WeightTwice, again.Place.Line, again.Place.Column, unit.ToString(), byUnit[unit.Id].First().Place.ToString());
        }
    }

    /// <summary>Reads the lines; null where there is no table to read.</summary>
    private static IReadOnlyList<AllotmentLine>? Lines(string path, IReadOnlyList<CsvColumn> columns, Subject[] units, ProblemList problems, bool wholeOnly)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        if (!File.Exists(path))
            problems.Add(AllotmentCsvProblems.Csv.NotFound, 0, 0, path);
        else if (TextBytes.Of(File.ReadAllBytes(path)) is { } text)
            return Below(text, path, columns, units, problems, wholeOnly);
        else
            problems.Add(AllotmentCsvProblems.Csv.NotText, 0, 0);
        return null;
    }

    private static IReadOnlyList<AllotmentLine>? Below(TextBytes text, string path, IReadOnlyList<CsvColumn> columns, Subject[] units, ProblemList problems, bool wholeOnly)
    {
        using CsvLines lines = new(text.Open);
        if (!lines.Next())
        {
            problems.Add(AllotmentCsvProblems.Csv.Empty, 0, 0, string.Join(",", columns.Select(column => column.Name)));
            return null;
        }

        var header = CsvHeader.Read(lines.Record, lines.Line, columns, AllotmentCsvProblems.Csv, problems);
        NameIndex<Subject> names = new(units, unit => unit.Id, unit => unit.Aliases.Prepend(unit.Name));
        return problems.HasErrors ? null : new AllotmentLines(lines, header, names, path, problems).ReadAll(wholeOnly);
    }

    private static IEnumerable<Subject> Given(IEnumerable<Subject> units)
    {
        ArgumentNullException.ThrowIfNull(units);
        return units;
    }
}
