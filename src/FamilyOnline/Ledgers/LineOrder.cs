namespace FamilyOnline.Ledgers;

/// <summary>The one order of lines: by cell (subject, metric, period), then by the day of the report.</summary>
internal static class LineOrder
{
    /// <summary>Compares two lines of one subject.</summary>
    public static int WithinSubject(ReportedFigure left, ReportedFigure right)
    {
        var byCell = Cell(left, right.Metric, right.Period);
        return byCell != 0 ? byCell : left.ReportedOn.CompareTo(right.ReportedOn);
    }

    /// <summary>Compares a line with a cell of the same subject.</summary>
    public static int Cell(ReportedFigure line, Metric metric, ReportingPeriod period)
    {
        var byMetric = ReferenceEquals(line.Metric, metric) ? 0 : string.CompareOrdinal(line.Metric.Id, metric.Id);
        return byMetric != 0 ? byMetric : line.Period.CompareTo(period);
    }

    /// <summary>Tells whether two lines of one subject belong to the same cell.</summary>
    public static bool SameCell(ReportedFigure left, ReportedFigure right) => Cell(left, right.Metric, right.Period) == 0;

    /// <summary>Tells whether two lines give the same answer, however many decimal places it was written with.</summary>
    public static bool SameValue(ReportedFigure left, ReportedFigure right) => left.Value == right.Value || left.Value.Quantity == right.Value.Quantity;

    /// <summary>Of two lines that say the same on the same day, chooses one whatever their order: one with a note before one without, then one with a role, a reason, evidence.</summary>
    public static ReportedFigure Fuller(ReportedFigure left, ReportedFigure right)
    {
        var order = string.CompareOrdinal(left.Note, right.Note);
        if (order == 0)
            order = string.CompareOrdinal(left.By, right.By);
        if (order == 0)
            order = left.Reason.CompareTo(right.Reason);
        if (order == 0)
            order = string.CompareOrdinal(left.Evidence, right.Evidence);
        if (order == 0)
            order = left.Value.Decimals.CompareTo(right.Value.Decimals);
        return order >= 0 ? left : right;
    }
}
