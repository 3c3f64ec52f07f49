using System.Globalization;
using System.Text;

namespace FamilyOnline.Documents;

/// <summary>Writes a document in the canonical form of RFC 8785: no blanks, keys in the order of their UTF-16 units; every scalar is a string.</summary>
internal static class CanonicalJson
{
    public static string Write(DocumentNode node)
    {
        StringBuilder text = new();
        Append(text, node);
        return text.ToString();
    }

    private static void Append(StringBuilder text, DocumentNode node)
    {
        switch (node)
        {
            case DocumentMap map:
                AppendAll(text, '{', map.Entries.OrderBy(entry => entry.Key, StringComparer.Ordinal), '}', entry =>
                {
                    AppendText(text, entry.Key);
                    text.Append(':');
                    Append(text, entry.Value);
                });
                break;
            case DocumentList list:
                AppendAll(text, '[', list.Items, ']', item => Append(text, item));
                break;
            default:
                AppendText(text, ((DocumentScalar)node).Text);
                break;
        }
    }

    private static void AppendAll<T>(StringBuilder text, char open, IEnumerable<T> items, char close, Action<T> append)
    {
        text.Append(open);
        var isFirst = true;
        foreach (var item in items)
        {
            if (!isFirst)
                text.Append(',');
            append(item);
            isFirst = false;
        }

        text.Append(close);
    }

    private static void AppendText(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var c in value)
        {
            _ = c switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
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
