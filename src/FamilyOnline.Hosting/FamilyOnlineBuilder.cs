using FamilyOnline.Plugins;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds plugins to FamilyOnline while services are registered.</summary>
public sealed class FamilyOnlineBuilder
{
    internal FamilyOnlineBuilder(IServiceCollection services) => Services = services;

    /// <summary>Gets the services that are being registered.</summary>
    public IServiceCollection Services { get; }

    /// <summary>Adds a plugin; adding the same type twice is the same as once.</summary>
    /// <typeparam name="TPlugin">The plugin; it may ask for services in its constructor, and lives as long as the container.</typeparam>
    /// <returns>This builder.</returns>
    public FamilyOnlineBuilder AddPlugin<[System.Diagnostics.CodeAnalysis.DynamicallyAccessedMembers(
        System.Diagnostics.CodeAnalysis.DynamicallyAccessedMemberTypes.PublicConstructors)] TPlugin>()
        where TPlugin : CampaignPlugin
    {
        Services.TryAddEnumerable(ServiceDescriptor.Singleton<CampaignPlugin, TPlugin>());
        return this;
    }
}
