using FamilyOnline.Scoring;
using FamilyOnline.Shapes;

namespace FamilyOnline.Plugins;

/// <summary>Takes the words of one plugin while it is configured.</summary>
public sealed class PluginBuilder
{
    private readonly string _plugin;
    private readonly Dictionary<string, ScorerReader> _scorers;
    private readonly Dictionary<string, DocumentShape> _shapes;
    private bool _isClosed;

    internal PluginBuilder(string plugin, PluginRegistry registry, Dictionary<string, ScorerReader> scorers, Dictionary<string, DocumentShape> shapes) =>
        (_plugin, Registry, _scorers, _shapes) = (plugin, registry, scorers, shapes);

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
        if (_isClosed)
            throw new InvalidOperationException($"The scorer '{key}' comes too late: plugin '{_plugin}' has been configured.");
        Require.Id(key);
        Require.NotNull(reader);
        Require.That(
            _plugin.Length == 0 || key.StartsWith(_plugin + ".", StringComparison.Ordinal), $"A scorer of plugin '{_plugin}' is called '{_plugin}.…', but was '{key}'.", nameof(key));
        Require.That(_scorers.TryAdd(key, reader), $"The scorer '{key}' is registered twice.", nameof(key));
        return this;
    }

    /// <summary>Adds a kind of scorer whose settings have a known shape; where none is known, tools accept anything.</summary>
    internal PluginBuilder AddScorer(string key, ScorerReader reader, DocumentShape settings)
    {
        AddScorer(key, reader);
        _shapes.Add(key, settings);
        return this;
    }

    internal void Close() => _isClosed = true;
}
