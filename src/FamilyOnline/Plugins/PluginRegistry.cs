using System.Diagnostics.CodeAnalysis;
using FamilyOnline.Allotments;
using FamilyOnline.Rules;
using FamilyOnline.Scoring;
using FamilyOnline.Shapes;

namespace FamilyOnline.Plugins;

/// <summary>Every word that packs may be written in: the library's own and those of plugins (插件注册表).</summary>
public sealed class PluginRegistry
{
    private readonly PluginWords _words = new();

    private PluginRegistry(IEnumerable<CampaignPlugin> plugins)
    {
        var all = Require.Distinct(plugins, plugin => plugin.Id, "plugin");
        foreach (var plugin in all.Prepend(new BuiltInPlugin()))
        {
            PluginBuilder builder = new(plugin.Id, this, _words);
            plugin.Configure(builder);
            builder.Close();
        }

        Plugins = [.. all.Select(plugin => plugin.Id)];
    }

    /// <summary>Gets the registry of the library's own words.</summary>
    public static PluginRegistry BuiltIn { get; } = new([]);

    /// <summary>Gets the ids of the plugins, in the order given.</summary>
    public IReadOnlyList<string> Plugins { get; }

    /// <summary>Gets the keys of all scorers, in ordinal order.</summary>
    public IEnumerable<string> Scorers => _words.Scorers.Keys.Order(StringComparer.Ordinal);

    /// <summary>Gets the keys of all ways to split a total, in ordinal order.</summary>
    public IEnumerable<string> Apportionments => _words.Apportionments.Keys.Order(StringComparer.Ordinal);

    /// <summary>Gets the scorers as those see them who read a rule that holds one.</summary>
    internal ScorerLookup Lookup => new(key => _words.Scorers.GetValueOrDefault(key), () => Scorers);

    /// <summary>Makes a registry of the library's own words and those of plugins.</summary>
    /// <exception cref="ArgumentException">A plugin or a word is given twice, or a plugin's id is none.</exception>
    public static PluginRegistry Of(params IEnumerable<CampaignPlugin> plugins)
    {
        var all = Require.List(plugins);
        foreach (var plugin in all)
            Require.Id(plugin.Id, nameof(plugins));
        return new(all);
    }

    /// <summary>Gives the key of every scorer with the shape of its settings, in ordinal order; a rule names one of them.</summary>
    /// <param name="rules">The shapes of figures and conditions.</param>
    internal IReadOnlyList<ShapeKey> ScorerKeys(RuleShapes rules) =>
    [
        .. Scorers.Select(key => _words.Shapes.TryGetValue(key, out var settings)
            ? ShapeKey.OneOf($"scorer.{key}", settings(rules))
            : new(key, DocumentShape.Any, ShapeKey.Described("scorer"), ShapeNeed.ExactlyOne)),
    ];

    /// <summary>Finds the reader of a kind of scorer.</summary>
    public bool TryGetScorer(string key, [NotNullWhen(true)] out ScorerReader? reader) => _words.Scorers.TryGetValue(key, out reader);

    /// <summary>Finds a way to split a total.</summary>
    public bool TryGetApportionment(string key, [NotNullWhen(true)] out IApportionmentMethod? method) => _words.Apportionments.TryGetValue(key, out method);
}
