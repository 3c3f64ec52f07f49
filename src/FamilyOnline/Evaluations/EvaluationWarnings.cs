using FamilyOnline.Rules;
using FamilyOnline.Schemes;

namespace FamilyOnline.Evaluations;

/// <summary>Finds what most often is a slip of the pen and shows only once rules, candidates and figures come together: a class nobody has, a figure nobody states.</summary>
internal static class EvaluationWarnings
{
    public static IEnumerable<LocalizedText> Of(Scheme scheme, EvaluationField field) => [.. Classes(scheme, field), .. Figures(scheme, field), .. Mixed(scheme, field)];

    /// <summary>Lines for a class that no candidate has, and that the scheme names nowhere else.</summary>
    private static IEnumerable<LocalizedText> Classes(Scheme scheme, EvaluationField field)
    {
        if (scheme.Nodes.All(line => line.Options.OnlyFor.Count == 0))
            yield break;
        var known = field.Rows.SelectMany(row => ByClassFigure.Words(row.Candidate)).Concat(Declared(scheme)).ToHashSet(StringComparer.Ordinal);
        foreach (var line in scheme.Nodes)
        {
            foreach (var word in line.Options.OnlyFor.Where(word => !known.Contains(word)))
                yield return Told("class", word, known, line.Title);
        }
    }

    private static IEnumerable<string> Declared(Scheme scheme) =>
        scheme.Rules.Classes.Concat(scheme.Nodes.OfType<CriterionSheets>().SelectMany(line => line.Sheets).Select(sheet => sheet.Key).Where(name => name != ByClassFigure.Otherwise))
            .Concat((scheme.Selection?.AtLeast ?? []).Concat(scheme.Selection?.AtMost ?? []).Select(quota => quota.Group).OfType<string>());

    /// <summary>Figures that the rules name, and of which nothing is stated for anybody.</summary>
    private static IEnumerable<LocalizedText> Figures(Scheme scheme, EvaluationField field)
    {
        var stated = field.Figures.Known;
        string[] spare = [.. stated.Except(scheme.Metrics, StringComparer.Ordinal)];
        return scheme.Metrics.Except(scheme.Rules.Members, StringComparer.Ordinal).Where(figure => !stated.Contains(figure)).Select(figure => Told("figure", figure, spare));
    }

    /// <summary>Figures of which somebody states a mark and a register holds entries: the entries count.</summary>
    private static IEnumerable<LocalizedText> Mixed(Scheme scheme, EvaluationField field)
    {
        var marks = field.Figures.Marks;
        return marks.Occurrences.Where(entry => scheme.Metrics.Contains(entry.Register) && field.Contains(entry.Subject) && marks.Of(entry.Subject, entry.Register).Any(mark => mark.Contradicts(entry)))
            .Select(entry => (entry.Subject, entry.Register)).Distinct().Select(cell => NodeTexts.Say("warning.mixed", cell.Subject, cell.Register));
    }

    private static LocalizedText Told(string what, string word, IEnumerable<string> known, params LocalizedText[] more) => Spelling.Nearest(word, known) is [var nearest, ..]
        ? NodeTexts.Say($"warning.{what}.near", [word, nearest, .. more])
        : NodeTexts.Say($"warning.{what}", [word, .. more]);
}
