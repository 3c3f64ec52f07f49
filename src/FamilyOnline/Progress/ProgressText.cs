using System.Globalization;
using FamilyOnline.Resources;
using NodaTime;

namespace FamilyOnline.Progress;

/// <summary>Tells progress in words.</summary>
internal static class ProgressText
{
    public static string Reason(TargetProgress progress, Tally tally, CultureInfo? culture)
    {
        List<string> sentences = [Main(progress, culture)];
        if (progress.Value.IsKnown)
            sentences.AddRange(Lacking(tally, culture));
        if (progress.State is ProgressState.OnCourse or ProgressState.Behind or ProgressState.Unknown)
            sentences.AddRange(Forecast(progress, culture));
        return Join(sentences, culture);
    }

    public static string Reason(MetricProgress progress, Tally tally, CultureInfo? culture)
    {
        if (!progress.Value.TryGetValue(out var value))
            return Join([Say("no-value", culture, Why(progress.Value, culture)), Say("no-target", culture)], culture);
        return Join([Say("value", culture, Number(value)), .. Lacking(tally, culture), Say("no-target", culture)], culture);
    }

    private static string Main(TargetProgress progress, CultureInfo? culture)
    {
        var (schedule, goal) = (progress.Target.Schedule, Number(progress.Target.Goal));
        if (progress.State == ProgressState.NotStarted)
            return Say("not-started", culture, Day(schedule.Interval.Start));
        if (!progress.Value.TryGetValue(out var exact))
            return Say("no-value", culture, Why(progress.Value, culture));
        var value = Number(exact);
        return progress.State switch
        {
            ProgressState.Reached => Say("reached", culture, value, goal),
            ProgressState.Missed => Say("missed", culture, value, goal, Day(schedule.Due)),
            _ when progress.IsUndecided => Say("undecided", culture, value, goal),
            _ when progress.Band is { } band => Say(
                "pace", culture, value, goal, Percent(progress.Attainment.Value), Percent(progress.PlannedAttainment), progress.Pace.Value.ToFixed(2), band.Title.In(culture)),
            ProgressState.OnCourse => Say("nothing-planned", culture, value, goal),
            _ => Say("no-way", culture, value, goal),
        };
    }

    private static IEnumerable<string> Lacking(Tally tally, CultureInfo? culture)
    {
        if (tally.Answered < tally.Expected)
            yield return Say("answered", culture, Number(tally.Answered), Number(tally.Expected));
        if (tally.HasGaps)
            yield return Say("gaps", culture);
        if (tally.IsCarried)
            yield return Say("carried", culture);
    }

    private static IEnumerable<string> Forecast(TargetProgress progress, CultureInfo? culture)
    {
        if (progress.Forecast.TryGetValue(out var forecast))
            yield return Say("forecast", culture, Day(progress.ForecastFrom!.Value), Day(progress.ForecastThrough!.Value), Number(forecast), Day(progress.Target.Schedule.Due));
        else if (progress.Target.Scope.Measure != TargetMeasure.Selections)
            yield return Say("no-forecast", culture);
        if (progress.ForecastReachedOn is { } day)
            yield return Say("reached-on", culture, Day(day));
    }

    private static string Join(IEnumerable<string> sentences, CultureInfo? culture) =>
        string.Join((culture ?? CultureInfo.CurrentUICulture).TwoLetterISOLanguageName == "zh" ? "" : " ", sentences);

    private static string Why(Quantity value, CultureInfo? culture) => Say("absence." + value.Absence, culture);

    private static string Number(Exact value) => value.IsInteger ? value.ToString() : value.ToFixed(2);

    private static string Percent(Exact share) => (share * 100).ToFixed(1) + "%";

    private static string Day(LocalDate day) => day.ToString("uuuu'-'MM'-'dd", CultureInfo.InvariantCulture);

    private static string Say(string key, CultureInfo? culture, params string[] arguments) => Texts.Render(Texts.Progress, key, culture, arguments);
}
