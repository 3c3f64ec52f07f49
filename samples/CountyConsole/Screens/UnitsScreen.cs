using FamilyOnline;

namespace CountyConsole.Screens;

/// <summary>Responsible units and groups, their other names, and how many tasks each answers for.</summary>
internal static class UnitsScreen
{
    public static void Show(Session session, UnitDirectory units)
    {
        var (say, campaign) = (session.Say, session.County.Launched.Campaign);
        Screen.Head(session, withDay: false);
        session.Screen.Heading(say["units.heading", Screen.Number(units.Units.Count)]);
        var table = Screen.Table(say["column.unit"], say["column.aliases"], say["column.tasks"]);
        foreach (var unit in units.Units)
        {
            var tasks = campaign.AllTasks.Count(task => task.Assignment is { } assignment && units.Concerns(assignment, unit.Id));
            table.Row(unit.Name.In(say.Culture), Aliases(unit.Aliases, say), Screen.Number(tasks));
        }

        session.Screen.Write(table);
        session.Screen.Heading(say["units.groups", Screen.Number(units.Groups.Count)]);
        var groups = Screen.Table(say["column.group"], say["column.aliases"], say["column.members"]);
        foreach (var group in units.Groups)
            groups.Row(group.Name.In(say.Culture), Aliases(group.Aliases, say), Members(group.Membership, units, say));
        session.Screen.Write(groups);
    }

    private static string Aliases(IEnumerable<UnitAlias> aliases, Phrases say) =>
        string.Join(say.Comma, aliases.Select(alias => alias.Provenance.IsAssumed ? $"{alias.Name}({say["assumed"]})" : alias.Name));

    private static string Members(GroupMembership membership, UnitDirectory units, Phrases say)
    {
        if (membership.AllTownships)
            return say["members.townships"];
        var names = string.Join(say.Comma, membership.Units.Select(id => units.TryGetUnit(id, out var unit) ? unit.Name.In(say.Culture) : id));
        return membership.IsOpen ? names.Length > 0 ? say["members.open", names] : say["members.not-stated"] : names;
    }
}
