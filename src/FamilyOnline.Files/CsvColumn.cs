namespace FamilyOnline.Files;

/// <summary>One column that a table may have, under all the words that a header may use for it.</summary>
/// <param name="Required">Whether a table without it is refused.</param>
/// <param name="Names">Its names as <see cref="CsvHeader"/> compares them, the canonical one first.</param>
internal sealed record CsvColumn(bool Required, params string[] Names)
{
    public string Name => Names[0];
}
