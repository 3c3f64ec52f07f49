using System.Text.Json.Nodes;
using FamilyOnline;

namespace CountyConsole.Screens;

/// <summary>Tasks as JSON, a tree as in the plan.</summary>
internal static class TasksJson
{
    public static JsonObject Of(CampaignTask task)
    {
        var item = Flat(task);
        item["children"] = JsonText.Array(task.Children, Of);
        return item;
    }

    /// <summary>One task without those below it.</summary>
    public static JsonObject Flat(CampaignTask task) => new JsonObject
    {
        ["id"] = task.Id,
        ["kind"] = task.Kind.ToString(),
        ["title"] = JsonText.Of(task.Title),
        ["units"] = task.Assignment is { } assignment ? JsonText.Texts(assignment.Mentions.Select(mention => mention.Id)) : null,
        ["written"] = task.Assignment?.Written,
        ["andOthers"] = task.Assignment?.AndOthers,
        ["phases"] = JsonText.Texts(task.Phases),
        ["deliverables"] = JsonText.Array(task.Deliverables, CampaignJson.Of),
    }.With(task.Provenance);
}
