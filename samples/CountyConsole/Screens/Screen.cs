using System.Globalization;
using FamilyOnline;
using NodaTime;
using NodaTime.Text;
using Spectre.Console;

namespace CountyConsole.Screens;

/// <summary>The pieces that screens share: headings, tables, percentages, bars, and the mark on what is assumed.</summary>
internal static class Screen
{
    public static void Line(this IAnsiConsole screen, string text = "") => screen.WriteLine(text);

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

    /// <summary>The campaign, the county, the day, and that the figures are invented: the head of every screen.</summary>
    public static void Head(Session session, bool withDay = true)
    {
        var (campaign, say) = (session.County.Launched.Campaign, session.Say);
        var day = withDay ? say["head.day", Day(session.AsOf)] : "";
        session.Screen.Write(new Text($"{campaign.Title.In(say.Culture)} · {campaign.Jurisdiction.Name} {campaign.Jurisdiction.Code}{day}", new Style(decoration: Decoration.Bold)));
        session.Screen.WriteLine();
        session.Screen.Write(new Text(say["head.invented"], new Style(Color.Olive)));
        session.Screen.WriteLine();
    }

    public static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);

    public static string Days(DateInterval interval) => $"{Day(interval.Start)} – {Day(interval.End)}";

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Percent(Exact rate) => $"{(rate * 100L).ToFixed(1)}%";

    public static string Percent(Quantity rate, Phrases say) => rate.TryGetValue(out var value) ? Percent(value) : say["absence." + rate.Absence];

    /// <summary>A quantity for the eye: whole, or with two decimal places; the absence in words.</summary>
    public static string Shown(Quantity quantity, Phrases say) => quantity.TryGetValue(out var value)
        ? (value.IsInteger ? value.ToString() : value.ToFixed(2))
        : say["absence." + quantity.Absence];

    /// <summary>A bar of ten blocks, full at 100 %; empty dots where nothing is known.</summary>
    public static string Bar(Quantity rate)
    {
        if (!rate.TryGetValue(out var value))
            return new string('·', 10);
        var full = (int)(Exact.Min(Exact.One, Exact.Max(Exact.Zero, value)) * 10L).Floor().ToDecimal();
        return new string('█', full) + new string('░', 10 - full);
    }

    public static string Origin(Provenance? provenance, Phrases say) => provenance switch
    {
        null => "",
        { Source: { } source, Assumed: null } => source,
        { Source: { } source } => $"{source} {say["assumed"]}",
        _ => say["assumed"],
    };
}
