using FamilyOnline.Documents;

namespace FamilyOnline.Schemes;

/// <summary>Finds the ids of all lines of a sheet in its document: before it is read, so that rules may name lines that stand below them; and to say where a line stands.</summary>
internal static class LineIds
{
    public static IEnumerable<string> In(DocumentNode? sheet) => Scalars(sheet).Select(id => id.Text);

    /// <summary>Gives where the id of a line stands; null for the whole sheet.</summary>
    public static Place? PlaceOf(DocumentNode sheet, string line) => Scalars(sheet).FirstOrDefault(id => id.Text == line)?.Place;

    private static IEnumerable<DocumentScalar> Scalars(DocumentNode? sheet) => sheet is not DocumentMap map ? [] : Items(map.Find("parts")).Concat(Sheets(map.Find("sheets")));

    private static IEnumerable<DocumentScalar> Sheets(DocumentNode? sheets) => sheets is DocumentMap map ? map.Entries.SelectMany(entry => Items(entry.Value)) : [];

    private static IEnumerable<DocumentScalar> Items(DocumentNode? parts) => parts is DocumentList list ? list.Items.SelectMany(item => Own(item).Concat(Scalars(item))) : [];

    private static IEnumerable<DocumentScalar> Own(DocumentNode item) => item is DocumentMap map && map.Find("id") is DocumentScalar id && Identifier.IsValid(id.Text) ? [id] : [];
}
