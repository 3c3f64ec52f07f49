using FamilyOnline.Documents;
using NodaTime;
using NodaTime.Text;

namespace FamilyOnline.Selections;

/// <summary>Reads back what a certificate rests on.</summary>
internal sealed class CertificateBasisReader(DocumentProblems problems, LocalDate asOf)
{
    private readonly Dictionary<string, Metric> _metrics = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ReportForm> _forms = new(StringComparer.Ordinal);

    /// <summary>Reads the candidates and their figures; null with problems.</summary>
    public (List<Candidate> Candidates, Figures Figures)? Read(MapReader basis)
    {
        var candidates = Each(basis, "candidates", Candidate);
        foreach (var metric in Each(basis, "metrics", Metric))
            _metrics[metric.Id] = metric;
        var reported = Each(basis, "figures", Figure);
        foreach (var form in Each(basis, "forms", Form))
            _forms[form.Id] = form;
        var obligations = Each(basis, "obligations", Obligation);
        var (marks, entries) = (Each(basis, "marks", MarkSection.Mark), Each(basis, "entries", MarkSection.Entry));
        basis.Done();
        return problems.HasErrors || problems.Build(basis.Place, () => new Figures(asOf, reported, obligations, new(marks, entries))) is not { } figures ? null : (candidates, figures);
    }

    /// <summary>Reads a day; the first of the calendar with a problem where it is none.</summary>
    public static LocalDate Day(MapReader reader, string key)
    {
        var text = reader.NeedText(key);
        if (LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day))
            return day;
        reader.Problems.AddUnknown(reader.Place, key, text, ["2024-12-10"]);
        return default;
    }

    private List<T> Each<T>(MapReader basis, string key, Func<MapReader, T?> read)
        where T : class
    {
        List<T> items = [];
        foreach (var node in basis.List(key))
        {
            MapReader reader = new(node, problems);
            if (problems.Build(node.Place, () => read(reader)!) is { } item)
                items.Add(item);
            reader.Done();
        }

        return items;
    }

    private static Candidate Candidate(MapReader reader)
    {
        List<KeyValuePair<string, string>> groups = [];
        if (reader.Map("groups") is { } map)
            groups.AddRange(map.Entries.Select(entry => KeyValuePair.Create(entry.Key, map.NeedText(entry.Key))));
        return new(reader.NeedId("id"), reader.NeedText("name"), reader.Text("class"), groups);
    }

    private static Metric Metric(MapReader reader) => new(
        reader.NeedId("id"),
        reader.NeedLocalized("title"),
        reader.Choice("kind", EnumWords<MetricKind>.All, MetricKind.Unspecified),
        reader.NeedLocalized("measure"),
        reader.NeedProvenance(),
        new MetricOptions { Decimals = reader.WholeNumber("decimals") ?? 0, CarryForwardMonths = reader.WholeNumber("carry-forward-months") ?? 0 });

    private ReportedFigure? Figure(MapReader reader)
    {
        var (subject, metric, period) = (reader.NeedId("subject"), Known(reader, "metric", _metrics), Period(reader));
        var (value, reportedOn, by, note) = (reader.NeedText("value"), Day(reader, "reported-on"), reader.Text("by"), reader.Text("note"));
        return metric is null ? null : new(subject, metric, period, Value(reader, value, metric), reportedOn, by, note);
    }

    private static Observation Value(MapReader reader, string text, Metric metric)
    {
        if (EnumWords<Absence>.All.TryGetValue(text, out var absence))
            return Observation.Of(absence);
        var scale = (Exact)1L;
        for (var i = 0; i < metric.Decimals; i++)
            scale *= 10L;
        if (Exact.TryParse(text, out var value) && (value * scale).IsInteger)
            return Observation.Scaled((long)(value * scale).ToDecimal(), metric.Decimals);
        reader.Problems.Add(DocumentProblems.NotANumber.At(reader.Place, text));
        return default;
    }

    private static ReportForm Form(MapReader reader)
    {
        var (id, title, metrics, provenance) = (reader.NeedId("id"), reader.NeedLocalized("title"), reader.Ids("metrics"), reader.NeedProvenance());
        var owedBy = reader.Ids("owed-by").Select(word => EnumWords<SubjectKind>.All.GetValueOrDefault(word)).ToList();
        var due = reader.NeedText("due");
        return due.Length <= 2
            ? ReportForm.Monthly(id, title, owedBy, metrics, reader.WholeNumber("due") ?? 0, provenance)
            : ReportForm.Once(id, title, owedBy, metrics, Day(reader, "due"), provenance);
    }

    private ObligationStatus? Obligation(MapReader reader)
    {
        var (form, subject, period, due) = (Known(reader, "form", _forms), reader.NeedId("subject"), Period(reader), Day(reader, "due"));
        LocalDate? metOn = reader.Find("met-on") is null ? null : Day(reader, "met-on");
        return form is null ? null : new(new(form, subject, period, due), metOn, asOf);
    }

    /// <summary>Reads a period that must be there.</summary>
    public static ReportingPeriod Period(MapReader reader)
    {
        var text = reader.NeedText("period");
        if (!ReportingPeriod.TryParse(text, out var period))
            reader.Problems.AddUnknown(reader.Place, "period", text, ["2024-04"]);
        return period;
    }

    private static T? Known<T>(MapReader reader, string key, Dictionary<string, T> known)
        where T : class
    {
        var id = reader.NeedId(key);
        if (known.TryGetValue(id, out var item))
            return item;
        reader.Problems.AddUnknown(reader.Place, key, id, known.Keys);
        return null;
    }
}
