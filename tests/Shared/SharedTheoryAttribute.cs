namespace FamilyOnline.TestSupport;

/// <summary>A theory that reads the cases and data beside the repository; skipped, with the reason, where they are absent.</summary>
internal sealed class SharedTheoryAttribute : TheoryAttribute
{
    public SharedTheoryAttribute() => Skip = RepositoryPaths.Shared is null ? "The folder 'shared' with cases and data does not stand beside the repository." : null;
}
