using FamilyOnline.Documents;
using FamilyOnline.Evaluations;
using FamilyOnline.Plugins;
using FamilyOnline.Rules;
using FamilyOnline.Scoring;
using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Plugins;

public sealed class PluginRegistryTests
{
    [Fact]
    public void The_librarys_own_scorers_are_registered_as_anybodys_are() =>
        Assert.Equal(["bands", "checklist", "formula", "judged", "omitted", "place", "share", "steps", "tally"], PluginRegistry.BuiltIn.Scorers);

    [Fact]
    public void A_plugins_scorer_is_named_from_a_scheme()
    {
        var plugins = PluginRegistry.Of(new Acme());
        var scheme = Reading.Scheme("{ scheme: s, parts: [{ id: a, points: 10, acme.half: { of: x } }] }", plugins);
        var table = CandidateTable.One("x", "7");
        Assert.Equal("7/2", Evaluator.Evaluate(scheme, table.Candidates, table.Figures)["here"].Total.ToString());
        Assert.Equal(["x"], scheme.Metrics);
        Assert.Equal(["acme"], plugins.Plugins);
    }

    [Fact]
    public void Bands_hand_over_to_a_plugins_scorer_too()
    {
        var scheme = Reading.Scheme("{ scheme: s, parts: [{ id: a, points: 10, bands: [{ if: { x: { above: 100 } }, points: 10 }, { acme.half: { of: x } }] }] }", PluginRegistry.Of(new Acme()));
        var table = CandidateTable.One("x", "8");
        Assert.Equal("4", Evaluator.Evaluate(scheme, table.Candidates, table.Figures)["here"].Total.ToString());
    }

    [Fact]
    public void A_plugins_line_stands_in_the_table_under_its_key()
    {
        var scheme = Reading.Scheme("{ scheme: s, parts: [{ id: a, points: 10, acme.half: { of: x } }] }", PluginRegistry.Of(new Acme()));
        var table = CandidateTable.One("x", "7");
        var cells = Evaluator.Evaluate(scheme, table.Candidates, table.Figures).TraceOf("here").ToTable(System.Globalization.CultureInfo.InvariantCulture).Cells;
        Assert.Equal(["sum", "acme.half"], cells.Skip(1).Select(row => row[1]));
    }

    [Fact]
    public void A_plugins_scorer_keeps_the_contract() =>
        ScorerContract.Verify(new HalfScorer(new MetricFigure("x")), CandidateTable.Of("id x\na 1\nb 8"), 10L);

    [Fact]
    public void A_plugin_given_twice_is_refused() =>
        Assert.StartsWith("The plugin 'acme' is given twice.", Assert.Throws<ArgumentException>(() => PluginRegistry.Of(new Acme(), new Acme())).Message, StringComparison.Ordinal);

    [Fact]
    public void A_scorer_registered_twice_is_refused() =>
        Assert.StartsWith(
            "The scorer 'acme.half' is registered twice.",
            Assert.Throws<ArgumentException>(() => PluginRegistry.Of(new Other("acme", "acme.half", "acme.half"))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("half")]
    [InlineData("share")]
    [InlineData("acmes.half")]
    public void A_scorer_bears_its_plugins_id(string key) =>
        Assert.StartsWith(
            $"A scorer of plugin 'acme' is called 'acme.…', but was '{key}'.",
            Assert.Throws<ArgumentException>(() => PluginRegistry.Of(new Other("acme", key))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("ac me")]
    public void A_plugin_needs_an_id(string id) => Assert.Throws<ArgumentException>(() => PluginRegistry.Of(new Other(id, "x")));

    [Fact]
    public void A_registry_does_not_change_once_it_is_made()
    {
        Keeper keeper = new();
        var registry = PluginRegistry.Of(keeper);
        Assert.Throws<InvalidOperationException>(() => keeper.Builder!.AddScorer("keeper.late", ShareOfNothing));
        Assert.DoesNotContain("keeper.late", registry.Scorers);
    }

    private static IScorer? ShareOfNothing(DocumentNode settings, RuleReader rules) => null;

    private sealed class HalfScorer(FigureDefinition of) : IScorer
    {
        public Quantity Score(ScoringContext context)
        {
            if (!context.Figure(of).TryGetValue(out var value))
                return context.Figure(of);
            context.Say(new LocalizedText($"{of} 的一半", $"half of {of}"));
            return value / 2L;
        }
    }

    private sealed class Acme : CampaignPlugin
    {
        public override string Id => "acme";

        public override void Configure(PluginBuilder plugin) => plugin.AddScorer("acme.half", Read);

        private static HalfScorer? Read(DocumentNode settings, RuleReader rules)
        {
            MapReader reader = new(settings, rules.Problems);
            var of = rules.Figure(reader.Need("of"));
            reader.Done();
            return of is null ? null : new HalfScorer(of);
        }
    }

    private sealed class Other(string id, params string[] keys) : CampaignPlugin
    {
        public override string Id => id;

        public override void Configure(PluginBuilder plugin)
        {
            foreach (var key in keys)
                plugin.AddScorer(key, ShareOfNothing);
        }
    }

    private sealed class Keeper : CampaignPlugin
    {
        public PluginBuilder? Builder { get; private set; }

        public override string Id => "keeper";

        public override void Configure(PluginBuilder plugin) => Builder = plugin;
    }
}
