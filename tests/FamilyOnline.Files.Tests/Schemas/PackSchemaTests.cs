using FamilyOnline.Packs;
using FamilyOnline.Plugins;
using FamilyOnline.TestSupport;

namespace FamilyOnline.Files.Tests.Schemas;

/// <summary>The schema that editors complete from: checked in, embedded, written from the model, and true of the packs that ship.</summary>
public sealed class PackSchemaTests
{
    private const string WriteVariable = "FAMILYONLINE_WRITE_SCHEMA";

    public static TheoryData<string> Shipped => [.. PackReader.Shipped];

    [Theory]
    [MemberData(nameof(Shipped))]
    public void Every_pack_that_ships_keeps_to_the_schema(string name) => Assert.Empty(Validator.Errors(PackReader.Read(name).Value.Document));

    [Theory]
    [MemberData(nameof(Shipped))]
    public void Every_pack_that_ships_names_the_schema_in_its_first_line(string name)
    {
        var file = RepositoryPaths.InRoot("src", "FamilyOnline.Files", "Packs", name + ".yaml");
        var schema = File.ReadLines(file).First().Split("# yaml-language-server: $schema=")[1];

        Assert.Equal(RepositoryPaths.InRoot("docs", "schema", "pack-1.schema.json"), Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, schema)));
    }

    /// <summary>FAMILYONLINE_WRITE_SCHEMA=1 writes the file anew.</summary>
    [Fact]
    public void The_checked_in_schema_is_what_the_model_writes()
    {
        var file = RepositoryPaths.InRoot("docs", "schema", "pack-1.schema.json");
        if (Environment.GetEnvironmentVariable(WriteVariable) == "1")
            File.WriteAllText(file, PackSchema.Write());

        Assert.Equal(PackSchema.Write(), File.ReadAllText(file));
    }

    [Fact]
    public void The_embedded_schema_is_what_the_model_writes() => Assert.Equal(PackSchema.Write(), PackSchema.Json);

    [Fact]
    public void The_schema_is_the_same_in_every_culture() =>
        Assert.All(InCulture.Hostile, culture => Assert.Equal(PackSchema.Json, InCulture.Run(culture, () => PackSchema.Write())));

    [Fact]
    public void Every_key_says_what_it_means_in_both_languages()
    {
        var keys = ShapeWalk.Keys(PackShapes.Of()).ToList();

        Assert.True(keys.Count > 100, "The walk found hardly any key.");
        Assert.DoesNotContain(keys, key => !key.Description.Chinese.Any(c => c is >= '一' and <= '鿿'));
        Assert.DoesNotContain(keys, key => key.Description.English is null || key.Description.English.Any(c => c is >= '一' and <= '鿿' and not ('三' or '等')));
    }

    [Fact]
    public void Every_map_of_a_plugin_names_its_scorers_too()
    {
        var registry = PluginRegistry.Of(new GreetingPlugin());

        Assert.Contains("\"greeting.hello\": {", PackSchema.Write(registry), StringComparison.Ordinal);
        Assert.DoesNotContain("greeting", PackSchema.Json, StringComparison.Ordinal);
    }

    private sealed class GreetingPlugin : CampaignPlugin
    {
        public override string Id => "greeting";

        public override void Configure(PluginBuilder plugin) => plugin.AddScorer("greeting.hello", (_, _) => null);
    }
}
