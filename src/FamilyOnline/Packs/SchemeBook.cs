using System.Collections;
using FamilyOnline.Schemes;

namespace FamilyOnline.Packs;

/// <summary>The schemes of a pack, by id (考核办法汇编).</summary>
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

    /// <inheritdoc/>
    public IEnumerator<Scheme> GetEnumerator() => _schemes.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
