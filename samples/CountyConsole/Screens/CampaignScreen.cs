using FamilyOnline;

namespace CountyConsole.Screens;

/// <summary>The plan at a glance.</summary>
internal static class CampaignScreen
{
    public static void Show(Session session)
    {
        var (campaign, say, screen) = (session.County.Launched.Campaign, session.Say, session.Screen);
        Screen.Head(session, withDay: false);
        screen.Line(campaign.Guidance.Text.In(say.Culture));
        if (campaign.Parent is { } parent)
            screen.Line(say["campaign.parent", parent.Title.In(say.Culture), parent.Division.ToString()]);
        ShowObjectives(session, campaign);
        ShowTargets(session, campaign);
        ShowPhases(session, campaign);
        ShowOrganisation(session, campaign);
        ShowRequirements(session, campaign);
        ShowMetrics(session, campaign);
    }

    private static void ShowObjectives(Session session, Campaign campaign)
    {
        var say = session.Say;
        session.Screen.Heading(say["campaign.objectives"]);
        var table = Screen.Table(say["column.source"], say["column.objective"]);
        foreach (var objective in campaign.Objectives)
            table.Row(Screen.Origin(objective.Provenance, say), objective.Title.In(say.Culture));
        session.Screen.Write(table);
    }

    private static void ShowTargets(Session session, Campaign campaign)
    {
        var say = session.Say;
        session.Screen.Heading(say["campaign.targets"]);
        var table = Screen.Table(say["column.source"], say["column.target"], say["column.goal"], say["column.baseline"], say["column.due-day"]);
        foreach (var target in campaign.Targets)
        {
            table.Row(
                Screen.Origin(target.Provenance, say), target.Title.In(say.Culture), target.Goal.ToString(), Screen.Shown(target.Baseline, say), Screen.Day(target.Schedule.Due));
        }

        session.Screen.Write(table);
    }

    private static void ShowPhases(Session session, Campaign campaign)
    {
        var say = session.Say;
        session.Screen.Heading(say["campaign.phases"]);
        var table = Screen.Table(say["column.source"], say["column.phase"], say["column.days"], say["column.deliverables"]);
        foreach (var phase in campaign.Phases.All)
        {
            var deliverables = string.Join(say.Comma, phase.Deliverables.Select(deliverable => deliverable.Title.In(say.Culture)));
            table.Row(Screen.Origin(phase.Provenance, say), phase.Title.In(say.Culture), Screen.Days(phase.Interval), deliverables);
        }

        session.Screen.Write(table);
    }

    private static void ShowOrganisation(Session session, Campaign campaign)
    {
        var say = session.Say;
        session.Screen.Heading(say["campaign.organisation"]);
        var table = Screen.Table(say["column.source"], say["column.body"], say["column.positions"]);
        foreach (var body in campaign.Organisation.Bodies)
        {
            var positions = body.Positions.Select(position => position.HeldBy is { } by
                ? say["position.held-by", position.Title.In(say.Culture), by.In(say.Culture)]
                : position.Title.In(say.Culture));
            table.Row(Screen.Origin(body.Provenance, say), body.Title.In(say.Culture), string.Join(say.Comma, positions));
        }

        session.Screen.Write(table);
    }

    private static void ShowRequirements(Session session, Campaign campaign)
    {
        var say = session.Say;
        session.Screen.Heading(say["campaign.requirements"]);
        var table = Screen.Table(say["column.source"], say["column.requirement"]);
        foreach (var requirement in campaign.Requirements)
            table.Row(Screen.Origin(requirement.Provenance, say), requirement.Title.In(say.Culture));
        session.Screen.Write(table);
    }

    private static void ShowMetrics(Session session, Campaign campaign)
    {
        var say = session.Say;
        session.Screen.Heading(say["campaign.metrics"]);
        var without = campaign.MetricsWithoutTarget.ToHashSet();
        var table = Screen.Table(say["column.source"], say["column.metric"], say["column.id"], say["column.kind"], say["column.measure"], say["column.target"]);
        foreach (var metric in campaign.Metrics)
        {
            table.Row(
                Screen.Origin(metric.Provenance, say), metric.Title.In(say.Culture), metric.Id, say["kind." + metric.Kind], metric.Measure.In(say.Culture),
                without.Contains(metric) ? say["target.none"] : say["target.some"]);
        }

        session.Screen.Write(table);
    }
}
