using FamilyOnline.Rules;
using FamilyOnline.Schemes;

namespace FamilyOnline.Evaluations;

/// <summary>Collects what people call the metrics, forms and lines that a scheme speaks of.</summary>
internal static class SchemeTitles
{
    public static FigureTitles Of(Scheme scheme, Figures figures, IReadOnlyDictionary<string, IEarlierRun> earlier)
    {
        Lazy<Dictionary<string, LocalizedText>> titles = new(() => Reported(figures));
        return new(id => titles.Value.GetValueOrDefault(id), id => OfEarlier(id, earlier) ?? OfLine(scheme, id));
    }

    /// <summary>Gives what people call a line of the sheet; null where there is none of that id.</summary>
    public static LocalizedText? OfLine(Scheme scheme, string id) => id == SchemeReader.RootId ? Wordings.Say("total") : scheme.Index.TryGetValue(id, out var at) ? scheme.Nodes[at].Title : null;

    private static LocalizedText? OfEarlier(string id, IReadOnlyDictionary<string, IEarlierRun> earlier)
    {
        var dot = id.IndexOf('.', StringComparison.Ordinal);
        return dot > 0 && earlier.TryGetValue(id[..dot], out var run) ? run.TitleOf(id[(dot + 1)..]) : null;
    }

    private static Dictionary<string, LocalizedText> Reported(Figures figures)
    {
        Dictionary<string, LocalizedText> titles = new(StringComparer.Ordinal);
        foreach (var form in figures.Obligations.Select(status => status.Obligation.Form))
            titles[form.Id] = form.Title;
        foreach (var metric in figures.All.Select(figure => figure.Metric))
            titles[metric.Id] = metric.Title;
        return titles;
    }
}
