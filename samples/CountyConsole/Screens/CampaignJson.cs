using System.Text.Json.Nodes;
using FamilyOnline;

namespace CountyConsole.Screens;

/// <summary>The plan as JSON, each part with its source or its assumption.</summary>
internal static class CampaignJson
{
    public static JsonObject Of(Campaign campaign) => new JsonObject
    {
        ["campaign"] = campaign.Id,
        ["title"] = JsonText.Of(campaign.Title),
        ["jurisdiction"] = campaign.Jurisdiction.Code.ToString(),
        ["guidance"] = new JsonObject { ["text"] = JsonText.Of(campaign.Guidance.Text) }.With(campaign.Guidance.Provenance),
        ["parent"] = campaign.Parent is { } parent ? new JsonObject { ["title"] = JsonText.Of(parent.Title), ["division"] = parent.Division.ToString() }.With(parent.Provenance) : null,
        ["objectives"] = JsonText.Array(campaign.Objectives, Of),
        ["targets"] = JsonText.Array(campaign.Targets, Of),
        ["metrics"] = JsonText.Array(campaign.Metrics, Of),
        ["phases"] = JsonText.Array(campaign.Phases.All, Of),
        ["tasks"] = JsonText.Array(campaign.Tasks, TasksJson.Of),
        ["organisation"] = JsonText.Array(campaign.Organisation.Bodies, Of),
        ["requirements"] = JsonText.Array(campaign.Requirements, Of),
        ["forms"] = JsonText.Array(campaign.Reporting.Forms, Of),
    }.With(campaign.Provenance);

    private static JsonObject Of(Objective objective) => new JsonObject
    {
        ["id"] = objective.Id,
        ["title"] = JsonText.Of(objective.Title),
        ["metrics"] = JsonText.Texts(objective.Metrics),
    }.With(objective.Provenance);

    private static JsonObject Of(Target target) => new JsonObject
    {
        ["id"] = target.Id,
        ["title"] = JsonText.Of(target.Title),
        ["measure"] = target.Scope.Measure.ToString(),
        ["of"] = JsonText.Texts(target.Scope.Of),
        ["goal"] = target.Goal.ToString(),
        ["baseline"] = JsonText.Of(target.Baseline),
        ["due"] = JsonText.Of(target.Schedule.Due),
        ["curve"] = target.Schedule.Curve,
    }.With(target.Provenance);

    private static JsonObject Of(Metric metric) => new JsonObject
    {
        ["id"] = metric.Id,
        ["title"] = JsonText.Of(metric.Title),
        ["kind"] = metric.Kind.ToString(),
        ["unit"] = JsonText.Of(metric.Measure),
        ["decimals"] = metric.Decimals,
        ["direction"] = metric.Direction.ToString(),
    }.With(metric.Provenance);

    private static JsonObject Of(Phase phase) => new JsonObject
    {
        ["id"] = phase.Id,
        ["title"] = JsonText.Of(phase.Title),
        ["first"] = JsonText.Of(phase.Interval.Start),
        ["last"] = JsonText.Of(phase.Interval.End),
        ["deliverables"] = JsonText.Array(phase.Deliverables, Of),
    }.With(phase.Provenance);

    internal static JsonObject Of(Deliverable deliverable) => new JsonObject
    {
        ["id"] = deliverable.Id,
        ["title"] = JsonText.Of(deliverable.Title),
    }.With(deliverable.Provenance);

    private static JsonObject Of(OrganisationBody body) => new JsonObject
    {
        ["id"] = body.Id,
        ["title"] = JsonText.Of(body.Title),
        ["positions"] = JsonText.Array(body.Positions, position => new JsonObject { ["title"] = JsonText.Of(position.Title), ["heldBy"] = JsonText.Of(position.HeldBy) }),
        ["host"] = body.Host,
    }.With(body.Provenance);

    private static JsonObject Of(Requirement requirement) => new JsonObject
    {
        ["id"] = requirement.Id,
        ["kind"] = requirement.Kind.ToString(),
        ["title"] = JsonText.Of(requirement.Title),
    }.With(requirement.Provenance);

    private static JsonObject Of(ReportForm form) => new JsonObject
    {
        ["id"] = form.Id,
        ["title"] = JsonText.Of(form.Title),
        ["owedBy"] = JsonText.Texts(form.OwedBy.Select(kind => kind.ToString())),
        ["metrics"] = JsonText.Texts(form.Metrics),
        ["due"] = form.Frequency == ReportFrequency.Monthly ? JsonValue.Create(form.DueDay) : JsonValue.Create(JsonText.Of(form.DueDate)),
    }.With(form.Provenance);
}
