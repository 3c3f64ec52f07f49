using System.Globalization;
using System.Text;
using System.Text.Json;
using FamilyOnline.Documents;

namespace FamilyOnline.Files;

/// <summary>One line of JSON: an object whose keys all hold texts.</summary>
internal static class JsonLine
{
    private static readonly JsonReaderOptions Options = new() { MaxDepth = 2 };

    /// <summary>Writes a line with its line feed; of strings only what must be escaped is (RFC 8785, 3.2.2.2).</summary>
    public static void Append(StringBuilder text, IEnumerable<KeyValuePair<string, string>> fields)
    {
        var sign = '{';
        foreach (var (key, value) in fields)
        {
            text.Append(sign);
            AppendString(text, key);
            text.Append(':');
            AppendString(text, value);
            sign = ',';
        }

        text.Append("}\n");
    }

    /// <summary>Reads a line.</summary>
    /// <param name="bytes">The line without its line feed.</param>
    /// <param name="file">The name to give in places.</param>
    /// <param name="line">The line's number.</param>
    /// <param name="column">Where it is no such object: the column, from 1, that shows it.</param>
    /// <returns>The object, or null.</returns>
    public static DocumentMap? Read(ReadOnlySpan<byte> bytes, string? file, int line, out int column)
    {
        column = 1;
        Utf8JsonReader reader = new(bytes, Options);
        Dictionary<string, DocumentEntry> entries = new(StringComparer.Ordinal);
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
                return null;
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                column = ColumnOf(bytes, reader.TokenStartIndex);
                var (key, at) = (reader.GetString()!, new Place(file, line, column));
                reader.Read();
                column = ColumnOf(bytes, reader.TokenStartIndex);
                if (reader.TokenType != JsonTokenType.String)
                    return null;
                DocumentEntry entry = new(key, at, new DocumentScalar(reader.GetString()!, new Place(file, line, column), isQuoted: true), isQuoted: true);
                if (entries.TryAdd(entry.Key, entry))
                    continue;
                column = at.Column;
                return null;
            }

            return reader.Read() ? null : new DocumentMap(entries.Values, new Place(file, line, 1));
        }
        catch (Exception refusal) when (refusal is JsonException or InvalidOperationException)
        {
            column = refusal is JsonException { BytePositionInLine: { } position } ? ColumnOf(bytes, Math.Min(position, bytes.Length)) : column;
            return null;
        }
    }

    private static int ColumnOf(ReadOnlySpan<byte> bytes, long position) => Encoding.UTF8.GetCharCount(bytes[..(int)position]) + 1;

    private static void AppendString(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var c in value)
        {
            _ = c switch
            {
                '"' or '\\' => text.Append('\\').Append(c),
                '\b' => text.Append("\\b"),
                '\t' => text.Append("\\t"),
                '\n' => text.Append("\\n"),
                '\f' => text.Append("\\f"),
                '\r' => text.Append("\\r"),
                < ' ' => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => text.Append(c),
            };
        }

        text.Append('"');
    }
}
