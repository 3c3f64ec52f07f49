using System.Text.Json.Nodes;
using CountyConsole.Commands;
using FamilyOnline;
using FamilyOnline.Duties;

namespace CountyConsole.Screens;

/// <summary>Which reports are owed and what came of them, as JSON.</summary>
internal static class DutiesJson
{
    public static JsonObject Of(DutyAnswers answers) => new()
    {
        ["as-of"] = JsonText.Of(answers.Asked.Day),
        ["periods"] = JsonText.Texts(answers.Asked.Spans.Select(span => span.ToString())),
        ["units"] = JsonText.Array(answers.ByUnit, row => Of("unit", row.Unit.Id, row.Counts)),
        ["levels"] = JsonText.Array(answers.ByLevel, row => Of("level", row.Level, row.Counts)),
        ["remarkable"] = JsonText.Array(answers.Remarkable, Of),
        ["unexpected"] = JsonText.Array(answers.Unexpected, Of),
    };

    private static JsonObject Of(string key, string id, DutyCounts counts) => new()
    {
        [key] = id,
        ["expected"] = counts.Expected,
        ["on-time"] = counts.OnTime,
        ["late"] = counts.Late,
        ["missing"] = counts.Missing,
        ["early"] = counts.Early,
        ["awaiting"] = counts.Awaiting,
        ["excused"] = counts.Excused,
        ["unexpected"] = counts.Unexpected,
        ["completeness"] = Of(counts.Completeness),
        ["timeliness"] = Of(counts.Timeliness),
    };

    private static string? Of(Quantity share) => share.TryGetValue(out var value) ? value.ToString() : null;

    private static JsonObject Of(DutyStatus status) => new()
    {
        ["state"] = status.State.ToString(),
        ["unit"] = status.Unit,
        ["duty"] = status.Duty.Id,
        ["period"] = status.Period.ToString(),
        ["due"] = JsonText.Of(status.Due),
        ["met-on"] = JsonText.Of(status.MetOn),
        ["reason"] = status.Excuse?.Reason,
        ["excused-by"] = status.Excuse?.By,
    };

    private static JsonObject Of(UnexpectedReport report) => new()
    {
        ["unit"] = report.Unit,
        ["duty"] = report.Duty.Id,
        ["period"] = report.Period.ToString(),
        ["met-on"] = JsonText.Of(report.MetOn),
        ["placed"] = report.IsPlaced,
    };
}
