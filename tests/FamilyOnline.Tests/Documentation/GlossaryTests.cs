using System.Text.RegularExpressions;
using System.Xml.Linq;
using FamilyOnline.Tests.Conventions;
using FamilyOnline.TestSupport;

namespace FamilyOnline.Tests.Documentation;

/// <summary>docs/concepts.md names every public type of the three packages, with one Chinese term for each.</summary>
public sealed partial class GlossaryTests
{
    private static readonly IReadOnlyList<(string Name, string Term)> Rows =
    [
        .. File.ReadLines(RepositoryPaths.InRoot("docs", "concepts.md")).Select(line => Row().Match(line)).Where(match => match.Success)
            .Select(match => (match.Groups["name"].Value, match.Groups["term"].Value)),
    ];

    [Fact]
    public void Every_public_type_has_a_row() => Convention.Holds(Names().Except(Rows.Select(row => row.Name), StringComparer.Ordinal));

    [Fact]
    public void Every_row_names_a_public_type() => Convention.Holds(Rows.Select(row => row.Name).Except(Names(), StringComparer.Ordinal));

    [Fact]
    public void Every_row_has_a_term_in_Chinese() => Convention.Holds(Rows.Where(row => !Chinese().IsMatch(row.Term)).Select(row => $"{row.Name}: {row.Term}"));

    [Fact]
    public void A_term_stands_for_one_type() =>
        Convention.Holds(Rows.GroupBy(row => row.Term, StringComparer.Ordinal).Where(group => group.Select(row => row.Name).Distinct().Count() > 1).Select(group => $"{group.Key}: {string.Join(", ", group.Select(row => row.Name))}"));

    [Fact]
    public void The_term_in_a_summary_is_the_term_here()
    {
        var terms = Rows.ToLookup(row => row.Name, row => row.Term, StringComparer.Ordinal);
        var documented = Packages.All.SelectMany(assembly => XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Descendants("member"))
            .Select(member => (Name: member.Attribute("name")!.Value, Term: TermInSummary().Match(member.Element("summary")?.Value ?? "")))
            .Where(member => member.Name.StartsWith("T:", StringComparison.Ordinal) && member.Term.Success)
            .Select(member => (Name: member.Name.Split('.')[^1].Split('`')[0], Term: member.Term.Groups[1].Value))
            .ToList();

        Assert.True(documented.Count > 50, "Hardly any summary has a term; the test looks at the wrong place.");
        Convention.Holds(documented.Where(type => terms.Contains(type.Name) && !terms[type.Name].Contains(type.Term)).Select(type => $"{type.Name}: {type.Term}"));
    }

    private static IEnumerable<string> Names() => Packages.PublicTypes.Where(type => !type.IsNested).Select(Packages.PlainName).Distinct(StringComparer.Ordinal);

    [GeneratedRegex(@"^\| `(?<name>\w+)(?:<\w+>)?` \| (?<term>[^|]*?) \| [^|]")]
    private static partial Regex Row();

    [GeneratedRegex(@"^\p{IsCJKUnifiedIdeographs}+$")]
    private static partial Regex Chinese();

    [GeneratedRegex(@" \((\p{IsCJKUnifiedIdeographs}+)\)")]
    private static partial Regex TermInSummary();
}
