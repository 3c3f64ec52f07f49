using NodaTime;

namespace FamilyOnline.Ledgers;

/// <summary>An edition of a figure within one journal, with the one before it.</summary>
internal sealed class FigureNode(JournalEntry entry, FigureNode? earlier)
{
    public JournalEntry Entry => entry;

    public FigureLine Line { get; } = (FigureLine)entry.Line;

    public FigureNode? Earlier => earlier;

    /// <summary>Gets the form that the figure came with; corrections stay with it.</summary>
    public string? Form { get; } = entry.Line.Kind == EntryKind.Reported ? ((FigureLine)entry.Line).Form : earlier!.Form;

    public int Edition => Line.Edition;

    /// <summary>Gets the report that the figure belongs to, or null where none brought it.</summary>
    public ReportKey? Report => Form is null ? null : new(Line.Figure.Unit, Form, Line.Figure.Period);

    /// <summary>Gives this edition and all before it, the newest first.</summary>
    public IEnumerable<FigureNode> AndEarlier()
    {
        for (var node = this; node is not null; node = node.Earlier)
            yield return node;
    }

    /// <summary>Gives the edition that stood at an instant.</summary>
    public FigureNode? At(Instant knownAt) => AndEarlier().FirstOrDefault(node => node.Entry.KnownAt <= knownAt);
}
