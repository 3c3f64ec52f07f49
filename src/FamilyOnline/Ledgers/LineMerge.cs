namespace FamilyOnline.Ledgers;

/// <summary>Brings the new lines of one subject in among those on record, once each, and finds what contradicts.</summary>
internal static class LineMerge
{
    /// <summary>Merges.</summary>
    /// <param name="old">What is on record, in order, one line for a cell and day.</param>
    /// <param name="added">The new lines, in order; several may be for the same cell and day.</param>
    /// <param name="problems">Takes a problem for each cell and day with different answers.</param>
    public static ReportedFigure[] Merge(ReportedFigure[] old, ReadOnlySpan<ReportedFigure> added, List<Problem> problems)
    {
        var merged = new ReportedFigure[old.Length + added.Length];
        var (from, count) = (0, 0);
        for (var i = 0; i < added.Length;)
        {
            var end = EndOfDay(added, i);
            while (from < old.Length && LineOrder.WithinSubject(old[from], added[i]) < 0)
                merged[count++] = old[from++];
            var onRecord = from < old.Length && LineOrder.WithinSubject(old[from], added[i]) == 0 ? old[from++] : null;
            merged[count++] = One(onRecord, added[i..end], problems);
            i = end;
        }

        old.AsSpan(from).CopyTo(merged.AsSpan(count));
        count += old.Length - from;
        return count == merged.Length ? merged : merged[..count];
    }

    private static int EndOfDay(ReadOnlySpan<ReportedFigure> lines, int first)
    {
        var end = first + 1;
        while (end < lines.Length && LineOrder.WithinSubject(lines[first], lines[end]) == 0)
            end++;
        return end;
    }

    private static ReportedFigure One(ReportedFigure? onRecord, ReadOnlySpan<ReportedFigure> lines, List<Problem> problems)
    {
        var (one, differ) = (onRecord ?? lines[0], false);
        foreach (var line in lines)
        {
            differ |= !LineOrder.SameValue(one, line);
            one = LineOrder.Fuller(one, line);
        }

        if (differ)
            problems.Add(LedgerProblems.ConflictOf(one, onRecord is null ? lines.ToArray() : [onRecord, .. lines]));
        return one;
    }
}
