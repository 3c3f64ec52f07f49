namespace FamilyOnline.Tests.Conventions;

/// <summary>Which folder of a package speaks of which: one way only, and the vocabulary of none that is a capability.</summary>
public sealed class FolderDependencyTests
{
    /// <summary>What the root folder may use: the texts that people read. Everything else depends on the root, never the other way.</summary>
    private static readonly string[] OpenToTheRoot = ["Resources"];

    [Fact]
    public void The_vocabulary_depends_on_no_capability() =>
        Convention.Holds(SourceFile.All
            .Where(file => file is { Project: "FamilyOnline", Folder: "" })
            .SelectMany(file => Capabilities(file).Except(OpenToTheRoot, StringComparer.Ordinal).Select(folder => $"{file.Path} uses {folder}")));

    [Fact]
    public void No_cycle_joins_the_folders()
    {
        var uses = SourceFile.All
            .Where(file => file is { Project: "FamilyOnline", Folder: not "" })
            .GroupBy(file => file.Folder, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.SelectMany(Capabilities).Where(folder => folder != group.Key).Distinct().Order(StringComparer.Ordinal).ToArray(), StringComparer.Ordinal);

        Assert.True(uses.Count > 5 && uses.Values.Sum(used => used.Length) > 5, "The scan found hardly any folder that uses another; it looks at the wrong place.");
        Convention.Holds(CycleIn(uses) is { Count: > 0 } cycle ? [string.Join(" -> ", cycle)] : []);
    }

    [Theory]
    [InlineData("a:b b:c c:", "")]
    [InlineData("a:b b:c c:a", "a -> b -> c -> a")]
    [InlineData("a:b,c b:c c:d d:c", "c -> d -> c")]
    public void A_cycle_is_shown_from_its_first_folder_round(string graph, string cycle)
    {
        var uses = graph.Split(' ').Select(node => node.Split(':')).ToDictionary(parts => parts[0], parts => parts[1].Split(',', StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);

        Assert.Equal(cycle, string.Join(" -> ", CycleIn(uses)));
    }

    [Theory]
    [InlineData("using FamilyOnline.Ledgers;")]
    [InlineData("using static FamilyOnline.Ledgers.Coverage;")]
    [InlineData("private FamilyOnline.Ledgers.Coverage? _coverage;")]
    [InlineData("private Ledgers.Coverage? _coverage;")]
    [InlineData("private List<Ledgers.Coverage> _all = [];")]
    public void A_folder_is_seen_however_it_is_named(string line) => Assert.Equal(["Ledgers"], Capabilities(new("FamilyOnline/X.cs", "FamilyOnline", "", line)));

    [Theory]
    [InlineData("Texts.Ledgers.GetString(code)")]
    [InlineData("LedgerProblems.Conflict")]
    [InlineData("NodeScoring.Score(row)")]
    public void A_name_that_only_sounds_like_a_folder_is_none(string line) => Assert.Empty(Capabilities(new("FamilyOnline/X.cs", "FamilyOnline", "", line)));

    private static IEnumerable<string> Capabilities(SourceFile file) => file.FoldersNamed.Where(Folders.Contains);

    private static readonly HashSet<string> Folders = [.. SourceFile.All.Where(file => file.Project == "FamilyOnline").Select(file => file.Folder)];

    private static List<string> CycleIn(Dictionary<string, string[]> uses)
    {
        HashSet<string> done = new(StringComparer.Ordinal);
        List<string> path = [];
        foreach (var folder in uses.Keys.Order(StringComparer.Ordinal))
        {
            if (Follow(folder) is { } cycle)
                return cycle;
        }

        return [];

        List<string>? Follow(string folder)
        {
            if (path.IndexOf(folder) is >= 0 and var start)
                return [.. path[start..], folder];
            if (!done.Add(folder))
                return null;
            path.Add(folder);
            var found = uses.GetValueOrDefault(folder, []).Select(Follow).FirstOrDefault(cycle => cycle is not null);
            path.RemoveAt(path.Count - 1);
            return found;
        }
    }
}
