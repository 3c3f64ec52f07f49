using FamilyOnline.Evaluations;
using FamilyOnline.Ledgers;
using FamilyOnline.Packs;
using FamilyOnline.Selections;
using FamilyOnline.Submissions;
using FamilyOnline.TestSupport;

namespace FamilyOnline.Files.Tests.Schemas;

/// <summary>The schemas of traces, certificates, journals and envelopes: checked in, written from the model, every key explained.</summary>
public sealed class ResultSchemaTests
{
    private const string WriteVariable = "FAMILYONLINE_WRITE_SCHEMA";

    /// <summary>FAMILYONLINE_WRITE_SCHEMA=1 writes the files anew.</summary>
    [Theory]
    [InlineData("trace-1.schema.json")]
    [InlineData("certificate-1.schema.json")]
    [InlineData("journal-1.schema.json")]
    [InlineData("envelope-2.schema.json")]
    public void The_checked_in_schema_is_what_the_model_writes(string name)
    {
        var (file, written) = (RepositoryPaths.InRoot("docs", "schema", name), name[0] switch
        {
            't' => ResultSchemas.Trace(),
            'c' => ResultSchemas.Certificate(),
            'e' => ResultSchemas.Envelope(),
            _ => ResultSchemas.Journal(),
        });
        if (Environment.GetEnvironmentVariable(WriteVariable) == "1")
            File.WriteAllText(file, written);

        Assert.Equal(written, File.ReadAllText(file));
    }

    [Fact]
    public void Every_key_says_what_it_means_in_both_languages()
    {
        var ofPacks = ShapeWalk.Keys(PackShapes.Of()).ToHashSet();
        var keys = ShapeWalk.Keys(TraceShapes.Trace).Concat(ShapeWalk.Keys(CertificateShapes.Certificate)).Concat(ShapeWalk.Keys(JournalShapes.Line)).Concat(ShapeWalk.Keys(EnvelopeShapes.Envelope).Where(key => !ofPacks.Contains(key))).ToList();

        Assert.True(keys.Count > 100, "The walk found hardly any key.");
        Assert.DoesNotContain(keys, key => !key.Description.Chinese.Any(c => c is >= '一' and <= '鿿'));
        Assert.DoesNotContain(keys, key => key.Description.English is null || key.Description.English.Any(c => c is >= '一' and <= '鿿'));
    }
}
