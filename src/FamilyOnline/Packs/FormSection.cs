using FamilyOnline.Documents;

namespace FamilyOnline.Packs;

/// <summary>Reads <c>forms</c>: who owes which figures, <c>monthly: 10</c> on a day of the next month or <c>once: Y-05-31</c>.</summary>
internal static class FormSection
{
    public static IReadOnlyList<PlannedForm> Read(MapReader pack, IReadOnlyCollection<string> metrics) =>
        PackItems.Read(pack, "forms", form => Form(form, metrics));

    private static PlannedForm Form(MapReader reader, IReadOnlyCollection<string> metrics)
    {
        var asked = PackItems.Known(reader, "metrics", "metric", metrics);
        FormDue due = reader.Find("once") is null
            ? new(reader.Need("monthly") is null ? 1 : reader.WholeNumber("monthly") ?? 1, null)
            : new(0, PackItems.Date(reader, "once"));
        return new(reader.NeedId("id"), reader.NeedLocalized("title"), OwedBy(reader), asked, due, reader.NeedProvenance());
    }

    private static List<SubjectKind> OwedBy(MapReader reader)
    {
        List<SubjectKind> kinds = [];
        reader.Need("owed-by");
        foreach (var node in reader.List("owed-by"))
        {
            if (node is not DocumentScalar { Text: var word })
                reader.Problems.Add(DocumentProblems.WrongShape.At(node.Place, "text"));
            else if (EnumWords<SubjectKind>.All.TryGetValue(word, out var kind))
                kinds.Add(kind);
            else
                reader.Problems.AddUnknown(node.Place, "kind of subject", word, EnumWords<SubjectKind>.All.Keys);
        }

        return kinds;
    }
}
