using FamilyOnline.Documents;

namespace FamilyOnline.Schemes;

/// <summary>Looks for points that are to be spread over lines which do not stand beside the line: they would go to all others instead.</summary>
internal static class SpreadChecks
{
    /// <summary>Checks the lines of one group.</summary>
    /// <param name="items">The lines as printed.</param>
    /// <param name="parts">What was made of them, in the same order.</param>
    /// <param name="problems">Where problems go.</param>
    public static void Check(IReadOnlyList<DocumentNode> items, IReadOnlyList<SchemeNode> parts, DocumentProblems problems)
    {
        for (var at = 0; at < parts.Count; at++)
        {
            string[] beside = [.. parts.Where(part => part != parts[at] && part.Pool is null).Select(part => part.Id)];
            foreach (var wrong in parts[at].Options.NotApplicable.Over.Except(beside, StringComparer.Ordinal))
                problems.AddUnknown(PlaceOf(items[at], wrong), "line", wrong, beside);
        }
    }

    private static Place PlaceOf(DocumentNode item, string id)
    {
        var spread = (item as DocumentMap)?.Find("not-applicable") is DocumentMap map ? map.Find("spread") : null;
        var named = (spread as DocumentList)?.Items.OfType<DocumentScalar>().FirstOrDefault(scalar => scalar.Text == id);
        return (named ?? spread ?? item).Place;
    }
}
