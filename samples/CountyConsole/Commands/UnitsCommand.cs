using System.CommandLine;
using System.Text.Json.Nodes;
using CountyConsole.Screens;
using FamilyOnline;

namespace CountyConsole.Commands;

/// <summary><c>units</c>: who answers for the tasks, under every name that the plan uses.</summary>
internal static class UnitsCommand
{
    public static Command Build(Phrases say, Func<ParseResult, Session> open)
    {
        Command command = new("units", say["units.description"]);
        command.SetAction(parse => Run(open(parse)));
        return command;
    }

    private static int Run(Session session)
    {
        var units = session.County.Launched.Campaign.Units;
        if (session.IsJson)
            return JsonText.Write(session, Json(units));
        UnitsScreen.Show(session, units);
        return ExitCodes.Well;
    }

    private static JsonObject Json(UnitDirectory units) => new()
    {
        ["units"] = JsonText.Array(units.Units, unit => new JsonObject { ["id"] = unit.Id, ["name"] = JsonText.Of(unit.Name), ["aliases"] = Aliases(unit.Aliases) }.With(unit.Provenance)),
        ["groups"] = JsonText.Array(units.Groups, group => new JsonObject
        {
            ["id"] = group.Id,
            ["name"] = JsonText.Of(group.Name),
            ["allTownships"] = group.Membership.AllTownships,
            ["members"] = JsonText.Texts(group.Membership.Units),
            ["open"] = group.Membership.IsOpen,
            ["aliases"] = Aliases(group.Aliases),
        }.With(group.Provenance)),
    };

    private static JsonArray Aliases(IEnumerable<UnitAlias> aliases) =>
        JsonText.Array(aliases, alias => new JsonObject { ["name"] = alias.Name }.With(alias.Provenance));
}
