namespace FamilyOnline.Files.Tests.Catalogue;

/// <summary>One example of docs/catalogue: a scheme, its figures, perhaps its candidates, and what must come out, line by line.</summary>
/// <param name="Name">The heading, such as <c>A2</c> or <c>B16 spread</c>.</param>
/// <param name="Scheme">The scheme's text.</param>
/// <param name="Figures">The file of figures.</param>
/// <param name="Candidates">The list of candidates; null where there is none.</param>
/// <param name="Claims">What must come out, worked by hand.</param>
internal sealed record CatalogueExample(string Name, string Scheme, string Figures, string? Candidates, IReadOnlyList<string> Claims)
{
    public string Entry => Name.Split(' ')[0];

    /// <summary>Reads the examples of a page: a heading of the third level, then blocks of yaml, csv (one or two) and text.</summary>
    public static IEnumerable<CatalogueExample> In(string page)
    {
        foreach (var section in page.ReplaceLineEndings("\n").Split("\n### ").Skip(1))
        {
            string[] tables = [.. Blocks(section, "csv")];
            yield return new(section[..section.IndexOf('\n', StringComparison.Ordinal)].Trim(), Blocks(section, "yaml").Single(), tables[0], tables.Skip(1).SingleOrDefault(), [.. Claim(section)]);
        }
    }

    public override string ToString() => Name;

    private static IEnumerable<string> Claim(string section) => Blocks(section, "text").Single().Split('\n')
        .Select(line => line.Split("  #")[0].Trim()).Where(line => line.Length > 0);

    private static IEnumerable<string> Blocks(string section, string language) =>
        section.Split($"\n```{language}\n").Skip(1).Select(block => block[..block.IndexOf("\n```", StringComparison.Ordinal)] + "\n");
}
