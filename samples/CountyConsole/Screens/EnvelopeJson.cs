using System.Text.Json.Nodes;
using CountyConsole.Commands;
using NodaTime.Text;

namespace CountyConsole.Screens;

/// <summary>What an envelope holds, as JSON, and whether its hashes agree.</summary>
internal static class EnvelopeJson
{
    public static JsonObject Of(EnvelopeSummary summary)
    {
        var envelope = summary.Envelope;
        return new()
        {
            ["sender"] = envelope.Sender,
            ["name"] = envelope.Name,
            ["sent-at"] = InstantPattern.ExtendedIso.Format(envelope.SentAt),
            ["pack"] = envelope.Pack is { } pack ? new JsonObject { ["id"] = pack.Id, ["hash"] = pack.Hash } : null,
            ["under-pack"] = summary.IsUnderPack,
            ["hash"] = summary.Hash,
            ["expected"] = summary.IsExpected,
            ["figures"] = envelope.Figures.Count,
            ["units"] = JsonText.Texts(envelope.Figures.Select(row => row.Unit).Distinct(StringComparer.Ordinal)),
            ["periods"] = JsonText.Texts(envelope.Figures.Select(row => row.Period).Distinct().Order().Select(period => period.ToString())),
            ["metrics"] = JsonText.Texts(envelope.Metrics.All.Select(metric => metric.Id)),
        };
    }
}
