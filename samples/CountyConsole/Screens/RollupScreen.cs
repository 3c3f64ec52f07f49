using FamilyOnline;
using FamilyOnline.Rollups;

namespace CountyConsole.Screens;

/// <summary>Rolled figures as tables, one a metric: a line for each unit, a column for each period, and how complete each figure is.</summary>
internal static class RollupScreen
{
    public static void Show(Session session, Rollup rollup, IReadOnlyList<RolledFigure> figures)
    {
        var say = session.Say;
        session.Screen.Line(say["rollup.head", Screen.Day(rollup.Tree.Day), Screen.Number(rollup.Tree.Count)]);
        foreach (var ofMetric in figures.GroupBy(figure => figure.Metric))
        {
            session.Screen.Heading($"{ofMetric.Key.Title.In(say.Culture)} ({ofMetric.Key.Id})");
            ReportingPeriod[] periods = [.. ofMetric.Select(figure => figure.Period).Distinct()];
            var table = Screen.Table([say["column.unit"], .. periods.Select(period => period.ToString())]);
            foreach (var ofUnit in ofMetric.GroupBy(figure => figure.Unit))
                table.Row([ofUnit.Key.Name, .. ofUnit.Select(figure => Told(figure, say))]);
            session.Screen.Write(table);
        }

        session.Screen.Line(say["rollup.legend"]);
        if (rollup.Unplaced.Count > 0)
            session.Screen.Line(say["rollup.unplaced", string.Join(say.Comma, rollup.Unplaced)]);
    }

    /// <summary>The value, how many of the answers expected it is made of, and signs for what is remarkable.</summary>
    private static string Told(RolledFigure figure, Phrases say)
    {
        var coverage = figure.Coverage.Missing > 0 || figure.Coverage.StandIns > 0 ? $" {figure.Coverage}" : "";
        var signs = (figure.Flags.HasFlag(RolledFlags.StandIn) ? "*" : "") + (figure.Flags.HasFlag(RolledFlags.Gap) ? "…" : "") + (figure.Flags.HasFlag(RolledFlags.OwnDiffers) ? "≠" : "");
        return Screen.Shown(figure.Value, say) + signs + coverage;
    }
}
