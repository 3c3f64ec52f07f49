namespace FamilyOnline.Schemes;

/// <summary>What is recorded of each line: its own notes, and what it leaves open from the line above.</summary>
internal static class NotesInForce
{
    public static IReadOnlyDictionary<string, NodeNotes> Of(SchemeNode root)
    {
        Dictionary<string, NodeNotes> notes = new(StringComparer.Ordinal);
        Walk(root, NodeNotes.None, notes);
        return notes;
    }

    private static void Walk(SchemeNode node, NodeNotes above, Dictionary<string, NodeNotes> notes)
    {
        notes[node.Id] = node.Notes.Below(above);
        foreach (var part in node.Below)
            Walk(part, notes[node.Id], notes);
    }
}
