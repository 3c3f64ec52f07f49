using FamilyOnline.Plugins;
using FamilyOnline.Scoring;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NodaTime.Testing;

namespace FamilyOnline.Hosting.Tests;

public sealed class AddFamilyOnlineTests
{
    [Fact]
    public void Gives_the_librarys_own_scorers_and_a_clock()
    {
        ServiceCollection services = new();
        services.AddFamilyOnline();
        using var provider = services.BuildServiceProvider(validateScopes: true);

        Assert.Equal(["bands", "checklist", "formula", "judged", "omitted", "place", "share", "steps", "tally"], provider.GetRequiredService<PluginRegistry>().Scorers);
        Assert.Same(SystemClock.Instance, provider.GetRequiredService<IClock>());
    }

    [Fact]
    public void Adds_the_words_of_a_plugin_next_to_its_own()
    {
        ServiceCollection services = new();
        services.AddFamilyOnline().AddPlugin<HalfPlugin>();
        using var provider = services.BuildServiceProvider();

        Assert.Contains("acme.half", provider.GetRequiredService<PluginRegistry>().Scorers);
        Assert.Equal(["acme"], provider.GetRequiredService<PluginRegistry>().Plugins);
    }

    [Fact]
    public void Calling_twice_registers_once()
    {
        ServiceCollection services = new();
        services.AddFamilyOnline().AddPlugin<HalfPlugin>();
        var count = services.Count;
        services.AddFamilyOnline().AddPlugin<HalfPlugin>();

        Assert.Equal(count, services.Count);
    }

    [Fact]
    public void A_clock_that_is_already_there_stays()
    {
        FakeClock clock = new(Instant.FromUtc(2024, 12, 10, 0, 0));
        ServiceCollection services = new();
        services.AddSingleton<IClock>(clock);
        services.AddFamilyOnline();
        using var provider = services.BuildServiceProvider();

        Assert.Same(clock, provider.GetRequiredService<IClock>());
    }

    [Fact]
    public void A_word_outside_the_plugins_own_prefix_is_refused_with_both_names()
    {
        ServiceCollection services = new();
        services.AddFamilyOnline().AddPlugin<GreedyPlugin>();
        using var provider = services.BuildServiceProvider();

        var refusal = Assert.Throws<ArgumentException>(provider.GetRequiredService<PluginRegistry>);
        Assert.StartsWith("A scorer of plugin 'greedy' is called 'greedy.…', but was 'share'.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_no_services() =>
        Assert.Throws<ArgumentNullException>(() => FamilyOnlineServiceCollectionExtensions.AddFamilyOnline(null!));

    private sealed class HalfPlugin : CampaignPlugin
    {
        public override string Id => "acme";

        public override void Configure(PluginBuilder plugin) => plugin.AddScorer("acme.half", (_, _) => new HalfScorer());
    }

    private sealed class GreedyPlugin : CampaignPlugin
    {
        public override string Id => "greedy";

        public override void Configure(PluginBuilder plugin) => plugin.AddScorer("share", (_, _) => new HalfScorer());
    }

    private sealed class HalfScorer : IScorer
    {
        public Quantity Score(ScoringContext context) => Exact.Ratio(1, 2);
    }
}
