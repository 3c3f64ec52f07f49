using System.Collections;
using FamilyOnline.Documents;
using FamilyOnline.Plugins;
using FamilyOnline.Schemes;

namespace FamilyOnline.Packs;

/// <summary>The schemes of a pack or of a scheme file, by id (考核办法汇编).</summary>
public sealed class SchemeBook : IReadOnlyList<Scheme>
{
    private readonly IReadOnlyList<Scheme> _schemes;

    /// <summary>Makes a book of schemes.</summary>
    /// <exception cref="ArgumentException">Two schemes have the same id.</exception>
    public SchemeBook(IEnumerable<Scheme> schemes) => _schemes = Require.Distinct(schemes, scheme => scheme.Id, "scheme");

    /// <inheritdoc/>
    public int Count => _schemes.Count;

    /// <inheritdoc/>
    public Scheme this[int index] => _schemes[index];

    /// <summary>Gets the scheme of an id.</summary>
    /// <exception cref="KeyNotFoundException">There is none; the message lists the known ids.</exception>
    public Scheme this[string id] => _schemes.FirstOrDefault(scheme => scheme.Id == id)
        ?? throw new KeyNotFoundException($"There is no scheme '{id}'. Known: {string.Join(", ", _schemes.Select(scheme => scheme.Id))}.");

    /// <summary>Reads schemes that stand alone, without a campaign around them: any id may be a metric's.</summary>
    /// <param name="documents">The documents, one for each scheme.</param>
    /// <param name="plugins">The words that rules may use; null takes the library's own.</param>
    /// <returns>The schemes, or every problem with its place.</returns>
    public static ReadResult<SchemeBook> Read(IEnumerable<DocumentNode> documents, PluginRegistry? plugins = null)
    {
        var all = Require.List(documents);
        Require.That(all.Count > 0, "A book needs at least one scheme.", nameof(documents));
        DocumentProblems problems = new();
        List<Scheme> schemes = [.. all.Select(document => SchemeReader.Read(document, plugins ?? PluginRegistry.BuiltIn, problems)).OfType<Scheme>()];
        PackIds.CheckSchemes(all, problems);
        return new(problems.HasErrors ? null : new(schemes), problems.All);
    }

    /// <inheritdoc/>
    public IEnumerator<Scheme> GetEnumerator() => _schemes.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
