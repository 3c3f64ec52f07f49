using NodaTime;
using NodaTime.Text;

namespace FamilyOnline.Documents;

/// <summary>Puts documents together from values; what is null is left out.</summary>
internal static class DocumentParts
{
    public static DocumentMap Map(params IEnumerable<(string Key, DocumentNode? Value)> entries) =>
        new(entries.Where(entry => entry.Value is not null).Select(entry => new DocumentEntry(entry.Key, default, entry.Value!)));

    public static DocumentList List(IEnumerable<DocumentNode> items) => new(items);

    public static DocumentList Texts(IEnumerable<string> items) => new(items.Select(item => new DocumentScalar(item)));

    public static DocumentScalar? Text(string? text) => text is null ? null : new DocumentScalar(text);

    public static DocumentScalar Text(long number) => new(FormattableString.Invariant($"{number}"));

    public static DocumentScalar Text(LocalDate day) => new(LocalDatePattern.Iso.Format(day));

    public static DocumentNode Text(LocalizedText text) => text.English is null
        ? new DocumentScalar(text.Chinese)
        : Map(("zh", Text(text.Chinese)), ("en", Text(text.English)));

    public static DocumentScalar Text(Quantity quantity) => new(quantity.TryGetValue(out var value) ? value.ToString() : EnumWords<Absence>.Of(quantity.Absence));
}
