namespace FamilyOnline.TestSupport;

/// <summary>A fact that reads the cases and data beside the repository; skipped, with the reason, where they are absent.</summary>
internal sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute() => Skip = RepositoryPaths.Shared is null ? "The folder 'shared' with cases and data does not stand beside the repository." : null;
}
