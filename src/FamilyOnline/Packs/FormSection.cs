using FamilyOnline.Documents;

namespace FamilyOnline.Packs;

/// <summary>Reads <c>forms</c>: who owes which figures, <c>monthly: 10</c> on a day of the next month or <c>once: Y-05-31</c>.</summary>
internal static class FormSection
{
    public static IReadOnlyList<PlannedForm> Read(MapReader pack, IReadOnlyCollection<string> metrics, IReadOnlyCollection<string> forms) =>
        PackItems.Read(pack, "forms", form => Form(form, metrics, forms));

    private static PlannedForm Form(MapReader reader, IReadOnlyCollection<string> metrics, IReadOnlyCollection<string> forms)
    {
        var asked = PackItems.Known(reader, "metrics", "metric", metrics);
        return new(reader.NeedId("id"), reader.NeedLocalized("title"), OwedBy(reader), asked, Due(reader), reader.NeedProvenance(), PackItems.Known(reader, "rests-on", "form", forms));
    }

    private static FormDue Due(MapReader reader)
    {
        var (once, monthly) = (reader.Find("once"), reader.Find("monthly"));
        if (once is not null && monthly is not null)
            reader.Problems.Add(DocumentProblems.OneOf.At(monthly.Place, "once", "monthly"));
        else if (once is null && monthly is null)
            reader.Problems.Add(DocumentProblems.MissingKey.At(reader.Place, "monthly | once"));
        var move = reader.Choice("move", EnumWords<DueMove>.All, DueMove.Unmoved);
        return once is null ? new(reader.WholeNumber("monthly", 1, 28) ?? 1, null, move) : new(0, PackItems.Date(reader, "once"), move);
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
