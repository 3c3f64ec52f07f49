using System.Text.RegularExpressions;
using FamilyOnline.Tests.Conventions;
using FamilyOnline.TestSupport;

namespace FamilyOnline.Tests.Documentation;

/// <summary>Every link from one page to another, and to folders and files of the repository, leads somewhere.</summary>
public sealed partial class LinkTests
{
    private static readonly IReadOnlyList<string> Pages =
        [.. Directory.EnumerateFiles(RepositoryPaths.Root, "*.md").Concat(Directory.EnumerateFiles(RepositoryPaths.InRoot("docs"), "*.md", SearchOption.AllDirectories)).Order(StringComparer.Ordinal)];

    [Fact]
    public void Every_link_leads_somewhere() => Convention.Holds(
        from page in Pages
        from link in Link().Matches(File.ReadAllText(page)).Select(match => match.Groups[1].Value)
        let target = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(page)!, link))
        where !File.Exists(target) && !Directory.Exists(target)
        select $"{Path.GetRelativePath(RepositoryPaths.Root, page)}: {link}");

    [Fact]
    public void Every_page_can_be_reached_from_the_readme()
    {
        HashSet<string> reached = new(StringComparer.Ordinal);
        Queue<string> open = new([RepositoryPaths.InRoot("README.md")]);
        while (open.TryDequeue(out var at))
        {
            if (!reached.Add(at))
                continue;
            var pages = Directory.Exists(at) ? Directory.EnumerateFiles(at, "*.md") : LinkedFrom(at);
            foreach (var page in pages)
                open.Enqueue(page);
        }

        Convention.Holds(Pages.Except(reached, StringComparer.Ordinal).Select(page => Path.GetRelativePath(RepositoryPaths.Root, page)));
    }

    private static IEnumerable<string> LinkedFrom(string page) => !page.EndsWith(".md", StringComparison.Ordinal) || !File.Exists(page)
        ? []
        : Link().Matches(File.ReadAllText(page)).Select(match => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(page)!, match.Groups[1].Value)));

    /// <summary>A link within the repository: not to the web, and without the place within a page.</summary>
    [GeneratedRegex(@"\]\((?!https?:|#)([^)#\s]+)(?:#[^)]*)?\)")]
    private static partial Regex Link();
}
