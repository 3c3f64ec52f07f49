using FamilyOnline.Documents;
using FamilyOnline.Rules;

namespace FamilyOnline.Schemes;

/// <summary>Looks for lines that are scored month by month although nothing says which months there are: those without an entry would be left out of a mean.</summary>
internal static class EachChecks
{
    public static void Check(SchemeNode line, MapReader reader, bool isWindowed)
    {
        if (isWindowed || line.Options.Each is not { Elements.Count: 0 } each || !FieldSplit.IsPeriod(each.Of))
            return;
        FigureDefinition[] used = [.. line.SelfAndBelow().SelectMany(LineUses.FiguresOf).SelectMany(figure => figure.SelfAndUses())];
        if (Array.Exists(used, figure => figure is RegisterFigure) && !Array.Exists(used, figure => figure is not RegisterFigure && (figure.Metrics.Any() || figure.Forms.Any())))
            reader.Problems.Add(SchemeProblems.MonthsOfEntries.At(reader.Find("each")!.Place, line.Id, each.Of));
    }
}
