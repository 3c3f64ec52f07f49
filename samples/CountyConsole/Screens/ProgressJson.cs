using System.Text.Json.Nodes;
using FamilyOnline;
using FamilyOnline.Progress;

namespace CountyConsole.Screens;

/// <summary>Progress as JSON, exact values as texts.</summary>
internal static class ProgressJson
{
    public static JsonObject Of(Session session, ProgressReport progress, Figures figures) => new()
    {
        ["notice"] = session.Say["head.invented"],
        ["asOf"] = JsonText.Of(session.AsOf),
        ["targets"] = JsonText.Array(progress.Targets, Of),
        ["withoutTarget"] = JsonText.Array(progress.WithoutTarget, Of),
        ["reports"] = CompletenessJson.Of(session, figures),
    };

    private static JsonObject Of(TargetProgress target) => new JsonObject
    {
        ["id"] = target.Target.Id,
        ["title"] = JsonText.Of(target.Target.Title),
        ["value"] = JsonText.Of(target.Value),
        ["goal"] = target.Target.Goal.ToString(),
        ["answered"] = target.Answered,
        ["expected"] = target.Expected,
        ["attainment"] = JsonText.Of(target.Attainment),
        ["planned"] = target.PlannedAttainment.ToString(),
        ["pace"] = JsonText.Of(target.Pace),
        ["forecast"] = JsonText.Of(target.Forecast),
        ["reachedOn"] = JsonText.Of(target.ForecastReachedOn),
        ["state"] = target.State.ToString(),
        ["band"] = target.Band?.Id,
    }.With(target.Target.Provenance);

    private static JsonObject Of(MetricProgress metric) => new JsonObject
    {
        ["id"] = metric.Metric.Id,
        ["title"] = JsonText.Of(metric.Metric.Title),
        ["value"] = JsonText.Of(metric.Value),
        ["answered"] = metric.Answered,
        ["expected"] = metric.Expected,
        ["target"] = null,
    }.With(metric.Metric.Provenance);
}
