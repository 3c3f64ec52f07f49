namespace FamilyOnline.Files;

/// <summary>A field of a header line that names none of the columns expected.</summary>
/// <param name="Field">The field, counted from 0.</param>
/// <param name="Name">Its text as header texts are compared.</param>
/// <param name="Text">Its text as written.</param>
internal sealed record CsvOther(int Field, string Name, string Text);
