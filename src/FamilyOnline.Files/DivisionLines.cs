using System.Globalization;

namespace FamilyOnline.Files;

/// <summary>Reads the lines of a list of divisions below its header.</summary>
internal sealed class DivisionLines(CsvLines lines, CsvHeader header, ProblemList problems)
{
    private readonly Dictionary<DivisionCode, int> _seen = [];
    private readonly List<DivisionLine> _divisions = [];

    /// <summary>Reads all lines; a line with an error gives no division.</summary>
    public IReadOnlyList<DivisionLine> ReadAll()
    {
        while (lines.Next())
            if (CsvWidth.Holds(lines, header, DivisionProblems.Csv, problems))
                Read();
        return _divisions;
    }

    private void Read()
    {
        var hasCode = TryCode(DivisionColumns.Code, out var code) && IsNew(code);
        var name = Text(DivisionColumns.Name);
        var hasParent = TryCode(DivisionColumns.Parent, out var parent);
        if (name is { Length: 0 })
            problems.Add(DivisionProblems.NoName, lines.Line, header[DivisionColumns.Name] + 1, Text(DivisionColumns.Code) ?? "");
        else if (name is not null && hasParent && code == parent && hasCode)
            problems.Add(DivisionProblems.Ring, lines.Line, header[DivisionColumns.Parent] + 1, $"{code}", $"{code}");
        else if (name is not null && hasParent && hasCode)
            _divisions.Add(new(new Division(code, name, parent), lines.Line));
    }

    /// <summary>Reads a code; a parent may be left empty.</summary>
    private bool TryCode(int column, out DivisionCode code)
    {
        code = default;
        if (header[column] < 0)
            return true;
        if (Text(column) is not { } text)
            return false;
        if (DivisionCode.TryParse(text, out code) || (column == DivisionColumns.Parent && text.Length == 0))
            return true;
        problems.Add(DivisionProblems.BadCode, lines.Line, header[column] + 1, text);
        return false;
    }

    private bool IsNew(DivisionCode code)
    {
        if (_seen.TryAdd(code, lines.Line))
            return true;
        problems.Add(DivisionProblems.CodeTwice, lines.Line, header[DivisionColumns.Code] + 1, $"{code}", _seen[code].ToString(CultureInfo.InvariantCulture));
        return false;
    }

    private string? Text(int column)
    {
        if (lines.TryGet(header[column], out var text))
            return FoldedText.Fold(text);
        problems.Add(DivisionProblems.Csv.Quotes, lines.Line, header[column] + 1);
        return null;
    }
}
