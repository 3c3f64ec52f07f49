using System.Diagnostics.CodeAnalysis;
using FamilyOnline.Documents;
using FamilyOnline.Formulas;
using FamilyOnline.Packs;

namespace FamilyOnline.Submissions;

/// <summary>The metrics of a roll-up, each with all that it is computed from (指标目录).</summary>
public sealed class MetricCatalogue
{
    private readonly Dictionary<string, int> _index;
    private readonly Dictionary<string, Formula> _formulas = new(StringComparer.Ordinal);

    /// <summary>Collects metrics.</summary>
    /// <param name="metrics">The metrics, in the order in which they are shown.</param>
    /// <param name="checks">The checks on their figures; null for none.</param>
    /// <exception cref="ArgumentException">
    /// An id is given twice; a part, weight or name of a formula is not there or cannot be added up; a formula is none; a metric is computed from itself;
    /// or a check names a metric that is not there or that it cannot judge.
    /// </exception>
    public MetricCatalogue(IEnumerable<Metric> metrics, IEnumerable<FigureCheck>? checks = null)
    {
        All = Require.Distinct(metrics, metric => metric.Id, "metric");
        _index = All.Select((metric, index) => (metric.Id, index)).ToDictionary(pair => pair.Id, pair => pair.index, StringComparer.Ordinal);
        foreach (var metric in All)
            Check(metric);
        foreach (var metric in All)
            Require.That(!CatalogueRings.Leads(this, metric), $"Metric '{metric.Id}' is computed from itself, by way of others.", nameof(metrics));
        Checks = Require.Distinct(checks ?? [], check => check.Id, "check");
        foreach (var check in Checks)
            Check(check);
    }

    /// <summary>Reads metrics that stand by themselves, under <c>metrics</c>, with checks on their figures under <c>checks</c>, spelt as in a pack; title, unit and source may be left out.</summary>
    /// <param name="document">The document.</param>
    /// <returns>The metrics, or every problem with its place: among them what is meaningless for a metric's kind, with the reason and the way out.</returns>
    public static ReadResult<MetricCatalogue> Read(DocumentNode document)
    {
        DocumentProblems problems = new();
        MapReader reader = new(document, problems);
        reader.Text("format");
        reader.Need("metrics");
        var metrics = MetricSection.ReadBare(reader);
        var checks = CheckSection.ReadBare(reader, metrics);
        reader.Done();
        return new(problems.HasErrors ? null : problems.Build(document.Place, () => new MetricCatalogue(metrics, checks)), problems.All);
    }

    /// <summary>Returns these metrics with the checks of a document, its list under <c>checks</c>, in place of their own; what else the document holds is left alone.</summary>
    /// <param name="document">The document, such as that of a pack.</param>
    /// <returns>The metrics with the checks, or every problem with its place: among them a check of a metric that is not there.</returns>
    public ReadResult<MetricCatalogue> WithChecksOf(DocumentNode document)
    {
        DocumentProblems problems = new();
        MapReader reader = new(Require.NotNull(document), problems);
        reader.Need("checks");
        var checks = CheckSection.ReadOver(reader, All);
        return new(problems.HasErrors ? null : problems.Build(document.Place, () => new MetricCatalogue(All, checks)), problems.All);
    }

    /// <summary>Gets the metrics in the order given.</summary>
    public IReadOnlyList<Metric> All { get; }

    /// <summary>Gets the checks on their figures, in the order given.</summary>
    public IReadOnlyList<FigureCheck> Checks { get; }

    /// <summary>Gets the metric of an id.</summary>
    /// <exception cref="KeyNotFoundException">There is no such metric; the message names those there are.</exception>
    public Metric this[string id] => All[IndexOf(id)];

    /// <summary>Finds a metric by id.</summary>
    public bool TryGet(string id, [NotNullWhen(true)] out Metric? metric)
    {
        metric = _index.TryGetValue(id, out var index) ? All[index] : null;
        return metric is not null;
    }

    internal int IndexOf(string id) => _index.TryGetValue(Require.NotNull(id), out var index)
        ? index
        : throw new KeyNotFoundException($"There is no metric '{id}'; there are {string.Join(", ", _index.Keys.Order(StringComparer.Ordinal))}.");

    internal Formula FormulaOf(Metric metric) => _formulas[metric.Id];

    /// <summary>Gives the metrics that one is computed from, each once.</summary>
    internal IEnumerable<string> UsedBy(Metric metric)
    {
        string?[] named = [metric.Numerator, metric.Denominator, metric.Aggregation.Weight];
        return named.OfType<string>().Concat(metric.Formula is null ? [] : FormulaOf(metric).Names).Distinct(StringComparer.Ordinal);
    }

    /// <summary>Gives the metrics that must be reported for one: itself, or all that it is computed from in the end, each once.</summary>
    internal IReadOnlyCollection<string> BasesOf(Metric metric)
    {
        SortedSet<string> bases = new(StringComparer.Ordinal);
        Stack<Metric> open = new([metric]);
        while (open.TryPop(out var next))
        {
            if (!next.IsDerived)
                bases.Add(next.Id);
            foreach (var used in UsedBy(next).Where(used => !bases.Contains(used)))
                open.Push(this[used]);
        }

        return bases;
    }

    private void Check(Metric metric)
    {
        if (metric.Formula is { } text)
        {
            Require.That(Formula.TryParse(text, out var formula), $"The formula of metric '{metric.Id}' cannot be read: {text}", nameof(metric));
            _formulas[metric.Id] = formula!;
        }

        foreach (var used in UsedBy(metric).Concat(metric.Disaggregations.SelectMany(split => split.Parts)))
            Require.That(_index.ContainsKey(used), $"Metric '{metric.Id}' names the metric '{used}', which is not there.", nameof(metric));
        foreach (var part in new[] { metric.Numerator, metric.Denominator, metric.Aggregation.Weight }.OfType<string>())
            Require.That(IsAddable(this[part]), $"Metric '{metric.Id}' takes '{part}' as a part or weight, but that is a {this[part].Kind} and cannot be added up.", nameof(metric));
    }

    private void Check(FigureCheck check)
    {
        foreach (var (_, named) in FigureCheckFaults.MetricsOf(check.Metric, check.Options))
            Require.That(_index.ContainsKey(named), $"Check '{check.Id}' names the metric '{named}', which is not there.", nameof(check));
        if (FigureCheckFaults.Of(check, this[check.Metric]).FirstOrDefault() is { } fault)
            throw new ArgumentException($"Check '{check.Id}': {fault.Text}", nameof(check));
    }

    private static bool IsAddable(Metric metric) => metric.Kind is MetricKind.Flow or MetricKind.Stock or MetricKind.Cumulative or MetricKind.YesNo;
}
