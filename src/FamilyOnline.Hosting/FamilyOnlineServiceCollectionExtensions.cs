using FamilyOnline.Plugins;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NodaTime;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers FamilyOnline with a container.</summary>
public static class FamilyOnlineServiceCollectionExtensions
{
    /// <summary>Registers a <see cref="PluginRegistry"/> of the library's own words and all plugins', and the system's <see cref="IClock"/>.</summary>
    /// <param name="services">Where they are registered; what is already there stays, so that calling twice is harmless.</param>
    /// <returns>A builder that takes plugins.</returns>
    /// <remarks>
    /// Everything is a singleton and immutable, so that every thread and scope may share it. The registry is made when it is first
    /// asked for; a word taken twice throws <see cref="ArgumentException"/> then.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static FamilyOnlineBuilder AddFamilyOnline(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton<IClock>(SystemClock.Instance);
        services.TryAddSingleton(provider => PluginRegistry.Of(provider.GetServices<CampaignPlugin>()));
        return new(services);
    }
}
