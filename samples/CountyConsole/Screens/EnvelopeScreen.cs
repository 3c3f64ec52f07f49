using CountyConsole.Commands;
using NodaTime.Text;

namespace CountyConsole.Screens;

/// <summary>What an envelope holds, in a few lines, and whether its hashes agree.</summary>
internal static class EnvelopeScreen
{
    public static void Show(Session session, EnvelopeSummary summary)
    {
        var (say, screen, envelope) = (session.Say, session.Screen, summary.Envelope);
        var periods = envelope.Figures.Select(row => row.Period).Distinct().Order().ToArray();
        screen.Line(say["envelope.head", envelope.Name is { } name ? $"{envelope.Sender} {name}" : envelope.Sender, InstantPattern.ExtendedIso.Format(envelope.SentAt)]);
        screen.Line(say["envelope.holds", Screen.Number(envelope.Figures.Count), Screen.Number(envelope.Figures.Select(row => row.Unit).Distinct(StringComparer.Ordinal).Count()), periods switch { [] => "—", [var only] => only.ToString(), [var first, .., var last] => $"{first} – {last}" }]);
        var table = Screen.Table(say["envelope.metric"], say["envelope.figures"], say["envelope.units"], say["envelope.relation"]);
        foreach (var metric in envelope.Metrics.All)
        {
            var rows = envelope.Figures.Where(row => row.Metric.Id == metric.Id).ToArray();
            var mapping = envelope.Mappings.FirstOrDefault(one => one.Metric == metric.Id);
            table.Row($"{metric.Title.In(say.Culture)} ({metric.Id})", Screen.Number(rows.Length), Screen.Number(rows.Select(row => row.Unit).Distinct(StringComparer.Ordinal).Count()), mapping is null ? "" : say["relation." + mapping.Relation]);
        }

        screen.Write(table);
        screen.Line(say["envelope.pack-line", envelope.Pack?.Id ?? "—", envelope.Pack?.Hash ?? "—"] + Verdict(session, summary.IsUnderPack, "envelope.pack-differs", summary.Pack?.Hash));
        screen.Line(say["envelope.hash-line", summary.Hash] + Verdict(session, summary.IsExpected, "envelope.hash-differs", summary.Expected));
    }

    private static string Verdict(Session session, bool? agrees, string differs, string? expected) => agrees switch
    {
        null => "",
        true => $" {session.Say["envelope.agrees"]}",
        false => $" {session.Say[differs, expected ?? ""]}",
    };
}
