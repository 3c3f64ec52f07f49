using NodaTime;

namespace FamilyOnline;

/// <summary>Days and instants in China Standard Time, the one place that knows when a day is over: what carries a day and no hour is known from then on.</summary>
internal static class ChinaDay
{
    private static readonly DateTimeZone China = DateTimeZoneProviders.Tzdb["Asia/Shanghai"];

    /// <summary>Gives the instant at which a day is over.</summary>
    public static Instant EndOf(LocalDate day) => China.AtStartOfDay(day.PlusDays(1)).ToInstant();

    /// <summary>Gives the day that an instant belongs to. Midnight belongs to the day that it ends; what is known since ever, to the first day of all.</summary>
    public static LocalDate Of(Instant instant) =>
        instant == Instant.MinValue ? LocalDate.MinIsoValue : instant.Minus(Duration.Epsilon).InZone(China).Date;
}
