using FamilyOnline.Documents;
using NodaTime;
using NodaTime.Text;

namespace FamilyOnline.Packs;

/// <summary>Reads <c>calendar</c>: the days off and the weekend days that are worked for them, each a day or a span such as <c>2024-10-01/2024-10-07</c>.</summary>
internal static class CalendarSection
{
    /// <summary>The longest span: no holiday is longer, and a slip in the year would make millions of days.</summary>
    private const int MostDays = 31;

    public static WorkCalendar Read(MapReader? reader)
    {
        if (reader is null)
            return WorkCalendar.WeekendsOnly;
        var holidays = Days(reader, "holidays").Select(day => day.Day).ToHashSet();
        List<LocalDate> worked = [];
        foreach (var (day, place) in Days(reader, "worked"))
        {
            if (holidays.Contains(day))
                reader.Problems.Add(PackProblems.WorkedHoliday.At(place, FormattableString.Invariant($"{day:uuuu-MM-dd}")));
            else
                worked.Add(day);
        }

        WorkCalendar calendar = new(holidays, worked, reader.NeedProvenance());
        reader.Done();
        return calendar;
    }

    private static IEnumerable<(LocalDate Day, Place Place)> Days(MapReader reader, string key) =>
        [.. reader.List(key).SelectMany(node => Span(node, reader.Problems)?.Select(day => (day, node.Place)) ?? [])];

    private static DateInterval? Span(DocumentNode node, DocumentProblems problems)
    {
        if (node is not DocumentScalar { Text: var text })
        {
            problems.Add(DocumentProblems.WrongShape.At(node.Place, "text"));
            return null;
        }

        LocalDate?[] ends = [.. text.Split('/').Select(Day)];
        if (ends is not ([{ }] or [{ }, { }]) || ends[0] is not { } first || ends[^1] is not { } last)
            problems.Add(PackProblems.NotCalendarDays.At(node.Place, text));
        else if (first > last || Period.DaysBetween(first, last) >= MostDays)
            problems.Add(PackProblems.CalendarSpan.At(node.Place, text, FormattableString.Invariant($"{MostDays}")));
        else
            return new(first, last);
        return null;
    }

    private static LocalDate? Day(string text) => LocalDatePattern.Iso.Parse(text) is { Success: true, Value: { Year: >= 1900 } day } ? day : null;
}
