using FamilyOnline.Documents;
using NodaTime;
using NodaTime.Text;

namespace FamilyOnline.Submissions;

/// <summary>Periods and instants in the texts of an envelope.</summary>
internal static class EnvelopeTexts
{
    /// <summary>Reads the period that must be there; unspecified with a problem.</summary>
    public static ReportingPeriod NeedPeriod(this MapReader reader)
    {
        var text = reader.NeedText("period");
        if (!ReportingPeriod.TryParse(text, out var period))
            reader.Problems.Add(EnvelopeProblems.BadPeriod.At(reader.Find("period")?.Place ?? reader.Place, text));
        return period;
    }

    /// <summary>Reads an instant that must be there; null with a problem.</summary>
    public static Instant? NeedInstant(this MapReader reader, string key) => Read(reader, key, reader.NeedText(key));

    /// <summary>Reads an instant; null where it is not there, or with a problem.</summary>
    public static Instant? Instant(this MapReader reader, string key) => reader.Text(key) is { } text ? Read(reader, key, text) : null;

    private static Instant? Read(MapReader reader, string key, string text)
    {
        if (InstantPattern.ExtendedIso.Parse(text).TryGetValue(default, out var instant))
            return instant;
        reader.Problems.Add(EnvelopeProblems.BadInstant.At(reader.Find(key)?.Place ?? reader.Place, text, key));
        return null;
    }
}
