namespace FamilyOnline.Rules;

/// <summary>Whether an entry lies in the days that count: on or before the day of the evaluation, in the window, in the month that a row stands for.</summary>
internal static class EntryWindow
{
    /// <remarks>An entry whose day is not recorded counts, since nobody could say that it does not.</remarks>
    public static bool Contains(EvaluationField field, int row, Occurrence entry)
    {
        if (entry.ReportedOn is { } reported && field.Setting.ReportedBy is { } last && reported > last)
            return false;
        if (entry.Date is not { } day)
            return true;
        return day <= field.Figures.AsOf && field.Setting.Window?.Contains(day) != false
            && Array.TrueForAll(field.Rows[row].Elements, element => !element.IsPeriod || (day >= element.Period.First && day <= element.Period.Last));
    }
}
