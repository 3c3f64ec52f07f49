using FamilyOnline.Rollups;
using Spectre.Console;

namespace PrefectureConsole.Screens;

/// <summary>A line for each county and one for the prefecture: households, uptake, how complete, attainment and rank.</summary>
internal static class CountyTable
{
    public static void Show(IAnsiConsole screen, Prefecture prefecture, TargetCascade cascade, Phrases say)
    {
        screen.Heading(say["rollup", Prefecture.Month.ToString()]);
        var table = PrefectureScreen.Table(say["column.county"], say["column.households"], say["column.uptake"], say["column.answers"], say["column.by-size"], say["column.target"], say["column.attainment"], say["column.rank"]);
        var ranks = Ranks(cascade, [.. prefecture.Tree.ChildrenOf(Prefecture.Code)]);
        foreach (var county in prefecture.Tree.ChildrenOf(Prefecture.Code))
            table.Row(Cells(prefecture, cascade[county.Id], county.Name, ranks.GetValueOrDefault(county.Id, "–"), say));
        table.Row(Cells(prefecture, cascade[Prefecture.Code], say["sum"], "", say));
        screen.Write(table);
        screen.WriteLine(say["rollup.legend"]);
    }

    private static string[] Cells(Prefecture prefecture, CascadeLine line, string name, string rank, Phrases say)
    {
        var uptake = prefecture.Rollup.Figure("uptake", line.Unit.Id, Prefecture.Month);
        var standIn = line.Reached.Flags.HasFlag(RolledFlags.StandIn) ? "*" : "";
        return
        [
            name, say.Shown(line.Reached.Value) + standIn, say.Percent(uptake.Value), line.Reached.Coverage.ToString(),
            line.Reached.Coverage.BySize is { } size ? say.Percent(size) : "", say.Shown(line.Allotted), say.Percent(line.Attainment), rank,
        ];
    }

    /// <summary>Ranks by attainment, the same attainment the same place; counties without one, or with answers missing, have no place.</summary>
    private static Dictionary<string, string> Ranks(TargetCascade cascade, TreeUnit[] counties)
    {
        var complete = counties.Select(county => cascade[county.Id]).Where(line => line.Attainment.IsKnown && line.Reached.Coverage.Missing == 0).ToList();
        return complete.ToDictionary(line => line.Unit.Id, line => PrefectureScreen.Number(1 + complete.Count(other => other.Attainment.Value > line.Attainment.Value)), StringComparer.Ordinal);
    }
}
