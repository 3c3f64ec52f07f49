using FamilyOnline.Rollups;
using Spectre.Console;

namespace PrefectureConsole.Screens;

/// <summary>The prefecture's target passed down to the counties: promised, allotted, passed on, and what nobody below has to reach.</summary>
internal static class CascadeTable
{
    public static void Show(IAnsiConsole screen, TargetCascade cascade, Phrases say)
    {
        screen.Heading(say["cascade"]);
        var table = PrefectureScreen.Table(say["column.county"], say["column.promised"], say["column.allotted"], say["column.split"], say["column.unsplit"], say["column.households"]);
        foreach (var line in cascade.Lines.Where(line => line.Depth <= 1))
        {
            table.Row(
                line.Unit.Name, say.Shown(line.Promised), say.Shown(line.Allotted),
                line.SplitBelow.IsKnown ? $"{say.Shown(line.SplitBelow)} ({PrefectureScreen.Number(line.SplitTo)}/{PrefectureScreen.Number(line.Children)})" : say.Shown(line.SplitBelow),
                line.SplitBelow.IsKnown ? say.Shown(line.Unsplit) : "–", say.Shown(line.Reached.Value));
        }

        screen.Write(table);
        screen.WriteLine(say["cascade.legend"]);
    }
}
