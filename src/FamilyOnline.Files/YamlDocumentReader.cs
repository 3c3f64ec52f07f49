using System.Globalization;
using FamilyOnline.Documents;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace FamilyOnline.Files;

/// <summary>Reads YAML as a document: plain texts with their places, no tags, no anchors, no key twice.</summary>
internal sealed class YamlDocumentReader
{
    private const int MaxDepth = 64;
    private const int MaxLength = 4_000_000;
    private readonly string? _file;
    private readonly DocumentProblems _problems;
    private readonly Parser _parser;

    private YamlDocumentReader(string text, string? file, DocumentProblems problems)
    {
        (_file, _problems) = (file, problems);
        _parser = new(new Scanner(new StringReader(text), skipComments: true));
    }

    /// <summary>Reads a text; null with a problem where it is no YAML that packs may be written in.</summary>
    public static DocumentNode? Read(string text, string? file, DocumentProblems problems)
    {
        if (text.Length > MaxLength)
        {
            problems.Add(YamlProblems.TooLarge.At(new Place(file, 0, 0), MaxLength.ToString(CultureInfo.InvariantCulture)));
            return null;
        }

        YamlDocumentReader reader = new(text, file, problems);
        try
        {
            return reader.Document();
        }
        catch (YamlException refusal)
        {
            problems.Add(YamlProblems.Syntax.At(PlaceOf(file, refusal.Start), refusal.Message));
        }
        catch (InvalidOperationException refusal)
        {
            // The scanner of YamlDotNet 18 gives up this way on a flow list that is never closed.
            problems.Add(YamlProblems.Syntax.At(PlaceOf(file, reader._parser.Current?.End ?? Mark.Empty), refusal.Message));
        }

        return null;
    }

    private DocumentNode? Document()
    {
        _parser.Consume<StreamStart>();
        if (_parser.Accept<StreamEnd>(out _))
        {
            _problems.Add(YamlProblems.Empty.At(new Place(_file, 0, 0)));
            return null;
        }

        _parser.Consume<DocumentStart>();
        var node = Node(0);
        _parser.Consume<DocumentEnd>();
        if (_parser.Accept<DocumentStart>(out var second))
            _problems.Add(YamlProblems.Second.At(PlaceOf(_file, second.Start)));
        return node;
    }

    private DocumentNode Node(int depth)
    {
        var place = PlaceOf(_file, _parser.Current!.Start);
        if (depth > MaxDepth)
            throw new YamlException(_parser.Current.Start, _parser.Current.End, $"The document is nested deeper than {MaxDepth} levels.");
        if (_parser.TryConsume<AnchorAlias>(out var alias))
        {
            _problems.Add(YamlProblems.Alias.At(place, alias.Value.Value));
            return new DocumentScalar("", place);
        }

        Refuse((NodeEvent)_parser.Current, place);
        if (_parser.TryConsume<Scalar>(out var scalar))
            return new DocumentScalar(scalar.Value, place, scalar.Style is not (ScalarStyle.Plain or ScalarStyle.Any));
        return _parser.TryConsume<SequenceStart>(out _) ? List(place, depth) : Map(place, depth);
    }

    private DocumentList List(Place place, int depth)
    {
        List<DocumentNode> items = [];
        while (!_parser.TryConsume<SequenceEnd>(out _))
            items.Add(Node(depth + 1));
        return new(items, place);
    }

    private DocumentMap Map(Place place, int depth)
    {
        _parser.Consume<MappingStart>();
        List<DocumentEntry> entries = [];
        HashSet<string> keys = new(StringComparer.Ordinal);
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var (key, value) = (Node(depth + 1), Node(depth + 1));
            if (key is not DocumentScalar { Text: var text })
                _problems.Add(YamlProblems.KeyNoText.At(key.Place));
            else if (keys.Add(text))
                entries.Add(new(text, key.Place, value));
            else
                _problems.Add(YamlProblems.KeyTwice.At(key.Place, text, Line(entries.Find(entry => entry.Key == text)!.Place)));
        }

        return new(entries, place);
    }

    private void Refuse(NodeEvent node, Place place)
    {
        if (!node.Anchor.IsEmpty)
            _problems.Add(YamlProblems.Alias.At(place, node.Anchor.Value));
        if (!node.Tag.IsEmpty)
            _problems.Add(YamlProblems.Tag.At(place, node.Tag.IsNonSpecific ? "!" : node.Tag.Value));
    }

    private static string Line(Place place) => place.Line.ToString(CultureInfo.InvariantCulture);

    private static Place PlaceOf(string? file, Mark mark) => new(file, (int)mark.Line, (int)mark.Column);
}
