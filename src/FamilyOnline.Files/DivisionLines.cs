using System.Globalization;

namespace FamilyOnline.Files;

/// <summary>Reads the lines of a list of divisions below its header.</summary>
internal sealed class DivisionLines(CsvRow row)
{
    private readonly Dictionary<DivisionCode, int> _seen = [];
    private readonly List<DivisionLine> _divisions = [];

    /// <summary>Reads all lines; a line with an error gives no division.</summary>
    public IReadOnlyList<DivisionLine> ReadAll()
    {
        while (row.Next())
            Read();
        return _divisions;
    }

    private void Read()
    {
        var hasCode = TryCode(DivisionColumns.Code, out var code) && IsNew(code);
        var name = Text(DivisionColumns.Name);
        var hasParent = TryCode(DivisionColumns.Parent, out var parent);
        if (name is { Length: 0 })
            row.Add(new(DivisionProblems.NoName, Text(DivisionColumns.Code) ?? ""), DivisionColumns.Name);
        else if (name is not null && hasParent && code == parent && hasCode)
            row.Add(new(DivisionProblems.Ring, $"{code}", $"{code}"), DivisionColumns.Parent);
        else if (name is not null && hasParent && hasCode)
            _divisions.Add(new(new Division(code, name, parent), row.Line));
    }

    /// <summary>Reads a code; a parent may be left empty.</summary>
    private bool TryCode(int column, out DivisionCode code)
    {
        code = default;
        if (row.Header[column] < 0)
            return true;
        if (Text(column) is not { } text)
            return false;
        if (DivisionCode.TryParse(text, out code) || (column == DivisionColumns.Parent && text.Length == 0))
            return true;
        row.Add(new(DivisionProblems.BadCode, text), column);
        return false;
    }

    private bool IsNew(DivisionCode code)
    {
        if (_seen.TryAdd(code, row.Line))
            return true;
        row.Add(new(DivisionProblems.CodeTwice, $"{code}", _seen[code].ToString(CultureInfo.InvariantCulture)), DivisionColumns.Code);
        return false;
    }

    private string? Text(int column) => row[column] is { } text ? FoldedText.Fold(text) : null;
}
