namespace FamilyOnline.Plugins;

/// <summary>Adds words to the vocabulary that packs are written in (插件).</summary>
public abstract class CampaignPlugin
{
    /// <summary>Gets the plugin's id; its words begin with it and a dot, as in <c>acme.gini</c>.</summary>
    public abstract string Id { get; }

    /// <summary>Registers the plugin's words.</summary>
    /// <param name="plugin">Takes them.</param>
    public abstract void Configure(PluginBuilder plugin);
}
