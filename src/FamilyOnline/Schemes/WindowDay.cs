using NodaTime;
using NodaTime.Text;

namespace FamilyOnline.Schemes;

/// <summary>A day that bounds a window: of every year (<c>12-01</c>), or of one (<c>2024-12-01</c>).</summary>
internal readonly record struct WindowDay(AnnualDate Yearly, LocalDate? Only)
{
    public static bool TryParse(string text, out WindowDay day)
    {
        day = default;
        if (LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var only))
            day = new(default, only);
        else if (AnnualDatePattern.Iso.Parse(text).TryGetValue(new AnnualDate(1, 1), out var yearly))
            day = new(yearly, null);
        else
            return false;
        return true;
    }

    public LocalDate LastOnOrBefore(LocalDate day)
    {
        if (Only is { } only)
            return only;
        var thisYear = Yearly.InYear(day.Year);
        return thisYear <= day ? thisYear : Yearly.InYear(day.Year - 1);
    }

    public LocalDate FirstOnOrAfter(LocalDate day)
    {
        if (Only is { } only)
            return only;
        var thisYear = Yearly.InYear(day.Year);
        return thisYear >= day ? thisYear : Yearly.InYear(day.Year + 1);
    }
}
