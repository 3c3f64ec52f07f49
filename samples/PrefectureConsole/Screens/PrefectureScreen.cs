using System.Globalization;
using FamilyOnline.Rollups;
using NodaTime.Text;
using Spectre.Console;

namespace PrefectureConsole.Screens;

/// <summary>The one screen: head, roll-up, what is not comparable, targets passed down, and why a published figure changed.</summary>
internal static class PrefectureScreen
{
    /// <summary>The columns of a screen that is not a terminal's, such as a file.</summary>
    public const int PlainWidth = 120;

    public static void Show(IAnsiConsole screen, Prefecture prefecture, Phrases say)
    {
        var cascade = TargetCascade.Of(prefecture.Rollup, "broadband-households", Prefecture.Month, prefecture.Targets);
        screen.WriteLine(say["head", prefecture.Tree[Prefecture.Code].ToString(), Prefecture.Month.ToString(), LocalDatePattern.Iso.Format(prefecture.Tree.Day)]);
        screen.Write(new Text(say["head.invented"], new Style(Color.Olive)));
        screen.WriteLine();
        CountyTable.Show(screen, prefecture, cascade, say);
        ComparabilityLines.Show(screen, prefecture, say);
        CascadeTable.Show(screen, cascade, say);
        RestatementLines.Show(screen, prefecture, say);
    }

    public static void Heading(this IAnsiConsole screen, string text)
    {
        screen.WriteLine();
        screen.Write(new Text($"── {text} ──", new Style(Color.Teal, decoration: Decoration.Bold)));
        screen.WriteLine();
    }

    public static Table Table(params string[] headings)
    {
        var table = new Table { Border = TableBorder.Rounded };
        foreach (var heading in headings)
            table.AddColumn(new TableColumn(new Text(heading)));
        return table;
    }

    public static void Row(this Table table, params string[] cells) => table.AddRow(cells.Select(cell => new Text(cell)));

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
