using CsCheck;
using FamilyOnline.Documents;

namespace FamilyOnline.Files.Tests;

/// <summary>A pack survives writing and reading; what looks like something else and is a text stays a text.</summary>
public sealed class PackWriterTests
{
    private static readonly Gen<string> Texts = Gen.OneOf(
        OneOf("yes", "no", "on", "off", "y", "n", "~", "null", "true", "010", "1e3", "1_000", "12:30:45", "0x1F", ".inf", "-", "a: b", "a #b", "#x", "- x", "[a", "{a", "*a", "&a", "!a", "%a", "@a", "`a", "|", ">", "'", "\"", " lead", "trail ", "two\nlines", "tab\there", "\n", "千户家庭上网", "𠮷😀", "\u0085", "\u2028", "\ufeffx", "---", "...", "? x", ": x", "<<", "="),
        Gen.String[Gen.Char[' ', '~'], 0, 12]);

    private static readonly Gen<DocumentNode> Nodes = Gen.Recursive<DocumentNode>((depth, node) => depth > 3
        ? Scalars
        : Gen.Frequency(
            (4, Scalars),
            (1, node.Array[0, 4].Select(items => (DocumentNode)new DocumentList(items))),
            (2, Gen.Select(Texts.HashSet[0, 4], node.Array[4], (keys, values) => (DocumentNode)new DocumentMap(keys.Zip(values, (key, value) => new DocumentEntry(key, default, value)))))));

    private static Gen<DocumentNode> Scalars => Gen.Select(Texts, Gen.Bool, (text, quoted) => (DocumentNode)new DocumentScalar(text, default, quoted));

    [Fact]
    public void The_reference_pack_survives_writing_and_reading()
    {
        var text = PackWriter.Write(County.Pack);
        var again = PackReader.Parse(text).Value;

        Assert.Equal(Shape(County.Pack.Document), Shape(again.Document));
        Assert.Equal(text, PackWriter.Write(again));
    }

    /// <summary>Found by a long run: the reader took <c>4 *1:</c> and the next line for one text.</summary>
    [Theory]
    [InlineData("4 *1")]
    [InlineData("4)( *1")]
    [InlineData("a &b")]
    [InlineData("a !b")]
    public void A_key_with_a_mark_after_a_blank_survives(string key)
    {
        DocumentMap document = new([new(key, default, new DocumentMap([new("{a", default, new DocumentScalar("x", default, false))]))]);
        DocumentProblems problems = new();

        var read = YamlDocumentReader.Read(YamlDocumentWriter.Write(document), null, problems);

        Assert.Empty(problems.All);
        Assert.Equal(Shape(document), Shape(read!));
    }

    [Fact]
    [Trait("Category", "Property")]
    public void Any_document_survives_writing_and_reading() => Gen.Select(Texts.HashSet[1, 4], Nodes.Array[4]).Sample((keys, values) =>
    {
        DocumentMap document = new(keys.Zip(values, (key, value) => new DocumentEntry(key, default, value)));
        DocumentProblems problems = new();
        var read = YamlDocumentReader.Read(YamlDocumentWriter.Write(document), null, problems);

        Assert.Empty(problems.All);
        Assert.Equal(Shape(document), Shape(read!));
    });

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static string Shape(DocumentNode node) => node switch
    {
        DocumentMap map => "{" + string.Join(",", map.Entries.Select(entry => $"<{entry.Key}>:{Shape(entry.Value)}")) + "}",
        DocumentList list => "[" + string.Join(",", list.Items.Select(Shape)) + "]",
        _ => $"<{((DocumentScalar)node).Text}>",
    };

    /// <summary>Texts that YAML's emitter would set in single quotes, so that writing what was read again gave other quotes (found by damaging packs at random).</summary>
    [Theory]
    [InlineData("---")]
    [InlineData("未挂牌 -")]
    [InlineData("yes")]
    [InlineData("~")]
    [InlineData("null")]
    [InlineData("a: b")]
    [InlineData("- a")]
    [InlineData("#1")]
    [InlineData("｛a")]
    public void A_text_is_quoted_the_same_way_each_time(string text)
    {
        var written = YamlDocumentWriter.Write(new DocumentMap([new("source", default, new DocumentScalar(text))]));

        Assert.Equal($"source: \"{text}\"\n", written);
        Assert.Equal(written, YamlDocumentWriter.Write(YamlDocumentReader.Read(written, null, new DocumentProblems())!));
    }
}
