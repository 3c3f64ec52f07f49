using System.Globalization;
using System.Text;
using FamilyOnline.Documents;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace FamilyOnline.Files;

/// <summary>Reads YAML as a document: plain texts with their places, no tags, no anchors, no key twice.</summary>
/// <remarks>Too long, too deep, an anchor, an alias or a tag ends the reading; all else is told, and reading goes on.</remarks>
internal sealed class YamlDocumentReader
{
    private const int MaxDepth = 64;
    private readonly string? _file;
    private readonly DocumentProblems _problems;
    private readonly Parser _parser;

    private YamlDocumentReader(string text, string? file, DocumentProblems problems)
    {
        (_file, _problems) = (file, problems);
        _parser = new(new Scanner(new StringReader(text), skipComments: true));
    }

    /// <summary>Reads a text; null with a problem where it is no YAML that packs may be written in.</summary>
    public static DocumentNode? Read(string text, string? file, DocumentProblems problems) => Read(text, file, problems, allowsMore: false) is [var only] ? only : null;

    /// <summary>Reads a text of one document or more, with lines "---" between them; where one ends the reading with a problem, those before it are given.</summary>
    public static IReadOnlyList<DocumentNode> ReadAll(string text, string? file, DocumentProblems problems) => Read(text, file, problems, allowsMore: true);

    private static List<DocumentNode> Read(string text, string? file, DocumentProblems problems, bool allowsMore)
    {
        List<DocumentNode> documents = [];
        YamlSyntax syntax = new(text, file, problems);
        if (!PackBytes.Holds(text, file, problems) || !syntax.IsPlainText())
            return documents;
        YamlDocumentReader reader = new(text, file, problems);
        try
        {
            for (var begins = reader.Begins(); begins; begins = allowsMore && reader._parser.Accept<DocumentStart>(out _))
            {
                if (reader.Document(syntax, isAlone: !allowsMore) is { } node)
                    documents.Add(node);
            }
        }
        catch (YamlRefusal refusal)
        {
            problems.Add(refusal.Problem);
        }
        catch (YamlException refusal)
        {
            syntax.Refuse(PlaceOf(file, refusal.Start), refusal.Message);
        }
        catch (InvalidOperationException refusal)
        {
            // The scanner of YamlDotNet 18 gives up this way on a flow list that is never closed.
            syntax.Refuse(PlaceOf(file, reader._parser.Current?.End ?? YamlDotNet.Core.Mark.Empty), refusal.Message);
        }

        return documents;
    }

    private bool Begins()
    {
        _parser.Consume<StreamStart>();
        if (!_parser.Accept<StreamEnd>(out _))
            return true;
        _problems.Add(YamlProblems.Empty.At(new Place(_file, 0, 0)));
        return false;
    }

    private DocumentNode? Document(YamlSyntax syntax, bool isAlone)
    {
        var start = _parser.Consume<DocumentStart>();
        if (start.Version is not null)
            throw new YamlRefusal(YamlProblems.Directive.At(PlaceOf(_file, start.Start), "%YAML"));
        var node = Node(0);
        var end = _parser.Consume<DocumentEnd>();
        if (isAlone && _parser.Accept<DocumentStart>(out var second))
            _problems.Add(YamlProblems.Second.At(PlaceOf(_file, second.Start)));
        if (node is not DocumentScalar { IsQuoted: false } whole)
            return node;
        if (!isAlone && whole.Text.Length == 0)
            _problems.Add(YamlProblems.Empty.At(PlaceOf(_file, start.Start)));
        else if (!syntax.TellColons(whole.Text, (int)start.Start.Line, isAlone ? int.MaxValue : (int)end.End.Line))
            return node;
        return null;
    }

    private DocumentNode Node(int depth)
    {
        var place = PlaceOf(_file, _parser.Current!.Start);
        if (depth > MaxDepth)
            throw new YamlRefusal(YamlProblems.TooDeep.At(place, MaxDepth.ToString(CultureInfo.InvariantCulture)));
        if (_parser.Accept<AnchorAlias>(out var alias))
            throw new YamlRefusal(YamlProblems.Alias.At(place, "*" + alias.Value.Value));
        if (_parser.Current is not NodeEvent node)
            throw new YamlException(_parser.Current.Start, _parser.Current.End, "A value is missing here.");
        Refuse(node, place);
        if (_parser.TryConsume<Scalar>(out var scalar))
            return Text(scalar, place);
        return _parser.TryConsume<SequenceStart>(out _) ? List(place, depth) : Map(place, depth);
    }

    private DocumentNode Text(Scalar scalar, Place place)
    {
        if (scalar.Value.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') >= 0 && !IsWhole(scalar.Value))
            _problems.Add(YamlProblems.NotText.At(place));
        DocumentScalar text = new(scalar.Value, place, scalar.Style is not (ScalarStyle.Plain or ScalarStyle.Any));
        if (text.IsQuoted || !FullWidthSigns.Opens(text.Text))
            return text;
        _problems.Add(YamlProblems.FullWidth.At(place, text.Text[..1], FullWidthSigns.Plain(text.Text[0])));
        return text.Text[0] == '｛' ? new DocumentMap([], place) : new DocumentList([], place);
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
        Dictionary<string, DocumentEntry> entries = new(StringComparer.Ordinal);
        List<DocumentEntry> merged = [];
        DocumentEntry? last = null;
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var (key, value) = (Node(depth + 1), Node(depth + 1));
            if (key is not DocumentScalar scalar)
                _problems.Add(YamlProblems.KeyNoText.At(key.Place));
            else if (scalar is { IsQuoted: false, Text: "<<" })
                merged.AddRange(Merged(scalar, value));
            else if (FlowSlips.Joined(last, scalar, value, _problems) is { } joined)
                entries[joined.Key] = last = joined;
            else if (Entry(scalar, value) is { } entry)
                Add(entries, last = entry);
        }

        foreach (var entry in merged)
            entries.TryAdd(entry.Key, entry);
        return new(entries.Values, place);
    }

    private void Add(Dictionary<string, DocumentEntry> entries, DocumentEntry entry)
    {
        if (!entries.TryAdd(entry.Key, entry))
            _problems.Add(YamlProblems.KeyTwice.At(entry.Place, entry.Key, Line(entries[entry.Key].Place)));
    }

    /// <summary>Refuses a merge key, and reads on as it was meant.</summary>
    private IReadOnlyList<DocumentEntry> Merged(DocumentScalar key, DocumentNode value)
    {
        _problems.Add(YamlProblems.MergeKey.At(key.Place));
        return (value as DocumentMap)?.Entries ?? [];
    }

    /// <summary>Makes an entry; a key with a full-width sign is refused, and read on as it was meant where the sign is a colon.</summary>
    private DocumentEntry? Entry(DocumentScalar key, DocumentNode value)
    {
        var sign = key.IsQuoted ? -1 : FullWidthSigns.In(key.Text);
        if (sign < 0)
            return FlowSlips.Parted(key, value, _problems) ?? new(key.Text, key.Place, value, key.IsQuoted);
        var (typed, at) = (key.Text[sign], key.Place with { Column = key.Place.Column + sign });
        _problems.Add(YamlProblems.FullWidth.At(at, typed.ToString(), FullWidthSigns.Plain(typed)));
        return typed == '：' && value is DocumentScalar { Text: "" }
            ? new(key.Text[..sign], key.Place, new DocumentScalar(key.Text[(sign + 1)..].Trim(), at with { Column = at.Column + 1 }))
            : null;
    }

    private static void Refuse(NodeEvent node, Place place)
    {
        if (!node.Anchor.IsEmpty)
            throw new YamlRefusal(YamlProblems.Alias.At(place, "&" + node.Anchor.Value));
        if (!node.Tag.IsEmpty)
            throw new YamlRefusal(YamlProblems.Tag.At(place, node.Tag.IsNonSpecific ? "!" : node.Tag.Value.Replace("tag:yaml.org,2002:", "!!", StringComparison.Ordinal)));
    }

    /// <summary>Tells whether every half of a character pair has its other half.</summary>
    private static bool IsWhole(string text) => !text.EnumerateRunes().Contains(Rune.ReplacementChar);

    private static string Line(Place place) => place.Line.ToString(CultureInfo.InvariantCulture);

    private static Place PlaceOf(string? file, YamlDotNet.Core.Mark mark) => new(file, (int)mark.Line, (int)mark.Column);
}
