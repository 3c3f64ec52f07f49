using System.Collections;

namespace FamilyOnline.Ledgers;

/// <summary>The editions of a ledger, made as they are asked for: a ledger of a million lines keeps one reference for each.</summary>
internal sealed class EditionList(IEnumerable<ReportedFigure[]> subjects, int count) : IReadOnlyCollection<Edition>
{
    public int Count => count;

    public IEnumerator<Edition> GetEnumerator()
    {
        foreach (var lines in subjects)
        {
            Edition? before = null;
            foreach (var line in lines)
            {
                before = new(line, before is not null && LineOrder.SameCell(before.Figure, line) ? before : null);
                yield return before;
            }
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
