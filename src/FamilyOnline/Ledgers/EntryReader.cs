using FamilyOnline.Documents;
using NodaTime;
using NodaTime.Text;

namespace FamilyOnline.Ledgers;

/// <summary>Reads the map of an entry; everything wrong with it becomes a problem.</summary>
internal sealed class EntryReader(MapReader map)
{
    /// <summary>Whether the kind could be read; where it could not, nobody knows which keys belong there.</summary>
    private bool _knowsKind;

    public static JournalEntry? Read(DocumentNode node, DocumentProblems problems)
    {
        MapReader map = new(node, problems);
        var before = problems.Count;
        EntryReader reader = new(map);
        var (number, knownAt) = (reader.Whole("number"), reader.KnownAt());
        var line = reader.Line();
        var (previous, hash) = (map.NeedText("previous"), map.NeedText("hash"));
        if (reader._knowsKind)
            map.Done();
        return reader.Build(before, () => new JournalEntry(number, knownAt, line!, previous, hash));
    }

    private JournalLine? Line()
    {
        var kind = map.Need("kind") is null ? EntryKind.Unspecified : map.Choice("kind", EnumWords<EntryKind>.All, EntryKind.Unspecified);
        if (kind == EntryKind.Unspecified)
            return null;
        _knowsKind = true;
        var grounds = Grounds();
        return kind <= EntryKind.Withdrawn ? Figure(kind, grounds) : Step(kind, grounds);
    }

    private FigureLine? Figure(EntryKind kind, EntryGrounds? grounds)
    {
        var before = map.Problems.Count;
        var (unit, metric, period) = (map.NeedText("unit"), map.NeedText("metric"), Period());
        var figure = Build(before, () => new FigureKey(unit, metric, period));
        var edition = Whole("edition");
        var (value, version) = kind == EntryKind.Withdrawn ? (default, 0) : (Value(), Whole("version"));
        var form = kind == EntryKind.Reported ? map.Text("form") : null;
        return figure is null || grounds is null ? null : Build(before, () => kind switch
        {
            EntryKind.Reported => FigureLine.Reported(figure, value, grounds, form, version, edition),
            EntryKind.Corrected => FigureLine.Corrected(figure, edition, value, grounds, version),
            _ => FigureLine.Withdrawn(figure, edition, grounds),
        });
    }

    private StepLine? Step(EntryKind kind, EntryGrounds? grounds)
    {
        var before = map.Problems.Count;
        var (unit, form, period) = (map.NeedText("unit"), map.NeedText("form"), Period());
        var report = Build(before, () => new ReportKey(unit, form, period));
        var level = kind == EntryKind.Approved ? map.NeedText("level") : null;
        return report is null || grounds is null ? null : Build(before, () => new StepLine(report, StepOf(kind, level), grounds));
    }

    private static ReportStep StepOf(EntryKind kind, string? level) => kind switch
    {
        EntryKind.Submitted => ReportStep.Submit,
        EntryKind.Returned => ReportStep.Return,
        EntryKind.Accepted => ReportStep.Accept,
        EntryKind.Approved => ReportStep.Approve(level!),
        _ => ReportStep.Publish,
    };

    private EntryGrounds? Grounds()
    {
        var before = map.Problems.Count;
        var (by, note, evidence) = (map.NeedText("by"), map.Text("note"), map.Text("evidence"));
        var reason = map.Choice("reason", EnumWords<EntryReason>.All, EntryReason.Unspecified);
        return Build(before, () => new EntryGrounds(by, reason, note, evidence));
    }

    private ReportingPeriod Period()
    {
        var text = map.NeedText("period");
        if (!ReportingPeriod.TryParse(text, out var period))
            Bad("period", text, "2024, 2024-Q2, 2024-04, 2024-04-30");
        return period;
    }

    private Observation Value()
    {
        var text = map.NeedText("value");
        if (ObservationText.TryRead(text, out var value))
            return value.Value;
        Bad("value", text, "12, 12.50, not-available");
        return default;
    }

    private Instant KnownAt()
    {
        var text = map.NeedText("known-at");
        if (InstantPattern.ExtendedIso.Parse(text).TryGetValue(default, out var instant))
            return instant;
        Bad("known-at", text, "2024-05-06T07:08:09Z");
        return default;
    }

    private int Whole(string key) => map.Need(key) is null ? 0 : map.WholeNumber(key, 1, int.MaxValue) ?? 0;

    /// <summary>Tells of a text that is not of the form its key asks for; of one that is missing there is a problem already.</summary>
    private void Bad(string key, string text, string such)
    {
        if (text.Length > 0)
            map.Problems.Add(LedgerProblems.BadValue.At(map.Find(key)!.Place, key, text, such));
    }

    /// <summary>Builds a part, unless reading its own values has given a problem.</summary>
    private T? Build<T>(int before, Func<T> build)
        where T : class => map.Problems.Count > before ? null : map.Problems.Build(map.Place, build);
}
