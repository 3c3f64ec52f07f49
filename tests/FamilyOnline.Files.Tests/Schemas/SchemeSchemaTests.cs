using FamilyOnline.TestSupport;

namespace FamilyOnline.Files.Tests.Schemas;

/// <summary>The schema of scheme files: checked in, embedded, and written from the model.</summary>
public sealed class SchemeSchemaTests
{
    private const string WriteVariable = "FAMILYONLINE_WRITE_SCHEMA";

    [Fact]
    public void The_checked_in_schema_is_what_the_model_writes()
    {
        var file = RepositoryPaths.InRoot("docs", "schema", "scheme-1.schema.json");
        if (Environment.GetEnvironmentVariable(WriteVariable) == "1")
            File.WriteAllText(file, SchemeSchema.Write());

        Assert.Equal(SchemeSchema.Write(), File.ReadAllText(file));
    }

    [Fact]
    public void The_embedded_schema_is_what_the_model_writes() => Assert.Equal(SchemeSchema.Write(), SchemeSchema.Json);

    [Theory]
    [InlineData("scheme: a\nparts: [{ id: b, points: 5, judged: { range: [0, 5] } }]")]
    [InlineData("format: 1\nscheme: a\nstages: [{ id: b, parts: [{ id: c, omitted: 未载 }] }]")]
    [InlineData("scheme: a\nparts: [{ id: b, pool: extra, tally: { of: circulars, by: kind, gain: { 省级表彰: 10, 市级表彰: 5 }, lose: all } }]")]
    public void A_scheme_that_stands_alone_keeps_to_it(string yaml)
    {
        Assert.Empty(Validator.SchemeErrors(Validator.Document(yaml)));
        Assert.True(SchemeFileReader.Parse(yaml.Replace("lose: all", "lose: 3", StringComparison.Ordinal)).Success);
    }

    [Theory]
    [InlineData("scheme: a\nparts: []")]
    [InlineData("scheme: a")]
    [InlineData("scheme: a\nparts: [{ id: b, omitted: 未载 }]\nstages: [{ id: c, parts: [{ id: d, omitted: 未载 }] }]")]
    [InlineData("scheme: a\nparts: [{ id: b, omitted: 未载, parts: [{ id: c, omitted: 未载 }] }]")]
    [InlineData("scheme: a\nstages: [{ id: b, stages: [{ id: c, parts: [{ id: d, omitted: 未载 }] }] }]")]
    [InlineData("scheme: a\nweight: 40%\nparts: [{ id: b, omitted: 未载 }]")]
    [InlineData("pack: a@1\nparts: [{ id: b, omitted: 未载 }]")]
    public void What_is_no_scheme_is_refused_by_schema_and_reader(string yaml)
    {
        Assert.NotEmpty(Validator.SchemeErrors(Validator.Document(yaml)));
        Assert.False(SchemeFileReader.Parse(yaml).Success);
    }
}
