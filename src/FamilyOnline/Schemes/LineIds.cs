using FamilyOnline.Documents;

namespace FamilyOnline.Schemes;

/// <summary>Finds the ids of all lines of a sheet before it is read, so that rules may name lines that stand below them.</summary>
internal static class LineIds
{
    public static IEnumerable<string> In(DocumentNode? sheet) => sheet is not DocumentMap map ? [] : Items(map.Find("parts")).Concat(Sheets(map.Find("sheets")));

    private static IEnumerable<string> Sheets(DocumentNode? sheets) => sheets is DocumentMap map ? map.Entries.SelectMany(entry => Items(entry.Value)) : [];

    private static IEnumerable<string> Items(DocumentNode? parts) => parts is DocumentList list ? list.Items.SelectMany(item => Own(item).Concat(In(item))) : [];

    private static IEnumerable<string> Own(DocumentNode item) => item is DocumentMap map && map.Find("id") is DocumentScalar id && Identifier.IsValid(id.Text) ? [id.Text] : [];
}
