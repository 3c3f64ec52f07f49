using System.Text;
using System.Text.Json;

namespace FamilyOnline.Documents;

/// <summary>Reads JSON as a document, each piece with its line and column; numbers keep the text they were written in.</summary>
internal ref struct JsonDocumentReader
{
    private readonly ReadOnlySpan<byte> _bytes;
    private readonly string? _file;
    private readonly DocumentProblems _problems;
    private Utf8JsonReader _reader;
    private int _line;
    private int _lineStart;
    private int _seen;

    private JsonDocumentReader(ReadOnlySpan<byte> bytes, string? file, DocumentProblems problems)
    {
        _bytes = bytes;
        (_file, _problems) = (file, problems);
        _reader = new(bytes, new JsonReaderOptions { MaxDepth = 64 });
        _line = 1;
    }

    /// <summary>Reads a text; null with a problem where it is no JSON.</summary>
    public static DocumentNode? Read(string json, string? file, DocumentProblems problems)
    {
        try
        {
            JsonDocumentReader reader = new(Encoding.UTF8.GetBytes(json), file, problems);
            reader._reader.Read();
            var node = reader.Node();
            reader._reader.Read();
            return node;
        }
        catch (JsonException refusal)
        {
            problems.Add(DocumentProblems.NotJson.At(new Place(file, (int)(refusal.LineNumber ?? 0) + 1, (int)(refusal.BytePositionInLine ?? 0) + 1)));
            return null;
        }
    }

    private DocumentNode Node()
    {
        var place = Here();
        return _reader.TokenType switch
        {
            JsonTokenType.StartObject => Map(place),
            JsonTokenType.StartArray => List(place),
            JsonTokenType.String => new DocumentScalar(_reader.GetString()!, place, isQuoted: true),
            _ => new DocumentScalar(Encoding.UTF8.GetString(_reader.ValueSpan), place),
        };
    }

    private DocumentMap Map(Place place)
    {
        Dictionary<string, DocumentEntry> entries = new(StringComparer.Ordinal);
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndObject)
        {
            var (key, at) = (_reader.GetString()!, Here());
            _reader.Read();
            DocumentEntry entry = new(key, at, Node(), isQuoted: true);
            if (!entries.TryAdd(entry.Key, entry))
                _problems.Add(DocumentProblems.KeyTwice.At(at, key));
        }

        return new(entries.Values, place);
    }

    private DocumentList List(Place place)
    {
        List<DocumentNode> items = [];
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
            items.Add(Node());
        return new(items, place);
    }

    private Place Here()
    {
        var at = (int)_reader.TokenStartIndex;
        for (; _seen < at; _seen++)
        {
            if (_bytes[_seen] == (byte)'\n')
                (_line, _lineStart) = (_line + 1, _seen + 1);
        }

        return new(_file, _line, Encoding.UTF8.GetCharCount(_bytes[_lineStart..at]) + 1);
    }
}
