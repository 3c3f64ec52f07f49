using System.Text.Json.Nodes;
using FamilyOnline.Allotments;

namespace CountyConsole.Screens;

/// <summary>A split as JSON, exact values as texts.</summary>
internal static class AllotmentJson
{
    /// <summary>The plan's split with each township's attainment; null before the day of its weights, and where it cannot be made.</summary>
    public static JsonObject? OfPlan(Session session)
    {
        HouseholdAllotment plan = new(session.County);
        if (session.AsOf < plan.Split.On || !plan.ByPlan(session.Plugins).TryGetValue(out var allotment))
            return null;
        var document = Of(session, allotment);
        foreach (var (item, unit) in document["shares"]!.AsArray().Zip(ShareAttainment.Of(allotment, plan.Target, session.County.Ledger.AsOf(session.AsOf))))
            (item!["value"], item["attainment"]) = (JsonText.Of(unit.Value), JsonText.Of(unit.Attainment));
        return document;
    }

    public static JsonObject Of(Session session, Allotment allotment) => new()
    {
        ["notice"] = session.Say["head.invented"],
        ["method"] = allotment.Method,
        ["total"] = allotment.Total,
        ["divisor"] = allotment.Divisor?.ToString(),
        ["shares"] = JsonText.Array(allotment.Shares, share => new JsonObject
        {
            ["id"] = share.Unit.Id,
            ["name"] = share.Unit.Name,
            ["weight"] = share.Unit.Weight.ToString(),
            ["quota"] = share.Quota.ToString(),
            ["share"] = share.Share,
            ["tied"] = share.IsTied,
            ["bound"] = share.Bound == AllotmentBound.Unspecified ? null : share.Bound.ToString(),
            ["reason"] = allotment.ExplainShare(share.Unit.Id, session.Culture),
        }),
        ["openPlaces"] = allotment.Tie?.Places ?? 0,
        ["explanation"] = allotment.Explain(session.Culture),
    };
}
