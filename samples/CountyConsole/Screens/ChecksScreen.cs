using FamilyOnline.Checks;
using FamilyOnline.Rollups;

namespace CountyConsole.Screens;

/// <summary>What checks found: each finding in words with what confirms it, what was confirmed, and what says nothing.</summary>
internal static class ChecksScreen
{
    public static void Show(Session session, UnitTree tree, CheckReport report)
    {
        var (say, screen) = (session.Say, session.Screen);
        screen.Line(say["checks.head", Screen.Day(tree.Day), Screen.Number(report.Judged), Screen.Number(report.Findings.Count), Screen.Number(report.Confirmed.Count)]);
        Section(session, "checks.findings", report.Findings, finding =>
        [
            $"{say["finding." + finding.Severity]} {finding.Unit.Name} {finding.Period} {finding.Check.Title.In(say.Culture)}",
            $"    {finding.Text.In(say.Culture)}",
            $"    {say["checks.key", finding.Key, finding.Value.ToString()]}",
        ]);
        Section(session, "checks.confirmed-ones", report.Confirmed, one =>
        [
            $"{one.Finding.Unit.Name} {one.Finding.Period} {one.Finding.Check.Title.In(say.Culture)}",
            $"    {say["checks.confirmation", one.Confirmation.By, Screen.Day(one.Confirmation.Day), one.Confirmation.Reason]}",
        ]);
        Section(session, "checks.unused", report.Unused, one =>
            [one.Text.In(say.Culture), $"    {say["checks.confirmation", one.Confirmation.By, Screen.Day(one.Confirmation.Day), one.Confirmation.Reason]}"]);
        Section(session, "checks.unjudged", report.NoVerdicts, one => [$"{one.Check.Title.In(say.Culture)}{say["sign.colon"]}{one.Text.In(say.Culture)}"]);
    }

    private static void Section<T>(Session session, string heading, IReadOnlyList<T> items, Func<T, IEnumerable<string>> lines)
    {
        if (items.Count == 0)
            return;
        session.Screen.Heading(session.Say[heading, Screen.Number(items.Count)]);
        foreach (var line in items.SelectMany(lines))
            session.Screen.Line(line);
    }
}
