using System.Collections.Concurrent;
using FamilyOnline.Submissions;

namespace FamilyOnline.Rollups;

/// <summary>What a roll-up computes from: the tree, the answers by unit and slot, and what was brought together already.</summary>
internal sealed class RollupData
{
    private readonly MetricRows[] _rows;
    private readonly ConcurrentDictionary<string, Reporters> _reporters;
    private readonly ConcurrentDictionary<(int Part, int Other), Lazy<SlotRoll>> _rolls = new();

    public RollupData(UnitTree tree, MetricCatalogue metrics, MetricRows[] rows)
        : this(tree, metrics, rows, new(StringComparer.Ordinal))
    {
    }

    private RollupData(UnitTree tree, MetricCatalogue metrics, MetricRows[] rows, ConcurrentDictionary<string, Reporters> reporters)
    {
        (Tree, Metrics, _rows, _reporters) = (tree, metrics, rows, reporters);
        Periods = new(this);
    }

    public UnitTree Tree { get; }

    public MetricCatalogue Metrics { get; }

    /// <summary>Gets what was brought together over periods of several slots.</summary>
    public PeriodRolls Periods { get; }

    public MetricRows RowsOf(string metric) => _rows[Metrics.IndexOf(metric)];

    public Reporters ReportersOf(Metric metric) => _reporters.GetOrAdd(metric.Aggregation.ReportedAt ?? "", _ => new(Tree, metric));

    /// <summary>Gives what every unit comes to in every slot of a metric.</summary>
    public SlotRoll RollOf(Metric metric)
    {
        var index = Metrics.IndexOf(metric.Id);
        return _rolls.GetOrAdd((index, index), _ => new(() => SlotRoll.Of(Tree, _rows[index], ReportersOf(metric), metric.Aggregation.Own))).Value;
    }

    /// <summary>Gives the same of one part of a ratio, over the units and slots that have the other part too.</summary>
    public SlotRoll RollOf(Metric part, Metric other)
    {
        var (index, beside) = (Metrics.IndexOf(part.Id), Metrics.IndexOf(other.Id));
        return _rolls.GetOrAdd((index, beside), _ => new(() => SlotRoll.Of(Tree, new PairedRows(_rows[index], _rows[beside]), ReportersOf(part), part.Aggregation.Own))).Value;
    }

    /// <summary>Gives the same after some units' answers to one metric changed; what was brought together is mended, not made anew.</summary>
    public RollupData With(int metric, IReadOnlyDictionary<int, long[]> changed)
    {
        var rows = (MetricRows[])_rows.Clone();
        rows[metric] = _rows[metric].With(changed);
        RollupData later = new(Tree, Metrics, rows, _reporters);
        foreach (var ((part, other), roll) in _rolls.Where(roll => roll.Value.IsValueCreated))
        {
            if (part != metric && other != metric)
                later._rolls[(part, other)] = roll;
            else if (Metrics.All[part].Aggregation.Own == OwnFigures.Compare)
                later._rolls[(part, other)] = new(roll.Value.With(part == other ? rows[part] : new PairedRows(rows[part], rows[other]), changed.Keys));
        }

        later.Periods.TakeOver(Periods, metric, changed.Keys);
        return later;
    }

    /// <summary>Gives the same with more periods for one metric.</summary>
    public RollupData WithAxis(int metric, MetricRows rows)
    {
        var all = (MetricRows[])_rows.Clone();
        all[metric] = rows;
        RollupData later = new(Tree, Metrics, all, _reporters);
        foreach (var ((part, other), roll) in _rolls.Where(roll => roll.Key.Part != metric && roll.Key.Other != metric))
            later._rolls[(part, other)] = roll;
        later.Periods.TakeOverOthers(Periods, metric);
        return later;
    }

    /// <summary>Gives the units at and below one whose own answers count for it, by the metric's rule on own figures.</summary>
    public IEnumerable<int> UnitsBehind(Metric metric, int unit, Func<int, bool> hasAnswer)
    {
        var reporters = ReportersOf(metric);
        if (reporters[unit])
            return [unit];
        var own = metric.Aggregation.Own != OwnFigures.Compare && hasAnswer(unit);
        if (own && metric.Aggregation.Own == OwnFigures.Replace)
            return [unit];
        return (own ? [unit] : Enumerable.Empty<int>()).Concat(Tree.ChildrenOf(unit).SelectMany(child => UnitsBehind(metric, child, hasAnswer)));
    }
}
