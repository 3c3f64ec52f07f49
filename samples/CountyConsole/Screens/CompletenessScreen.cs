using FamilyOnline;
using FamilyOnline.Ledgers;

namespace CountyConsole.Screens;

/// <summary>Which reports are in, township by township, in the order of their codes.</summary>
internal static class CompletenessScreen
{
    public static void Show(Session session, Figures figures)
    {
        var (say, reporting) = (session.Say, session.County.Launched.Campaign.Reporting);
        session.Screen.Heading(say["reports.heading"]);
        var table = Screen.Table(say["column.township"], say["column.due"], say["column.on-time"], say["column.late"], say["column.missing"], say["column.completeness"], say["column.timeliness"]);
        var sum = Coverage.Of([]);
        foreach (var township in reporting.Subjects.Where(subject => subject.Kind == SubjectKind.Township))
        {
            var coverage = Coverage.Of(figures.ObligationsOf(township.Id));
            sum += coverage;
            table.Row(Cells(township.Name, coverage, say));
        }

        table.Row(Cells(say["sum"], sum, say));
        session.Screen.Write(table);
    }

    private static string[] Cells(string name, Coverage coverage, Phrases say) =>
    [
        name,
        Screen.Number(coverage.Due),
        Screen.Number(coverage.OnTime),
        Screen.Number(coverage.Late),
        Screen.Number(coverage.Missing),
        $"{Screen.Bar(coverage.Completeness)} {Screen.Percent(coverage.Completeness, say)}",
        Screen.Percent(coverage.Timeliness, say),
    ];
}
