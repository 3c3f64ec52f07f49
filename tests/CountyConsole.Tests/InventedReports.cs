using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace CountyConsole.Tests;

/// <summary>Invents the reports of the sample county: April to November 2024, the same from the same seed on every machine.</summary>
/// <remarks>
/// Sixteen townships report month by month. Built into the story: reports that come late, one that never comes, values that are not
/// known, and corrections that arrive weeks later. Nothing here is a real township's figure.
/// </remarks>
internal static class InventedReports
{
    public const int Seed = 20240401;

    private static readonly YearMonth First = new(2024, 4);
    private static readonly YearMonth Last = new(2024, 11);

    /// <summary>Gets every line, in the order in which it was reported.</summary>
    public static IReadOnlyList<InventedLine> All()
    {
        Random chance = new(Seed);
        var townships = InventedSubject.Townships.Select(township => township.Invent(chance)).ToList();
        List<InventedLine> lines = [];
        foreach (var township in townships)
        {
            for (var month = First; month <= Last; month = month.PlusMonths(1))
                lines.AddRange(township.Report(month, chance));
        }

        lines.AddRange(InventedStory.Corrections(lines));
        lines.AddRange(InventedOffices.All(chance));
        return [.. lines.OrderBy(line => line.ReportedOn).ThenBy(line => line.Subject.Code, StringComparer.Ordinal).ThenBy(line => line.Month).ThenBy(line => line.Metric, StringComparer.Ordinal)];
    }

    public static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);

    public static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
