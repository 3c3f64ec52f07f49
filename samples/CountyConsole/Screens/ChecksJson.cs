using System.Text.Json.Nodes;
using FamilyOnline.Checks;
using FamilyOnline.Rollups;
using NodaTime;
using NodaTime.Text;

namespace CountyConsole.Screens;

/// <summary>What checks found as JSON: exact values as texts.</summary>
internal static class ChecksJson
{
    public static JsonObject Of(UnitTree tree, Instant? knownAt, CheckReport report) => new()
    {
        ["tree-date"] = JsonText.Of(tree.Day),
        ["known-at"] = knownAt is { } instant ? InstantPattern.ExtendedIso.Format(instant) : null,
        ["judged"] = report.Judged,
        ["findings"] = JsonText.Array(report.Findings, Of),
        ["confirmed"] = JsonText.Array(report.Confirmed, one => Of(one.Confirmation)),
        ["unused"] = JsonText.Array(report.Unused, Of),
        ["unjudged"] = JsonText.Array(report.NoVerdicts, Of),
    };

    private static JsonObject Of(Finding finding) => new()
    {
        ["finding"] = finding.Key,
        ["check"] = finding.Check.Id,
        ["severity"] = finding.Severity.ToString(),
        ["unit"] = finding.Unit.Id,
        ["metric"] = finding.Metric.Id,
        ["period"] = finding.Period.ToString(),
        ["value"] = finding.Value.ToString(),
        ["least"] = finding.Least?.ToString(),
        ["most"] = finding.Most?.ToString(),
        ["text"] = JsonText.Of(finding.Text),
    };

    private static JsonObject Of(FindingConfirmation one) => new()
    {
        ["finding"] = one.Key,
        ["value"] = one.Value.ToString(),
        ["by"] = one.By,
        ["day"] = JsonText.Of(one.Day),
        ["reason"] = one.Reason,
    };

    private static JsonObject Of(UnusedConfirmation unused)
    {
        var item = Of(unused.Confirmation);
        item["now"] = unused.Now?.Value.ToString();
        return item;
    }

    private static JsonObject Of(NoVerdict one) => new()
    {
        ["check"] = one.Check.Id,
        ["unit"] = one.Unit,
        ["period"] = one.Period?.ToString(),
        ["reason"] = one.Reason.ToString(),
        ["text"] = JsonText.Of(one.Text),
    };
}
