using System.Text;
using FamilyOnline.TestSupport;

namespace PrefectureConsole.Tests;

/// <summary>What the bundled counties sent is invented by the code beside this test, from a fixed seed, and by nothing else.</summary>
public sealed class BundledInboxTests
{
    /// <summary>Set to write the files anew after the invention was changed on purpose.</summary>
    private const string WriteVariable = "FAMILYONLINE_WRITE_SAMPLE";

    private static readonly InventedInbox Invented = new();

    [Fact]
    public void Bundled_envelopes_are_what_the_seed_invents()
    {
        var folder = RepositoryPaths.InRoot("samples", "PrefectureConsole", "Data", "inbox");
        if (Environment.GetEnvironmentVariable(WriteVariable) == "1")
        {
            foreach (var (name, text) in Invented.Files)
                File.WriteAllText(Path.Combine(folder, name), text);
        }

        Assert.Equal(13, Invented.Files.Count);
        Assert.Equal(Invented.Files.Keys.Order(StringComparer.Ordinal), Directory.GetFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.All(Invented.Files, file => Assert.Equal(file.Value, File.ReadAllText(Path.Combine(folder, file.Key), Encoding.UTF8)));
    }

    [Fact]
    public void Bundled_targets_are_what_the_seed_invents()
    {
        var file = RepositoryPaths.InRoot("samples", "PrefectureConsole", "Data", "targets.csv");
        if (Environment.GetEnvironmentVariable(WriteVariable) == "1")
            File.WriteAllText(file, Invented.Targets);

        Assert.Equal(Invented.Targets, File.ReadAllText(file, Encoding.UTF8));
    }
}
