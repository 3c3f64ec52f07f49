using FamilyOnline.Allotments;
using FamilyOnline.Rules;
using FamilyOnline.Scoring;
using FamilyOnline.Shapes;

namespace FamilyOnline.Plugins;

/// <summary>Takes the words of one plugin while it is configured.</summary>
public sealed class PluginBuilder
{
    private readonly string _plugin;
    private readonly PluginWords _words;
    private bool _isClosed;

    internal PluginBuilder(string plugin, PluginRegistry registry, PluginWords words) => (_plugin, Registry, _words) = (plugin, registry, words);

    /// <summary>Gets the registry that is being made: scorers that hold other scorers look them up in it later.</summary>
    internal PluginRegistry Registry { get; }

    /// <summary>Adds a kind of scorer.</summary>
    /// <param name="key">The key that packs name: for a plugin its id, a dot and a name, such as <c>acme.gini</c>.</param>
    /// <param name="reader">Reads its settings.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException">The key does not begin with the plugin's id, or is taken.</exception>
    /// <exception cref="InvalidOperationException">The plugin has been configured; its registry changes no more.</exception>
    public PluginBuilder AddScorer(string key, ScorerReader reader)
    {
        CheckKey("scorer", key);
        Require.That(_words.Scorers.TryAdd(key, Require.NotNull(reader)), $"The scorer '{key}' is registered twice.", nameof(key));
        return this;
    }

    /// <summary>Adds a way to split a total over units.</summary>
    /// <param name="method">The method; its key is, for a plugin, the plugin's id, a dot and a name.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException">The key does not begin with the plugin's id, or is taken.</exception>
    /// <exception cref="InvalidOperationException">The plugin has been configured; its registry changes no more.</exception>
    public PluginBuilder AddApportionment(IApportionmentMethod method)
    {
        CheckKey("apportionment method", Require.NotNull(method).Key);
        Require.That(_words.Apportionments.TryAdd(method.Key, method), $"The apportionment method '{method.Key}' is registered twice.", nameof(method));
        return this;
    }

    /// <summary>Adds a kind of scorer whose settings have a known shape; where none is known, tools accept anything.</summary>
    internal PluginBuilder AddScorer(string key, ScorerReader reader, Func<RuleShapes, DocumentShape> settings)
    {
        AddScorer(key, reader);
        _words.Shapes.Add(key, settings);
        return this;
    }

    internal void Close() => _isClosed = true;

    private void CheckKey(string what, string key)
    {
        if (_isClosed)
            throw new InvalidOperationException($"The {what} '{key}' comes too late: plugin '{_plugin}' has been configured.");
        Require.Id(key);
        Require.That(_plugin.Length == 0 || key.StartsWith(_plugin + ".", StringComparison.Ordinal), $"A {what} of plugin '{_plugin}' is called '{_plugin}.…', but was '{key}'.", nameof(key));
    }
}
