using FamilyOnline.Rollups;
using NodaTime;

namespace FamilyOnline.Files;

/// <summary>Reads the lines of a history of units below its header.</summary>
internal sealed class UnitLines(CsvRow row)
{
    private readonly List<UnitSpan> _spans = [];

    /// <summary>Gets the ids of lines with an error, which give no span.</summary>
    public HashSet<string> Refused { get; } = new(StringComparer.Ordinal);

    /// <summary>Reads all lines; a line with an error gives no span.</summary>
    public IReadOnlyList<UnitSpan> ReadAll()
    {
        while (row.Next())
        {
            var id = Named(UnitColumns.Id, UnitProblems.NoId);
            if (Read(id) is { } span)
                _spans.Add(span);
            else if (id is not null)
                Refused.Add(id);
        }

        return _spans;
    }

    private UnitSpan? Read(string? id)
    {
        var name = Named(UnitColumns.Name, UnitProblems.NoName);
        var (parent, level, hierarchy) = (Text(UnitColumns.Parent), Text(UnitColumns.Level), Text(UnitColumns.Hierarchy));
        var hasDays = TryDays(out var from, out var to);
        if (id is null || name is null || parent is null || level is null || hierarchy is null || !hasDays)
            return null;
        if (parent == id)
        {
            row.Add(new(UnitProblems.OwnParent, id), UnitColumns.Parent);
            return null;
        }

        TreeUnit unit = new(id, name, parent.Length == 0 ? null : parent, level.Length == 0 ? LevelOf(id) : level);
        return new(unit, from, to, hierarchy.Length == 0 ? UnitHistory.Administrative : hierarchy, new Place(null, row.Line, 0));
    }

    private bool TryDays(out LocalDate? from, out LocalDate? to)
    {
        var (hasFrom, hasTo) = (TryDay(UnitColumns.From, out from), TryDay(UnitColumns.To, out to));
        if (from is null || to is null || from < to)
            return hasFrom && hasTo;
        row.Add(new(UnitProblems.NoDays, Text(UnitColumns.From)!, Text(UnitColumns.To)!), UnitColumns.To);
        return false;
    }

    private bool TryDay(int column, out LocalDate? day)
    {
        day = null;
        if (Text(column) is not { } text)
            return false;
        if (UnitDays.TryRead(text, out day))
            return true;
        row.Add(new(UnitProblems.BadDay, text), column);
        return false;
    }

    /// <summary>Gives the text of a column that must be filled; null where it is not.</summary>
    private string? Named(int column, ProblemKind none)
    {
        var text = Text(column);
        if (text is { Length: 0 })
            row.Add(new(none, Text(UnitColumns.Id) ?? ""), column);
        return text is { Length: 0 } ? null : text;
    }

    private static string? LevelOf(string id) => DivisionCode.TryParse(id, out var code) ? code.Level.ToString().ToLowerInvariant() : null;

    private string? Text(int column) => row[column] is { } text ? FoldedText.Fold(text) : null;
}
