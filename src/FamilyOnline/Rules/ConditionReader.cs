using FamilyOnline.Documents;

namespace FamilyOnline.Rules;

/// <summary>Reads conditions: a yes/no figure's id, comparisons of figures, or <c>all</c>, <c>any</c>, <c>none</c> with a list.</summary>
internal sealed class ConditionReader(RuleReader rules)
{
    public Condition? Read(DocumentNode? node)
    {
        switch (node)
        {
            case null:
                return null;
            case DocumentScalar scalar:
                return Asked(scalar) is { } figure ? new YesCondition(figure) : null;
            case DocumentMap { Entries.Count: > 0 } map:
                Condition?[] parts = [.. map.Entries.Select(Part)];
                return parts.Contains(null) ? null : parts.Length == 1 ? parts[0] : new JunctionCondition(Junction.All, parts!);
            default:
                rules.Problems.Add(DocumentProblems.WrongShape.At(node.Place, "map"));
                return null;
        }
    }

    /// <summary>A figure that a question is asked of: a number would always answer the same.</summary>
    private FigureDefinition? Asked(DocumentScalar scalar)
    {
        var figure = rules.Figure(scalar);
        if (figure is not NumberFigure)
            return figure;
        rules.Problems.Add(RuleProblems.NumberAsked.At(scalar.Place, scalar.Text));
        return null;
    }

    private Condition? Part(DocumentEntry entry)
    {
        if (RuleWords.Junctions.TryGetValue(entry.Key, out var junction))
        {
            var items = entry.Value is DocumentList list ? list.Items : [entry.Value];
            if (items.Count == 0)
                return Empty(entry);
            Condition?[] parts = [.. items.Select(Read)];
            return parts.Contains(null) ? null : new JunctionCondition(junction, parts!);
        }

        var figure = Asked(new DocumentScalar(entry.Key, entry.Place, entry.IsQuoted));
        var reader = new MapReader(entry.Value, rules.Problems);
        if (entry.Value is DocumentMap { Entries.Count: 0 })
            return Empty(entry);
        Condition?[] compared = [.. reader.Entries.Select(comparison => Compare(figure, reader, comparison))];
        if (figure is null || compared.Length == 0 || compared.Contains(null))
            return null;
        return compared.Length == 1 ? compared[0] : new JunctionCondition(Junction.All, compared!);
    }

    private Condition? Empty(DocumentEntry entry)
    {
        rules.Problems.Add(RuleProblems.Empty.At(entry.Place, entry.Key));
        return null;
    }

    private Condition? Compare(FigureDefinition? figure, MapReader reader, DocumentEntry entry)
    {
        if (!RuleWords.Comparisons.TryGetValue(entry.Key, out var comparison))
        {
            rules.Problems.AddUnknown(entry.Place, "comparison", entry.Key, RuleWords.Comparisons.Keys);
            return null;
        }

        var node = reader.Find(entry.Key);
        if (comparison == Comparison.Is && node is DocumentScalar word && RuleWords.FigureStates.TryGetValue(word.Text, out var state))
            return figure is null ? null : new StateCondition(figure, state);
        var bound = node is DocumentScalar { Text: "true" or "false" } truth && comparison == Comparison.Is
            ? new NumberFigure(truth.Text == "true" ? Exact.One : Exact.Zero, truth.Text)
            : rules.Figure(node);
        return figure is null || bound is null ? null : new CompareCondition(figure, comparison, bound);
    }
}
