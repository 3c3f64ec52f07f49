using System.Globalization;
using FamilyOnline;
using FamilyOnline.Allotments;

namespace CountyConsole.Screens;

/// <summary>Who gets how much of a total, why, and how far each has come.</summary>
internal static class AllotmentScreen
{
    /// <summary>Shows a split with everything that is needed to check it.</summary>
    public static void Show(Session session, Allotment allotment)
    {
        var say = session.Say;
        session.Screen.Heading(say["allot.heading", Text(allotment.Total)]);
        var table = Screen.Table(say["column.township"], say["column.weight"], say["column.quota"], say["column.share"], say["column.remark"]);
        foreach (var (share, quota) in allotment.Shares.Zip(allotment.Quotas ?? [.. allotment.Shares.Select(share => share.Quota)]))
            table.Row(share.Unit.Name, Weight(allotment, share, say), Quota(allotment, share), Text(share.Share), Remark(share, quota, say));
        table.Row(say["sum"], "", "", Text(allotment.Shares.Sum(share => share.Share)), allotment.Tie is { } tie ? say["allot.open", Text(tie.Places)] : "");
        session.Screen.Write(table);
        foreach (var line in allotment.Explain(session.Culture).Split('\n'))
            session.Screen.Line(line);
        session.Screen.Heading(say["ranking.reasons"]);
        foreach (var share in allotment.Shares)
            session.Screen.Line(allotment.ExplainShare(share.Unit.Id, session.Culture));
    }

    /// <summary>Shows each township against its own share, as of the session's day.</summary>
    public static void ShowAttainment(Session session)
    {
        var say = session.Say;
        HouseholdAllotment plan = new(session.County);
        session.Screen.Heading(say["attainment.heading", plan.Target.Title.In(say.Culture)]);
        if (session.AsOf < plan.Split.On)
        {
            session.Screen.Line(say["attainment.not-yet", Screen.Day(plan.Split.On)]);
            return;
        }

        var read = plan.ByPlan(session.Plugins);
        foreach (var problem in read.Problems)
            session.Screen.Line($"{problem.Text(say.Culture)} {problem.Remedy(say.Culture)}");
        if (read.TryGetValue(out var allotment))
            ShowAttainment(session, plan, allotment);
    }

    private static void ShowAttainment(Session session, HouseholdAllotment plan, Allotment allotment)
    {
        var say = session.Say;
        var table = Screen.Table(say["column.township"], say["column.share"], say["column.value"], say["column.attainment"]);
        foreach (var unit in ShareAttainment.Of(allotment, plan.Target, session.County.Ledger.AsOf(session.AsOf)))
            table.Row(unit.Share.Unit.Name, Text(unit.Share.Share), Screen.Shown(unit.Value, say), $"{Screen.Bar(unit.Attainment)} {Screen.Percent(unit.Attainment, say)}");
        session.Screen.Write(table);
        session.Screen.Line(allotment.Explain(session.Culture).Split('\n')[0] + say["attainment.why"]);
    }

    /// <summary>A table that the county made itself comes without weights: that is not a weight of 0.</summary>
    private static string Weight(Allotment allotment, AllotmentShare share, Phrases say) => allotment.Method == "given" ? "–" : Screen.Shown(share.Unit.Weight, say);

    private static string Quota(Allotment allotment, AllotmentShare share) => allotment.Method == "given" ? "–" : share.Quota.ToFixed(3);

    private static string Remark(AllotmentShare share, Exact quota, Phrases say) => (share.Bound, share.IsTied) switch
    {
        (_, true) => say["allot.tied"],
        (AllotmentBound.Floor, _) => say["allot.at-floor"],
        (AllotmentBound.Cap, _) => say["allot.at-cap"],
        _ when quota != share.Quota => say["allot.bounded", quota.ToFixed(3)],
        _ => "",
    };

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
