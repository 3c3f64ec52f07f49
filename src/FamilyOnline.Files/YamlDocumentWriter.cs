using System.Globalization;
using FamilyOnline.Documents;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace FamilyOnline.Files;

/// <summary>Writes a document as YAML that every reader takes the same way: what looks like a number or truth and is a text stands in quotes.</summary>
internal static class YamlDocumentWriter
{
    private const string Indicators = "-?:,[]{}#&*!|>'\"%@`~<=";

    /// <summary>Words that YAML 1.1 takes for truth or nothing; packs know true and false alone.</summary>
    private static readonly HashSet<string> OtherWords = new(["yes", "no", "on", "off", "y", "n", "null", "~"], StringComparer.OrdinalIgnoreCase);

    public static string Write(DocumentNode node)
    {
        using StringWriter writer = new() { NewLine = "\n" };
        Emitter emitter = new(writer, new EmitterSettings(bestIndent: 2, bestWidth: int.MaxValue, isCanonical: false, maxSimpleKeyLength: 1024, newLine: "\n"));
        emitter.Emit(new StreamStart());
        emitter.Emit(new DocumentStart(null, null, isImplicit: true));
        Emit(emitter, node);
        emitter.Emit(new DocumentEnd(isImplicit: true));
        emitter.Emit(new StreamEnd());
        return writer.ToString();
    }

    private static void Emit(Emitter emitter, DocumentNode node)
    {
        switch (node)
        {
            case DocumentMap map:
                emitter.Emit(new MappingStart(AnchorName.Empty, TagName.Empty, isImplicit: true, MappingStyle.Block));
                foreach (var entry in map.Entries)
                {
                    emitter.Emit(Text(entry.Key, isQuoted: FullWidthSigns.In(entry.Key) >= 0));
                    Emit(emitter, entry.Value);
                }

                emitter.Emit(new MappingEnd());
                break;
            case DocumentList list:
                emitter.Emit(new SequenceStart(AnchorName.Empty, TagName.Empty, isImplicit: true, SequenceStyle.Block));
                foreach (var item in list.Items)
                    Emit(emitter, item);
                emitter.Emit(new SequenceEnd());
                break;
            default:
                var scalar = (DocumentScalar)node;
                emitter.Emit(Text(scalar.Text, scalar.IsQuoted));
                break;
        }
    }

    private static Scalar Text(string text, bool isQuoted) => new(
        AnchorName.Empty, TagName.Empty, text, StyleOf(text, isQuoted), isPlainImplicit: true, isQuotedImplicit: true);

    private static ScalarStyle StyleOf(string text, bool isQuoted) =>
        isQuoted || !IsPlain(text) || text.Any(IsInvisible) || IsMistakable(text) || HasMarkAfterBlank(text) ? ScalarStyle.DoubleQuoted : ScalarStyle.Plain;

    /// <summary>What stands without quotes: it begins with no sign of YAML's own, and holds neither a colon nor a hash where one would mean something.</summary>
    private static bool IsPlain(string text) =>
        text.Length > 0 && (!Indicators.Contains(text[0], StringComparison.Ordinal) || text is ['-', >= '0' and <= '9', ..]) && !char.IsWhiteSpace(text[0]) && !char.IsWhiteSpace(text[^1]) && text[^1] != ':'
        && !text.StartsWith("...", StringComparison.Ordinal) && !text.Contains(": ", StringComparison.Ordinal) && !text.Contains(" #", StringComparison.Ordinal) && !text.Contains('\t', StringComparison.Ordinal);

    /// <summary>What this library's own reader, or another one, would take for something else: a merge key, a full-width bracket, or an old word for true.</summary>
    private static bool IsMistakable(string text) => text == "<<" || FullWidthSigns.Opens(text) || OtherWords.Contains(text);

    /// <summary>A blank and then a mark of YAML's own, as in <c>4 *1</c>: some readers, YamlDotNet's among them, lose the colon of such a key.</summary>
    private static bool HasMarkAfterBlank(string text) =>
        text.Zip(text.Skip(1)).Any(pair => pair is { First: ' ', Second: '*' or '&' or '!' or '%' or '@' or '`' or '|' or '>' or '\'' or '"' or '{' or '[' or '?' or ':' or '-' });

    /// <summary>A character that only an escape inside double quotes keeps: controls, line ends, the byte order mark.</summary>
    private static bool IsInvisible(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
