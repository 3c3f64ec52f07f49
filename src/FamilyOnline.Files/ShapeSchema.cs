using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using FamilyOnline.Shapes;

namespace FamilyOnline.Files;

/// <summary>Writes a shape as JSON Schema, draft 7; shapes that recur become definitions.</summary>
/// <remarks>
/// A schema sees what YAML 1.2 makes of a plain scalar: a number or a truth value loses how it was written. So a text also takes these, and a
/// number also takes a string that a reader takes for one. A description never stands beside <c>$ref</c>, whose neighbours draft 7 ignores.
/// </remarks>
internal sealed class ShapeSchema
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly Utf8JsonWriter _writer;
    private readonly SortedDictionary<string, DocumentShape> _named = new(StringComparer.Ordinal);

    private ShapeSchema(Utf8JsonWriter writer) => _writer = writer;

    public static string Write(DocumentShape root, string title)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream, Options))
            new ShapeSchema(writer).Root(root, title);
        return Encoding.UTF8.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length)) + "\n";
    }

    private void Root(DocumentShape root, string title)
    {
        _writer.WriteStartObject();
        _writer.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
        _writer.WriteString("title", title);
        Members(root);
        _writer.WriteStartObject("definitions");
        for (HashSet<string> done = new(StringComparer.Ordinal); _named.Keys.FirstOrDefault(name => !done.Contains(name)) is { } next; done.Add(next))
        {
            _writer.WriteStartObject(next);
            Members(_named[next]);
            _writer.WriteEndObject();
        }

        _writer.WriteEndObject();
        _writer.WriteEndObject();
    }

    /// <summary>Writes a shape as a schema of its own, or refers to it.</summary>
    private void Schema(DocumentShape shape)
    {
        _writer.WriteStartObject();
        if (shape.Name is { } name)
        {
            _named.TryAdd(name, shape);
            _writer.WriteString("$ref", $"#/definitions/{name}");
        }
        else
        {
            Members(shape);
        }

        _writer.WriteEndObject();
    }

    private void Members(DocumentShape shape)
    {
        switch (shape.Kind)
        {
            case ShapeKind.Map:
                Map(shape);
                break;
            case ShapeKind.List when shape.TakesSingle:
                _writer.WriteStartArray("anyOf");
                Schema(shape.Item!);
                _writer.WriteStartObject();
                Items(shape);
                _writer.WriteEndObject();
                _writer.WriteEndArray();
                break;
            case ShapeKind.List:
                Items(shape);
                break;
            case ShapeKind.OneOf or ShapeKind.LocalizedText:
                List("anyOf", shape.Alternatives, Schema);
                break;
            default:
                ScalarSchema.Write(_writer, shape);
                break;
        }
    }

    private void Items(DocumentShape list)
    {
        _writer.WriteString("type", "array");
        Bounds(list, "minItems", "maxItems");
        if (list.Alternatives.Count > 0)
        {
            List("items", list.Alternatives, Schema);
            return;
        }

        _writer.WritePropertyName("items");
        Schema(list.Item!);
    }

    private void Map(DocumentShape map)
    {
        _writer.WriteString("type", "object");
        Bounds(map, "minProperties", "maxProperties");
        _writer.WriteStartObject("properties");
        foreach (var key in map.Keys)
            Key(key);
        _writer.WriteEndObject();
        if (map is { Pattern: { } pattern, Item: { } item })
        {
            _writer.WriteStartObject("patternProperties");
            _writer.WritePropertyName(pattern);
            Schema(item);
            _writer.WriteEndObject();
        }

        _writer.WriteBoolean("additionalProperties", false);
        Needs(map);
    }

    private void Key(ShapeKey key)
    {
        _writer.WriteStartObject(key.Name);
        _writer.WriteString("description", $"{key.Description.Chinese} / {key.Description.English}");
        if (key.Default is { } byDefault)
            ScalarSchema.WriteDefault(_writer, key.Shape, byDefault);
        if (key.Shape.Name is null)
            Members(key.Shape);
        else
            List("anyOf", [key.Shape], Schema);
        _writer.WriteEndObject();
    }

    private void Needs(DocumentShape map)
    {
        if (Names(map, ShapeNeed.Required) is { Count: > 0 } required)
            List("required", required, _writer.WriteStringValue);
        if (Names(map, ShapeNeed.AtLeastOne) is { Count: > 0 } any)
            List("anyOf", any, Requires);
        if (Names(map, ShapeNeed.ExactlyOne) is { Count: > 0 } one)
            List("oneOf", one, Requires);
    }

    private void Requires(string key)
    {
        _writer.WriteStartObject();
        List("required", [key], _writer.WriteStringValue);
        _writer.WriteEndObject();
    }

    private void Bounds(DocumentShape shape, string least, string most)
    {
        if (shape.Least is { } atLeast)
            _writer.WriteNumber(least, atLeast);
        if (shape.Most is { } atMost)
            _writer.WriteNumber(most, atMost);
    }

    private void List<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        _writer.WriteStartArray(name);
        foreach (var item in items)
            write(item);
        _writer.WriteEndArray();
    }

    private static List<string> Names(DocumentShape map, ShapeNeed need) => [.. map.Keys.Where(key => key.Need == need).Select(key => key.Name)];
}
