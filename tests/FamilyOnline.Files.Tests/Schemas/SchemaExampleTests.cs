namespace FamilyOnline.Files.Tests.Schemas;

/// <summary>Slips that an editor marks, one by one; and layers, which have a shape of their own.</summary>
public sealed class SchemaExampleTests
{
    private const string Layer = """
        format: 1
        pack: ours@1
        extends: thousand-households@1
        replace: { schemes/model-townships/uptake/points: 40 }
        add: { metrics/libraries: { title: 图书馆, kind: stock } }
        remove: [targets/best-websites]

        """;

    [Theory]
    [InlineData("kind: stock", "kind: stok")]
    [InlineData("monthly: 10", "monthly: 29")]
    [InlineData("monthly: 10", "monthly: 10, once: Y-05-31")]
    [InlineData("monthly: 10,", "")]
    [InlineData("from: Y-04-01", "from: Y-02-30")]
    [InlineData("from: Y-04-01", "from: 2024-04-01")]
    [InlineData("goal: 100", "goal: 一百")]
    [InlineData("goal: 100", "gaol: 100")]
    [InlineData("pack: every-key@1", "pack: every-key")]
    [InlineData("format: 1", "format: 2")]
    [InlineData("id: office", "id: -office")]
    [InlineData("source: 四 }", "source: \"  \" }")]
    [InlineData("points: 50, bands", "points: 五十, bands")]
    [InlineData("per: 0.01, gain: 1/2", "per: 0.01, gain: 1/2, lose: 1")]
    [InlineData("at-least: 90", "atleast: 90")]
    [InlineData("any: [", "or: [")]
    [InlineData("share: { of", "shaer: { of")]
    [InlineData("title: { zh: 全键", "title: { cn: 全键")]
    public void A_slip_is_refused_by_schema_and_reader(string right, string wrong)
    {
        Assert.Contains(right, EveryKey.Yaml, StringComparison.Ordinal);
        var yaml = EveryKey.Yaml.Replace(right, wrong, StringComparison.Ordinal);

        Assert.False(Validator.Accepts(Validator.Document(yaml)));
        Assert.False(PackReader.Parse(yaml).Success);
    }

    [Theory]
    [InlineData("")]
    [InlineData("source: 本县方案\n")]
    [InlineData("title: { zh: 本县, en: Ours }\nassumed: 本县情况\n")]
    public void A_layer_says_what_it_changes(string more) => Assert.Empty(Validator.Errors(Validator.Document(Layer + more)));

    [Theory]
    [InlineData("units: []\n")]
    [InlineData("guidance: { text: 一句话, source: 一 }\n")]
    [InlineData("delete: [a]\n")]
    public void A_layer_has_no_sections_of_its_own(string more) => Assert.False(Validator.Accepts(Validator.Document(Layer + more)));

    [Fact]
    public void A_layer_names_what_it_extends() =>
        Assert.False(Validator.Accepts(Validator.Document(Layer.Replace("extends: thousand-households@1\n", "", StringComparison.Ordinal))));
}
