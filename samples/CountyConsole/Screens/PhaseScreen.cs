namespace CountyConsole.Screens;

/// <summary>In which phase the campaign is on the day, and how far through.</summary>
internal static class PhaseScreen
{
    public static void Show(Session session)
    {
        var (say, day, phases) = (session.Say, session.AsOf, session.County.Launched.Campaign.Phases);
        var line = phases.On(day) is { } phase
            ? say["phase.now", phase.Title.In(say.Culture), Screen.Days(phase.Interval), Screen.Percent(phase.ProgressOn(day)), Screen.Percent(phases.ProgressOn(day))]
            : say[day < phases.Interval.Start ? "phase.before" : "phase.after", Screen.Days(phases.Interval)];
        session.Screen.Line(line);
    }
}
