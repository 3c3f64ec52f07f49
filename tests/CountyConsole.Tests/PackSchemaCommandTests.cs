using FamilyOnline.Files;
using FamilyOnline.TestSupport;

namespace CountyConsole.Tests;

/// <summary>What docs/write-a-pack.md tells a county to type.</summary>
public sealed class PackSchemaCommandTests
{
    [Fact]
    public void Schema_prints_what_editors_complete_from_and_nothing_else()
    {
        var run = ConsoleRun.Of("pack", "schema");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(PackSchema.Json, run.Output.ReplaceLineEndings("\n"));
        Assert.Empty(run.Error);
    }

    [Fact]
    public void The_pack_of_the_walk_is_found_in_order() =>
        Assert.Equal(0, ConsoleRun.Of("pack", "check", RepositoryPaths.InRoot("docs", "write-a-pack", "step-5-a-scheme.yaml")).ExitCode);
}
