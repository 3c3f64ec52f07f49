namespace FamilyOnline.Restatements;

/// <summary>The order in which answers are replaced: by cause, unit, metric and period; ids in ordinal order.</summary>
internal sealed class CellOrder : IComparer<CellChange>
{
    public static CellOrder Default { get; } = new();

    public int Compare(CellChange? x, CellChange? y)
    {
        if (x is null || y is null)
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        int[] by = [x.Cause.CompareTo(y.Cause), string.CompareOrdinal(x.Unit, y.Unit), string.CompareOrdinal(x.Metric, y.Metric), x.Period.CompareTo(y.Period)];
        return Array.Find(by, order => order != 0);
    }
}
