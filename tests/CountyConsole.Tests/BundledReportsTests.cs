using FamilyOnline.Plugins;
using FamilyOnline.TestSupport;

namespace CountyConsole.Tests;

/// <summary>The bundled reports are invented by the code beside this test, from a fixed seed, and by nothing else.</summary>
public sealed class BundledReportsTests
{
    /// <summary>Set to write the files anew after the invention was changed on purpose.</summary>
    private const string WriteVariable = "FAMILYONLINE_WRITE_SAMPLE";

    [Fact]
    public void Bundled_files_are_what_the_seed_invents()
    {
        var folder = RepositoryPaths.InRoot("samples", "CountyConsole", "Data", "reports");
        var expected = InventedFiles.All(SampleCounty.Load(PluginRegistry.BuiltIn).Launched.Campaign.Reporting);
        if (Environment.GetEnvironmentVariable(WriteVariable) == "1")
        {
            Directory.CreateDirectory(folder);
            foreach (var (name, bytes) in expected)
                File.WriteAllBytes(Path.Combine(folder, name), bytes);
        }

        Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), Directory.GetFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.All(expected, file => Assert.Equal(file.Value, File.ReadAllBytes(Path.Combine(folder, file.Key))));
    }

    [Fact]
    public void Every_bundled_file_is_taken_without_a_problem()
    {
        foreach (var file in Directory.GetFiles(RepositoryPaths.InRoot("samples", "CountyConsole", "Data", "reports")))
        {
            var run = ConsoleRun.Of("reports", "check", file, "--json");

            Assert.Equal(0, run.ExitCode);
            Assert.Contains("\"problems\": []", run.Output, StringComparison.Ordinal);
        }
    }
}
