namespace CountyConsole.Screens;

/// <summary>The figures that were corrected by the day, with what they were before and why.</summary>
internal static class CorrectionsScreen
{
    public static void Show(Session session)
    {
        var (say, reporting) = (session.Say, session.County.Launched.Campaign.Reporting);
        var corrections = session.County.Ledger.Corrections.Where(correction => correction.Later.Figure.ReportedOn <= session.AsOf).ToList();
        session.Screen.Heading(say["corrections.heading", Screen.Number(corrections.Count)]);
        if (corrections.Count == 0)
            return;
        var table = Screen.Table(say["column.township"], say["column.metric"], say["column.period"], say["column.was"], say["column.is"], say["column.reported-on"], say["column.why"]);
        foreach (var correction in corrections)
        {
            var (earlier, later) = (correction.Earlier.Figure, correction.Later.Figure);
            var name = reporting.TryGetSubject(later.Subject, out var subject) ? subject.Name : later.Subject;
            table.Row(
                name, later.Metric.Title.In(say.Culture), later.Period.ToString(), Screen.Shown(earlier.Value.Quantity, say), Screen.Shown(later.Value.Quantity, say),
                Screen.Day(later.ReportedOn), later.Note ?? "");
        }

        session.Screen.Write(table);
    }
}
