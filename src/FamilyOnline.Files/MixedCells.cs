namespace FamilyOnline.Files;

/// <summary>Finds the figures of which one file has both marks and entries of a register, so that nobody knows which of them count.</summary>
internal static class MixedCells
{
    /// <summary>Gives of each such figure of a candidate where the first mark stands in the list, and the first entry that it contradicts.</summary>
    public static IEnumerable<(int Mark, Occurrence Entry)> Of(IReadOnlyList<Mark> marks, IReadOnlyList<Occurrence> entries)
    {
        if (entries.Count == 0)
            return [];
        var byCell = entries.ToLookup(entry => (entry.Subject, entry.Register));
        return marks.SelectMany((mark, at) => byCell[(mark.Subject, mark.Figure)].Where(mark.Contradicts).Take(1).Select(entry => (at, entry)))
            .DistinctBy(pair => (pair.entry.Subject, pair.entry.Register));
    }
}
