using System.Text.RegularExpressions;
using FamilyOnline.Documents;

namespace FamilyOnline.Shapes;

/// <summary>What a piece of a document must look like, as data: tools complete, check and compare documents by it (文档形式).</summary>
/// <remarks>Shapes say what can be said of a piece alone. That an id names something that is there, or that phases follow each other, only a reader knows.</remarks>
public sealed class DocumentShape
{
    private readonly Lazy<IReadOnlyList<ShapeKey>> _keys;

    private DocumentShape(ShapeKind kind, Func<IReadOnlyList<ShapeKey>>? keys = null) =>
        (Kind, _keys) = (kind, new(keys ?? (() => [])));

    /// <summary>Gets what it is.</summary>
    public ShapeKind Kind { get; }

    /// <summary>Gets the name under which it recurs, within itself or elsewhere; null where it stands in one place.</summary>
    public string? Name { get; private init; }

    /// <summary>Gets the declared keys of a map, in the order in which people write them.</summary>
    public IReadOnlyList<ShapeKey> Keys => _keys.Value;

    /// <summary>Gets the regular expression of the keys of a map that its writer names, or of a scalar's text; null where there is none.</summary>
    public string? Pattern { get; private init; }

    /// <summary>Gets the shape of a list's items, or of the values under keys that the writer names; null where there are none.</summary>
    public DocumentShape? Item { get; private init; }

    /// <summary>Gets whether an item alone counts as a list of one.</summary>
    public bool TakesSingle { get; private init; }

    /// <summary>Gets the shapes of which it has one; of a list whose items differ, their shapes in order.</summary>
    public IReadOnlyList<DocumentShape> Alternatives { get; private init; } = [];

    /// <summary>Gets the allowed words, or for an id the usual ones.</summary>
    public IReadOnlyList<string> Words { get; private init; } = [];

    /// <summary>Gets the least value of a number or of a text of digits, or the fewest items or keys; null where there is no bound.</summary>
    public long? Least { get; private init; }

    /// <summary>Gets the greatest value of a whole number or of a text of digits, or the most items; null where there is no bound.</summary>
    public long? Most { get; private init; }

    /// <summary>Gives the shape of what stands under a key; null where the map may not have the key.</summary>
    public DocumentShape? Below(string key) =>
        Keys.FirstOrDefault(declared => declared.Name == key)?.Shape ?? (Pattern is not null && Regex.IsMatch(key, Pattern, RegexOptions.CultureInvariant) ? Item : null);

    /// <summary>Gives the alternative that a piece of a document was written in: this shape itself where there is no choice, else the first that it may be.</summary>
    /// <param name="node">The piece; whether it keeps to the shape in full is not asked.</param>
    public DocumentShape For(DocumentNode node)
    {
        Require.NotNull(node);
        if (TakesSingle && node is not DocumentList)
            return Item!.For(node);
        return Best(node)?.For(node) ?? this;
    }

    /// <summary>Gives the alternative as <see cref="For"/> does, but of an item that counts as a list of one the list.</summary>
    internal DocumentShape Chosen(DocumentNode node) => Best(node)?.Chosen(node) ?? this;

    internal static DocumentShape Text { get; } = new(ShapeKind.Text);

    internal static DocumentShape Any { get; } = new(ShapeKind.Any);

    internal static DocumentShape Id { get; } = new(ShapeKind.Id) { Pattern = ShapePatterns.Id };

    internal static DocumentShape FigureName { get; } = new(ShapeKind.FigureName) { Pattern = ShapePatterns.FigureName };

    internal static DocumentShape Number { get; } = new(ShapeKind.Number) { Pattern = ShapePatterns.Number };

    internal static DocumentShape Flag { get; } = new(ShapeKind.Flag) { Words = ["true", "false"] };

    internal static DocumentShape PlanDate { get; } = new(ShapeKind.PlanDate) { Pattern = ShapePatterns.PlanDate };

    internal static DocumentShape LocalizedText { get; } = new(ShapeKind.LocalizedText)
    {
        Name = "localized-text",
        Alternatives = [Text, Map(() => [ShapeKey.Must("text.zh", Text), ShapeKey.May("text.en", Text)])],
    };

    /// <summary>A text of one form; with bounds, one of digits that YAML may take for a number.</summary>
    internal static DocumentShape TextOf(string pattern, long? least = null, long? most = null) => new(ShapeKind.Text) { Pattern = pattern, Least = least, Most = most };

    internal static DocumentShape NumberOf(string pattern, long? least = null) => new(ShapeKind.Number) { Pattern = pattern, Least = least };

    internal static DocumentShape WholeNumber(long least, long most) => new(ShapeKind.WholeNumber) { Least = least, Most = most, Pattern = ShapePatterns.Whole };

    internal static DocumentShape Word(params IEnumerable<string> words) => new(ShapeKind.Word) { Words = [.. words] };

    internal static DocumentShape IdSuch(params IEnumerable<string> asThese) => new(ShapeKind.Id) { Pattern = ShapePatterns.Id, Words = [.. asThese] };

    internal static DocumentShape List(DocumentShape item, long? least = null, long? most = null, string? name = null) =>
        new(ShapeKind.List) { Name = name, Item = item, Least = least, Most = most };

    /// <summary>A list of so many items, each of a shape of its own.</summary>
    internal static DocumentShape Tuple(params DocumentShape[] items) =>
        new(ShapeKind.List) { Item = OneOf(items.Distinct()), Alternatives = items, Least = items.Length, Most = items.Length };

    internal static DocumentShape OneOrList(DocumentShape item, long? least = null, long? most = null) =>
        new(ShapeKind.List) { Item = item, Least = least, Most = most, TakesSingle = true };

    internal static DocumentShape OneOf(params IEnumerable<DocumentShape> alternatives) => new(ShapeKind.OneOf) { Alternatives = [.. alternatives] };

    internal static DocumentShape Named(string name, params IEnumerable<DocumentShape> alternatives) => new(ShapeKind.OneOf) { Name = name, Alternatives = [.. alternatives] };

    internal static DocumentShape Map(Func<IReadOnlyList<ShapeKey>> keys, string? name = null) => new(ShapeKind.Map, keys) { Name = name };

    /// <summary>A map whose writer names the keys, besides those declared.</summary>
    internal static DocumentShape OpenMap(string pattern, DocumentShape item, Func<IReadOnlyList<ShapeKey>>? keys = null, long? least = null, string? name = null) =>
        new(ShapeKind.Map, keys) { Name = name, Pattern = pattern, Item = item, Least = least };

    private DocumentShape? Best(DocumentNode node) => Kind == ShapeKind.List ? null : Alternatives
        .Where(alternative => alternative.MayBe(node)).OrderByDescending(alternative => alternative.KeysIn(node)).ThenByDescending(alternative => alternative.Suits(node)).FirstOrDefault();

    /// <summary>How many keys of a map it knows.</summary>
    private int KeysIn(DocumentNode node) => (Kind, node) switch
    {
        (ShapeKind.Map, DocumentMap map) => map.Entries.Count(entry => Below(entry.Key) is not null),
        (ShapeKind.OneOf or ShapeKind.LocalizedText, DocumentMap) => Alternatives.Max(alternative => alternative.KeysIn(node)),
        (ShapeKind.List, DocumentMap) when TakesSingle => Item!.KeysIn(node),
        _ => 0,
    };

    private bool MayBe(DocumentNode node) => Kind switch
    {
        ShapeKind.Any => true,
        ShapeKind.OneOf or ShapeKind.LocalizedText => Alternatives.Any(alternative => alternative.MayBe(node)),
        ShapeKind.Map => node is DocumentMap,
        ShapeKind.List => node is DocumentList || (TakesSingle && Item!.MayBe(node)),
        ShapeKind.Word => node is DocumentScalar word && Words.Contains(word.Text),
        _ => node is DocumentScalar scalar && (Pattern is null || Regex.IsMatch(scalar.Text, Pattern, RegexOptions.CultureInvariant)),
    };

    /// <summary>Whether what stands under the keys of a map is a map, a list or a scalar where that is asked for; it tells maps with the same keys apart.</summary>
    private bool Suits(DocumentNode node) => Kind != ShapeKind.Map || node is not DocumentMap map || map.Entries.All(entry => Below(entry.Key)?.Takes(entry.Value) != false);

    /// <summary>Whether it takes a map, a list or a scalar, whatever is in it.</summary>
    private bool Takes(DocumentNode node) => Kind switch
    {
        ShapeKind.Any => true,
        ShapeKind.OneOf or ShapeKind.LocalizedText => Alternatives.Any(alternative => alternative.Takes(node)),
        ShapeKind.Map => node is DocumentMap,
        ShapeKind.List => node is DocumentList || (TakesSingle && Item!.Takes(node)),
        _ => node is DocumentScalar,
    };
}
