using System.Text.Json.Nodes;
using FamilyOnline;
using FamilyOnline.Ledgers;

namespace CountyConsole.Screens;

/// <summary>Which reports are in, as JSON.</summary>
internal static class CompletenessJson
{
    public static JsonArray Of(Session session, Figures figures) => JsonText.Array(
        session.County.Launched.Campaign.Reporting.Subjects.Where(subject => subject.Kind == SubjectKind.Township),
        township => Of(township, Coverage.Of(figures.ObligationsOf(township.Id))));

    private static JsonObject Of(Subject township, Coverage coverage) => new()
    {
        ["township"] = township.Id,
        ["name"] = township.Name,
        ["due"] = coverage.Due,
        ["onTime"] = coverage.OnTime,
        ["late"] = coverage.Late,
        ["missing"] = coverage.Missing,
        ["completeness"] = JsonText.Of(coverage.Completeness),
        ["timeliness"] = JsonText.Of(coverage.Timeliness),
    };
}
