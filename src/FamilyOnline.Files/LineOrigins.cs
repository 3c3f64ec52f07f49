using FamilyOnline.Documents;

namespace FamilyOnline.Files;

/// <summary>Finds for each line of a written document the place that it was read from.</summary>
/// <remarks>The text is read again, so that its own lines are known; the two documents have the same shape, and are walked side by side.</remarks>
internal sealed class LineOrigins
{
    private readonly Dictionary<int, LineOrigin> _origins = [];

    private LineOrigins()
    {
    }

    public static LineOrigins Of(DocumentNode document, string text)
    {
        LineOrigins origins = new();
        origins.Walk(document, YamlDocumentReader.Read(text, null, new DocumentProblems())!);
        return origins;
    }

    public LineOrigin? Find(int line) => _origins.GetValueOrDefault(line);

    private void Walk(DocumentNode read, DocumentNode written)
    {
        switch (read, written)
        {
            case (DocumentMap left, DocumentMap right):
                foreach (var (from, to) in left.Entries.Zip(right.Entries))
                    Walk(from, to);
                break;
            case (DocumentList left, DocumentList right):
                foreach (var (from, to) in left.Items.Zip(right.Items))
                    Item(from, to);
                break;
            default:
                break;
        }
    }

    private void Walk(DocumentEntry from, DocumentEntry to)
    {
        var isWhole = from.Value is not DocumentScalar;
        Note(to.Place.Line, isWhole ? from.Place : from.Value.Place, isWhole ? from.Value.Place : null);
        Walk(from.Value, to.Value);
    }

    private void Item(DocumentNode from, DocumentNode to)
    {
        Note(to.Place.Line, from.Place, from is DocumentScalar ? null : from.Place);
        Walk(from, to);
    }

    /// <summary>An item's first line is also the line of its first key: the text is the key's, the whole is the item.</summary>
    private void Note(int line, Place place, Place? whole) =>
        _origins[line] = new(place, _origins.TryGetValue(line, out var earlier) ? earlier.Whole ?? whole : whole);
}
