using FamilyOnline.Documents;
using NodaTime.Text;

namespace FamilyOnline.Submissions;

/// <summary>Turns envelopes of older versions into those of the present one, step by step.</summary>
internal static class EnvelopeUpcast
{
    /// <summary>Gets the versions that can be read, the newest first.</summary>
    public static IReadOnlyList<string> Known { get; } = [EnvelopeDocument.Format, "1"];

    /// <summary>Gives the envelope in the present version.</summary>
    public static DocumentMap Of(DocumentMap envelope, string format) => format == "1" ? FromOne(envelope) : envelope;

    /// <summary>Version 1 knew days where version 2 has instants; a day stands for its end in China, as it does in every table.</summary>
    private static DocumentMap FromOne(DocumentMap envelope) => Each(envelope, entry => entry.Key switch
    {
        "format" => new(entry.Key, entry.Place, new DocumentScalar(EnvelopeDocument.Format, entry.Value.Place, isQuoted: true)),
        "sent-on" => EndOf(entry, "sent-at"),
        "figures" when entry.Value is DocumentList figures => new(entry.Key, entry.Place, new DocumentList(figures.Items.Select(Figure), figures.Place)),
        _ => entry,
    });

    private static DocumentNode Figure(DocumentNode figure) =>
        figure is DocumentMap map ? Each(map, entry => entry.Key == "known-on" ? EndOf(entry, "known-at") : entry) : figure;

    private static DocumentMap Each(DocumentMap map, Func<DocumentEntry, DocumentEntry> change) => new(map.Entries.Select(change), map.Place);

    /// <summary>A text that is no day stays as it is, and is a problem where it is read.</summary>
    private static DocumentEntry EndOf(DocumentEntry entry, string key)
    {
        if (entry.Value is not DocumentScalar text || !LocalDatePattern.Iso.Parse(text.Text).TryGetValue(default, out var day))
            return new(key, entry.Place, entry.Value);
        return new(key, entry.Place, new DocumentScalar(InstantPattern.ExtendedIso.Format(ChinaDay.EndOf(day)), text.Place, isQuoted: true));
    }
}
