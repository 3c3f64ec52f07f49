using System.Globalization;
using System.Runtime.InteropServices;

namespace FamilyOnline.Files;

/// <summary>The figures of one file, each cell answered once for a day of reporting.</summary>
internal sealed class ReportFigures(ProblemList problems, int lineCount)
{
    /// <summary>Room is made at once for no more lines than these, whatever a file of blank lines may promise.</summary>
    private const int MostRoom = 2_000_000;

    private readonly List<ReportedFigure> _figures = new(Math.Min(lineCount, MostRoom));
    private readonly List<int> _lines = new(Math.Min(lineCount, MostRoom));
    private readonly Dictionary<CellKey, int> _indexes = new(Math.Min(lineCount, MostRoom));

    public IReadOnlyList<ReportedFigure> All => _figures;

    public void Add(CellKey key, ReportedFigure figure, int line, int valueColumn)
    {
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(_indexes, key, out var isKnown);
        if (isKnown)
        {
            Meet(known, figure, line, valueColumn);
            return;
        }

        known = _figures.Count;
        _figures.Add(figure);
        _lines.Add(line);
    }

    private void Meet(int index, ReportedFigure figure, int line, int valueColumn)
    {
        var earlier = _figures[index];
        var earlierLine = _lines[index].ToString(CultureInfo.InvariantCulture);
        if (earlier.Value == figure.Value)
        {
            problems.Add(ReportProblems.Duplicate, line, 0, earlierLine);
            _figures[index] = Fuller(earlier, figure);
            return;
        }

        problems.Add(
            ReportProblems.Conflict, line, valueColumn, figure.Subject, figure.Metric.Id, figure.Period.ToString(),
            figure.ReportedOn.ToString("uuuu'-'MM'-'dd", CultureInfo.InvariantCulture), ValueText.Write(figure.Value), ValueText.Write(earlier.Value), earlierLine);
    }

    /// <summary>Of two lines with the same value, the one kept must not depend on their order.</summary>
    private static ReportedFigure Fuller(ReportedFigure left, ReportedFigure right)
    {
        var order = string.CompareOrdinal(left.Note, right.Note);
        if (order == 0)
            order = string.CompareOrdinal(left.By, right.By);
        if (order == 0)
            order = left.Reason.CompareTo(right.Reason);
        return (order != 0 ? order : string.CompareOrdinal(left.Evidence, right.Evidence)) < 0 ? right : left;
    }
}
