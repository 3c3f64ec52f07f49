using FamilyOnline.Documents;
using FamilyOnline.Plugins;

namespace FamilyOnline.Schemes;

/// <summary>Reads a scheme from a document.</summary>
public static class SchemeReader
{
    /// <summary>The id of the whole sheet.</summary>
    internal const string RootId = "total";

    /// <summary>The format that a scheme which stands alone may say.</summary>
    internal const string Format = "1";

    /// <summary>Reads a scheme; every problem goes to the list.</summary>
    /// <param name="node">The scheme's document.</param>
    /// <param name="plugins">The known scorers.</param>
    /// <param name="problems">Where problems go.</param>
    /// <param name="metrics">The ids of the known metrics; null accepts any.</param>
    /// <param name="forms">The ids of the known forms; null accepts any.</param>
    /// <returns>The scheme, or null where problems kept it from being made.</returns>
    public static Scheme? Read(
        DocumentNode node, PluginRegistry plugins, DocumentProblems problems, IReadOnlyCollection<string>? metrics = null, IReadOnlyCollection<string>? forms = null)
    {
        MapReader reader = new(Require.NotNull(node), Require.NotNull(problems));
        if (!HasKnownFormat(reader))
            return null;
        var id = reader.NeedId("scheme");
        return new SchemeDocument(reader, id, new(problems, MarkSection.Names(reader, metrics), forms), Require.NotNull(plugins)).Read([]);
    }

    private static bool HasKnownFormat(MapReader reader)
    {
        if (reader.Text("format") is not { } format || format == Format)
            return true;
        reader.Problems.Add(SchemeProblems.UnknownFormat.At(reader.Find("format")!.Place, format, Format));
        return false;
    }
}
