using CountyConsole.Commands;
using FamilyOnline.Duties;

namespace CountyConsole.Screens;

/// <summary>Which reports are owed and what came of them: by unit, by level, and one by one those that are not in time.</summary>
internal static class DutiesScreen
{
    public static void Show(Session session, DutyAnswers answers)
    {
        var (say, screen) = (session.Say, session.Screen);
        var spans = answers.Asked.Spans;
        screen.Line(say["duties.head", Screen.Day(answers.Asked.Day), spans.Count == 0 ? "" : $"{spans[0]}{(spans.Count > 1 ? $" – {spans[^1]}" : "")}"]);
        screen.Heading(say["duties.by-unit"]);
        Counts(session, "column.unit", answers.ByUnit.Select(row => (row.Unit.Name, row.Counts)));
        screen.Heading(say["duties.by-level"]);
        Counts(session, "duties.level", answers.ByLevel.Select(row => (say["level." + row.Level], row.Counts)));
        screen.Line(say["duties.legend"]);
        Remarkable(session, answers);
    }

    private static void Counts(Session session, string first, IEnumerable<(string Name, DutyCounts Counts)> rows)
    {
        var say = session.Say;
        var table = Screen.Table(
            say[first], say["duties.expected"], say["duty.OnTime"], say["duty.Late"], say["duty.Missing"], say["duties.not-due"], say["duty.Excused"], say["duties.unexpected"], say["duties.completeness"], say["duties.timeliness"]);
        foreach (var (name, counts) in rows)
        {
            int[] numbers = [counts.Expected, counts.OnTime, counts.Late, counts.Missing, counts.Early + counts.Awaiting, counts.Excused, counts.Unexpected];
            table.Row([name, .. numbers.Select(Screen.Number), Screen.Percent(counts.Completeness, say), Screen.Percent(counts.Timeliness, say)]);
        }

        session.Screen.Write(table);
    }

    private static string Named(DutyAnswers answers, string unit) => answers.Tree.TryGet(unit, out var known) ? $"{known.Name} {unit}" : unit;

    private static void Remarkable(Session session, DutyAnswers answers)
    {
        var say = session.Say;
        string[] lines =
        [
            .. answers.Remarkable.Select(status => say["duties.line", say["duty." + status.State], Named(answers, status.Unit), status.Duty.Id, status.Period.ToString(), Screen.Day(status.Due)]
                + (status.MetOn is { } day ? say["duties.met", Screen.Day(day)] : "") + (status.Excuse is { } excuse ? say["duties.excuse", excuse.Reason, excuse.By ?? "—"] : "")),
            .. answers.Unexpected.Select(report => say["duties.stray", Named(answers, report.Unit), report.Duty.Id, report.Period.ToString(), Screen.Day(report.MetOn)] + (report.IsPlaced ? "" : say["duties.unplaced"])),
        ];
        if (lines.Length == 0)
            return;
        session.Screen.Heading(say["duties.remarkable"]);
        foreach (var line in lines)
            session.Screen.Line(line);
    }
}
