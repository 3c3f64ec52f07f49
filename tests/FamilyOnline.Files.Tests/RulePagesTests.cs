using FamilyOnline.Files.Tests.Support;
using FamilyOnline.TestSupport;

namespace FamilyOnline.Files.Tests;

/// <summary>The files of marks on the pages of scorers and figures are read without a problem.</summary>
public sealed class RulePagesTests
{
    public static TheoryData<string> Pages => [.. ((string[])["scorers", "figures"]).SelectMany(folder => Directory.EnumerateFiles(RepositoryPaths.InRoot("docs", folder), "*.md")
        .Select(page => $"{folder}/{Path.GetFileName(page)}"))];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Its_example_is_read(string page)
    {
        foreach (var example in File.ReadAllText(RepositoryPaths.InRoot("docs", page)).ReplaceLineEndings("\n").Split("```csv\n").Skip(1).Select(block => block[..block.IndexOf("```", StringComparison.Ordinal)]))
            Assert.Empty(example.StartsWith("candidate,class", StringComparison.Ordinal) ? Read.Show(CandidateReader.Parse(example).Problems) : Read.Show(MarkReader.Parse(example).Problems));
    }
}
