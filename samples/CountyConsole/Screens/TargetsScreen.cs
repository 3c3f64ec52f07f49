using FamilyOnline.Progress;

namespace CountyConsole.Screens;

/// <summary>The targets with bars and status, the reasons, and the metrics that have no target.</summary>
internal static class TargetsScreen
{
    public static void Show(Session session, ProgressReport progress)
    {
        var say = session.Say;
        session.Screen.Heading(say["targets.heading"]);
        var table = Screen.Table(
            say["column.target"], say["column.value"], say["column.goal"], say["column.attainment"], say["column.planned"], say["column.pace"], say["column.status"], say["column.forecast"]);
        foreach (var target in progress.Targets)
        {
            table.Row(
                target.Target.Title.In(say.Culture),
                Screen.Shown(target.Value, say) + Partial(target, say),
                target.Target.Goal.ToString(),
                $"{Screen.Bar(target.Attainment)} {Screen.Percent(target.Attainment, say)}",
                Screen.Percent(target.PlannedAttainment),
                Screen.Percent(target.Pace, say),
                Status(target, say),
                Screen.Shown(target.Forecast, say));
        }

        session.Screen.Write(table);
    }

    public static void ShowReasons(Session session, ProgressReport progress)
    {
        foreach (var target in progress.Targets)
            session.Screen.Line($"{target.Target.Title.In(session.Culture)}{session.Say["colon"]}{target.Reason(session.Culture)}");
    }

    public static void ShowWithoutTarget(Session session, ProgressReport progress)
    {
        var say = session.Say;
        session.Screen.Heading(say["metrics.without-target"]);
        var table = Screen.Table(say["column.metric"], say["column.value"], say["column.answered"], say["column.target"]);
        foreach (var metric in progress.WithoutTarget)
        {
            var answered = $"{Screen.Number(metric.Answered)}/{Screen.Number(metric.Expected)}";
            table.Row(metric.Metric.Title.In(say.Culture), Screen.Shown(metric.Value, say) + (metric.IsPartial ? say["incomplete"] : ""), answered, say["target.none"]);
        }

        session.Screen.Write(table);
    }

    private static string Partial(TargetProgress target, Phrases say) =>
        target.IsPartial ? say["partial", Screen.Number(target.Answered), Screen.Number(target.Expected)] : "";

    private static string Status(TargetProgress target, Phrases say) => target.Band is { } band ? band.Title.In(say.Culture) : say["state." + target.State];
}
