using FamilyOnline;

namespace CountyConsole.Screens;

/// <summary>The plan at a glance.</summary>
internal static class CampaignScreen
{
    public static void Show(Session session)
    {
        var (campaign, say) = (session.County.Launched.Campaign, session.Say);
        Screen.Head(session, withDay: false);
        session.Screen.Line(campaign.Guidance.Text.In(say.Culture));
        if (campaign.Parent is { } parent)
            session.Screen.Line(say["campaign.parent", parent.Title.In(say.Culture), parent.Division.ToString()]);
        Section(session, "campaign.objectives", ["column.objective"], campaign.Objectives, objective => objective.Provenance, objective => [objective.Title.In(say.Culture)]);
        Section(session, "campaign.targets", ["column.target", "column.goal", "column.baseline", "column.due-day"], campaign.Targets, target => target.Provenance, target => Cells(target, say));
        Section(session, "campaign.phases", ["column.phase", "column.days", "column.deliverables"], campaign.Phases.All, phase => phase.Provenance, phase => Cells(phase, say));
        Section(session, "campaign.organisation", ["column.body", "column.positions"], campaign.Organisation.Bodies, body => body.Provenance, body => Cells(body, say));
        Section(session, "campaign.requirements", ["column.requirement"], campaign.Requirements, requirement => requirement.Provenance, requirement => [requirement.Title.In(say.Culture)]);
        var without = campaign.MetricsWithoutTarget.ToHashSet();
        Section(
            session, "campaign.metrics", ["column.metric", "column.id", "column.kind", "column.measure", "column.target"],
            campaign.Metrics, metric => metric.Provenance, metric => Cells(metric, without.Contains(metric), say));
    }

    /// <summary>A heading and a table whose first column is where each row comes from.</summary>
    private static void Section<T>(Session session, string heading, string[] columns, IEnumerable<T> items, Func<T, Provenance> origin, Func<T, string[]> cells)
    {
        var say = session.Say;
        session.Screen.Heading(say[heading]);
        var table = Screen.Table([say["column.source"], .. columns.Select(column => say[column])]);
        foreach (var item in items)
            table.Row([Screen.Origin(origin(item), say), .. cells(item)]);
        session.Screen.Write(table);
    }

    private static string[] Cells(Target target, Phrases say) =>
        [target.Title.In(say.Culture), target.Goal.ToString(), Screen.Shown(target.Baseline, say), Screen.Day(target.Schedule.Due)];

    private static string[] Cells(Phase phase, Phrases say) =>
        [phase.Title.In(say.Culture), Screen.Days(phase.Interval), string.Join(say.Comma, phase.Deliverables.Select(deliverable => deliverable.Title.In(say.Culture)))];

    private static string[] Cells(OrganisationBody body, Phrases say) =>
        [body.Title.In(say.Culture), string.Join(say.Comma, body.Positions.Select(seat => Seat(seat, say)))];

    private static string[] Cells(Metric metric, bool hasNoTarget, Phrases say) =>
        [metric.Title.In(say.Culture), metric.Id, say["kind." + metric.Kind], metric.Measure.In(say.Culture), say[hasNoTarget ? "target.none" : "target.some"]];

    private static string Seat(Position seat, Phrases say) => seat.HeldBy is { } by
        ? say["position.held-by", seat.Title.In(say.Culture), by.In(say.Culture)]
        : seat.Title.In(say.Culture);
}
