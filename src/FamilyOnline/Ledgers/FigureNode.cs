using NodaTime;

namespace FamilyOnline.Ledgers;

/// <summary>An edition of a figure within one journal, with the one before it.</summary>
internal sealed class FigureNode(JournalEntry entry, FigureNode? earlier)
{
    public JournalEntry Entry => entry;

    public FigureLine Line { get; } = (FigureLine)entry.Line;

    public FigureNode? Earlier => earlier;

    public int Edition => Line.Edition;

    /// <summary>Gets the report that the figure came with, or null where none brought it; corrections stay with it.</summary>
    public ReportKey? Report { get; } = entry.Line.Kind == EntryKind.Reported ? ReportOf((FigureLine)entry.Line) : earlier!.Report;

    /// <summary>Gives this edition and all before it, the newest first.</summary>
    public IEnumerable<FigureNode> AndEarlier()
    {
        for (var node = this; node is not null; node = node.Earlier)
            yield return node;
    }

    /// <summary>Gives the edition that stood at an instant.</summary>
    public FigureNode? At(Instant knownAt) => AndEarlier().FirstOrDefault(node => node.Entry.KnownAt <= knownAt);

    private static ReportKey? ReportOf(FigureLine line) => line.Form is null ? null : new(line.Figure.Unit, line.Form, line.Figure.Period);
}
