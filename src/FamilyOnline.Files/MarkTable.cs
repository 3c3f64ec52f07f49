using System.Globalization;
using System.Runtime.InteropServices;

namespace FamilyOnline.Files;

/// <summary>The marks of one file, each cell of candidate, figure, period and source once.</summary>
internal sealed class MarkTable
{
    private readonly List<Mark> _marks = [];
    private readonly List<int> _lines = [];
    private readonly Dictionary<CellKey, int> _indexes = [];

    public IReadOnlyList<Mark> All => _marks;

    /// <summary>Gives the number of the line that a mark stands on, as written.</summary>
    public string LineOf(int mark) => Text(_lines[mark]);

    /// <summary>Adds a mark, unless its cell has one already; then that is what is wrong.</summary>
    public Fault? Add(CellKey key, Mark mark, int line)
    {
        ref var index = ref CollectionsMarshal.GetValueRefOrAddDefault(_indexes, key, out var isKnown);
        if (isKnown)
            return Meet(_marks[index], mark, Text(_lines[index]));
        index = _marks.Count;
        _marks.Add(mark);
        _lines.Add(line);
        return null;
    }

    private static Fault Meet(Mark earlier, Mark mark, string line)
    {
        if (earlier.Value == mark.Value && earlier.Reason == mark.Reason)
            return new(MarkProblems.Duplicate, line);
        var cell = Cell(mark);
        return earlier.Value == mark.Value
            ? new(MarkProblems.TwoReasons, cell, mark.Reason ?? "—", earlier.Reason ?? "—", line)
            : new(MarkProblems.Conflict, cell, mark.Value.ToString(), earlier.Value.ToString(), line);
    }

    private static string Cell(Mark mark) => string.Join(", ", new[] { mark.Subject, mark.Figure, mark.Period.ToString(), mark.By }.Where(part => !string.IsNullOrEmpty(part)));

    private static string Text(int line) => line.ToString(CultureInfo.InvariantCulture);
}
