using FamilyOnline.Submissions;

namespace FamilyOnline.Rollups;

/// <summary>Envelopes brought to the definitions that are added up: figures that enter sums in one table, the others apart.</summary>
internal sealed class Inbox
{
    private readonly UnitTree _tree;
    private readonly SenderLevel _level;
    private readonly ILookup<(string Sender, string Target), MappedMetric> _mapped;
    private readonly Dictionary<MappedMetric, Lazy<Rollup>> _apart = [];

    public Inbox(IReadOnlyList<Envelope> envelopes, UnitTree tree, InboxOptions options)
    {
        _tree = tree;
        _level = new(tree, envelopes.Select(envelope => envelope.Sender));
        var metrics = options.Metrics ?? AgreedMetrics.Of(envelopes);
        FigureTableBuilder table = new(metrics);
        List<MappedMetric> mapped = [];
        foreach (var sent in envelopes.SelectMany(SentMetric.Of).GroupBy(sent => sent.Definition))
        {
            var mapping = Mapping(sent.First(), options);
            if (!metrics.TryGet(mapping.To, out var target))
                continue;
            var rows = sent.SelectMany(one => one.Rows(options.Rollup.KnownAt)).ToLookup(row => IsOwn(sent.Key.Sender, row.Unit));
            Foreign.UnionWith(rows[false].Select(row => row.Unit));
            if (!rows[true].Any())
                continue;
            var one = MappedMetric.Of(sent.Key.Sender, sent.First().Metric, target, mapping, rows[true].Select(row => row.Value));
            mapped.Add(one);
            if (one.Reason is null)
                Add(table, one, rows[true]);
            else
                _apart[one] = new(() => Apart(sent.First().Envelope, envelopes, options.Rollup));
        }

        _mapped = mapped.ToLookup(one => (one.Sender, one.Target.Id));
        Table = table.Build();
    }

    /// <summary>Gets the figures that enter sums.</summary>
    public FigureTable Table { get; }

    /// <summary>Gets the units for which somebody sent figures who does not lie above them; those figures count nowhere.</summary>
    public SortedSet<string> Foreign { get; } = new(StringComparer.Ordinal);

    /// <summary>Gives how many senders enter a figure.</summary>
    public SenderCount CountOf(IReadOnlyCollection<string> bases, int unit)
    {
        var (comparable, different, silent) = (0, 0, 0);
        foreach (var sender in _level.SendersOf(unit))
        {
            var answers = bases.Select(metric => _mapped[(sender, metric)].ToList()).ToList();
            if (answers.Exists(answer => answer.Count == 0))
                silent++;
            else if (answers.TrueForAll(answer => answer.Exists(one => one.Reason is null)))
                comparable++;
            else
                different++;
        }

        return new(comparable, different, silent);
    }

    /// <summary>Gives what senders reported for a period that does not enter a figure, in the order of the tree.</summary>
    public IReadOnlyList<IncomparableFigure> NotComparable(IReadOnlyCollection<string> bases, int unit, ReportingPeriod period) =>
    [
        .. from sender in _level.SendersOf(unit)
           from metric in bases
           from one in _mapped[(sender, metric)]
           let reason = one.Reason
           where reason is not null
           select new IncomparableFigure(_tree[sender], one.Own, one.Relation, reason, ValueOf(one, unit, period)),
    ];

    /// <summary>Of a sender at or below the unit all it reported; for a unit below a sender its own part of it.</summary>
    private Quantity ValueOf(MappedMetric one, int unit, ReportingPeriod period)
    {
        var sender = _tree.IndexOf(one.Sender);
        var asked = unit > sender && unit < _tree.Ends[sender] ? _tree.All[unit].Id : one.Sender;
        return _apart[one].Value.Figure(one.Own.Id, asked, period).Value;
    }

    private static void Add(FigureTableBuilder table, MappedMetric one, IEnumerable<FigureEdition> rows)
    {
        foreach (var row in BestToldLast(rows))
            table.Add(new(row.Unit, one.Target, row.Period, one.Converted(row.Value), row.KnownAt, row.Source));
    }

    /// <summary>Of two rows that say the same since the same instant the last one is told: one that an earlier version sent without its reason must not hide the other.</summary>
    private static IEnumerable<FigureEdition> BestToldLast(IEnumerable<FigureEdition> rows) => rows.OrderBy(row => row.Source.Told);

    /// <summary>Everything that a sender sent under the definitions of one of its envelopes.</summary>
    private Rollup Apart(Envelope first, IEnumerable<Envelope> envelopes, RollupOptions options)
    {
        FigureTableBuilder table = new(first.Metrics);
        var definitions = SentMetric.Of(first).ToDictionary(sent => sent.Definition, sent => sent.Metric);
        foreach (var sent in envelopes.SelectMany(SentMetric.Of).Where(sent => definitions.ContainsKey(sent.Definition)))
        {
            foreach (var row in sent.Rows(options.KnownAt).Where(row => IsOwn(first.Sender, row.Unit)))
                table.Add(new(row.Unit, definitions[sent.Definition], row.Period, row.Value, row.KnownAt, row.Source));
        }

        return Rollup.Of(table.Build(), _tree, options with { SizeMetric = null });
    }

    private bool IsOwn(string sender, string unit)
    {
        var (above, at) = (_tree.Find(sender), _tree.Find(unit));
        return at < 0 || (above >= 0 && at >= above && at < _tree.Ends[above]);
    }

    private static MetricMapping Mapping(SentMetric sent, InboxOptions options) =>
        options.Mappings.GetValueOrDefault(sent.Envelope.Sender)?.FirstOrDefault(mapping => mapping.Metric == sent.Metric.Id)
        ?? sent.Envelope.Mappings.FirstOrDefault(mapping => mapping.Metric == sent.Metric.Id)
        ?? MetricMapping.Same(sent.Metric.Id, sent.Metric.Id, sent.Metric.Version);
}
