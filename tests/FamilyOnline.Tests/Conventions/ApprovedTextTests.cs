using System.Runtime.CompilerServices;
using FamilyOnline.TestSupport;

namespace FamilyOnline.Tests.Conventions;

/// <summary>Approved texts are found by the path of the test's source: a build that rewrites paths would compare against nothing and be green.</summary>
public sealed class ApprovedTextTests
{
    [Fact]
    public void Sources_are_compiled_with_their_real_paths_under_the_repository() =>
        Assert.StartsWith(RepositoryPaths.Root, ThisFile(), StringComparison.Ordinal);

    [Fact]
    public void Whether_a_missing_text_fails_is_said_by_the_run_settings() =>
        Assert.Contains(Environment.GetEnvironmentVariable("SNAPSHOOTER_STRICT_MODE"), (string[])["on", "off"]);

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
