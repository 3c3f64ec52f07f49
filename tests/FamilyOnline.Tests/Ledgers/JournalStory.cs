using CsCheck;
using FamilyOnline.Ledgers;
using NodaTime;

namespace FamilyOnline.Tests.Ledgers;

/// <summary>A journal that chance has written, with the batches it was made of: three units, two metrics, two months, so that figures meet often.</summary>
internal sealed record JournalStory(Journal Journal, IReadOnlyList<(Instant KnownAt, IReadOnlyList<JournalLine> Lines)> Batches)
{
    private static readonly EntryGrounds[] Grounds = [new("信息员", EntryReason.Recount), new("审核员", EntryReason.Other, "note"), new("a", EntryReason.Audit, evidence: "urn:e")];

    private static readonly Gen<Move> AnyMove = Gen.Select(
        Gen.Int[0, 2], Gen.Int[0, 1], Gen.Int[1, 2], Gen.Int[0, 9], Gen.Int[0, 5], (unit, metric, month, action, value) => new Move(unit, metric, month, action, value));

    public static Gen<JournalStory> Any(string id = "610424") => AnyMove.Array[0, 8].Array[0, 12].Select(batches => Tell(id, batches));

    public static Instant TimeOf(int batch) => Instant.FromUtc(2024, 6, 1, 0, 0).Plus(Duration.FromHours(batch));

    /// <summary>All that the journals say at an instant, as text.</summary>
    public static string Told(JournalView view) => string.Join('\n', view.Figures.SelectMany(known => view.HistoryOf(known.Figure)).Select(known => $"{known} {known.Entry.Hash}")
        .Concat(view.Figures.Select(known => known.Report).OfType<ReportKey>().Distinct().Select(report => $"{view.StateOf(report)} {view.StateOf(report).HasChanges}")));

    private static JournalStory Tell(string id, Move[][] batches)
    {
        var journal = Journal.Begin(new(id, "county", "prefecture"));
        List<(Instant, IReadOnlyList<JournalLine>)> told = [];
        for (var i = 0; i < batches.Length; i++)
        {
            Dictionary<object, JournalLine> lines = [];
            foreach (var move in batches[i])
            {
                if (move.Line(journal.Latest) is { } line)
                    lines.TryAdd(line is FigureLine figure ? figure.Figure : ((StepLine)line).Report, line);
            }

            journal = journal.Append(TimeOf(i), lines.Values);
            told.Add((TimeOf(i), [.. lines.Values]));
        }

        return new(journal, told);
    }

    /// <summary>A wish that becomes a legal line where the journal allows one.</summary>
    private sealed record Move(int Unit, int Metric, int Month, int Action, int Value)
    {
        public JournalLine? Line(JournalView view)
        {
            var (unit, period) = ($"61042410{Unit}", ReportingPeriod.Month(2024, Month));
            return Action < 6 ? Figure(view, new(unit, $"metric-{Metric}", period)) : Step(view, new(unit, "monthly", period));
        }

        private FigureLine Figure(JournalView view, FigureKey key)
        {
            var (standing, grounds, value) = (view.Find(key), Grounds[Value % 3], Value == 0 ? Observation.Of(Absence.NotAvailable) : Observation.Scaled(Value, Value % 3));
            return standing switch
            {
                null => FigureLine.Reported(key, value, grounds, Metric == 0 ? "monthly" : null),
                { Kind: EntryKind.Withdrawn } => FigureLine.Reported(key, value, grounds, "monthly", edition: standing.Number + 1),
                _ when Action < 4 => FigureLine.Corrected(key, standing.Number + 1, value, grounds, 1 + (Value % 2)),
                _ => FigureLine.Withdrawn(key, standing.Number + 1, grounds),
            };
        }

        private StepLine? Step(JournalView view, ReportKey report)
        {
            var next = view.StateOf(report).NextSteps;
            return next.Count == 0 ? null : new(report, next[^(1 + (Value == 0 ? next.Count - 1 : 0))], Grounds[Value % 3]);
        }
    }
}
