using FamilyOnline.Rollups;
using FamilyOnline.Submissions;

namespace FamilyOnline.Restatements;

/// <summary>Replaces what differs between two publications one thing at a time, and notes what the figure changes by at each step.</summary>
internal sealed class RestatementChain
{
    private readonly TwoRollups _two;
    private readonly RolledFigure _after;
    private readonly bool _hasDifference;
    private readonly TreeSteps _steps;
    private readonly List<RestatementPart> _parts = [];
    private readonly HashSet<string> _carried = new(StringComparer.Ordinal);
    private RollupData _data;
    private RolledParts _now;
    private Exact _last;

    public RestatementChain(TwoRollups two, RolledFigure before, RolledFigure after, Bridge? bridge)
    {
        (_two, _after, _hasDifference) = (two, after, Restatement.DifferenceOf(before, after).IsKnown);
        _steps = new(two.Before.Tree, two.After.Tree, after.Unit.Id, bridge);
        _data = MixedData.Build(two, _steps.First, two.OldMetrics, two.AxisBefore, two.HomeOf);
        _now = FigureOf(_data);
        _last = before.Value.TryGetValue(out var value) ? value : Exact.Zero;
    }

    /// <summary>Takes all steps.</summary>
    /// <param name="order">The order in which answers are replaced.</param>
    public IReadOnlyList<RestatementPart> Run(Func<IEnumerable<CellChange>, IEnumerable<CellChange>> order)
    {
        Define();
        var periods = _two.Metrics.Where(id => TwoRollups.Reports(_two.After, id)).ToArray();
        if (Array.Exists(periods, id => !_two.AxisBefore(id).SameAs(_two.AxisOfBoth(id))))
            Rebuild(RestatementCause.PeriodChange, _after.Unit, _after.Metric, _steps.First, _two.AxisOfBoth, _two.HomeOf);
        foreach (var (unit, tree, group) in _steps.Take())
        {
            _carried.UnionWith(group);
            Rebuild(RestatementCause.UnitChange, unit, _after.Metric, tree, _two.AxisOfBoth, HomeOf);
        }

        foreach (var change in order(CellChanges.Of(_two, _data.Tree, _after.Period).Where(change => !_carried.Contains(change.Unit))))
            Replace(change);
        if (Array.Exists(periods, id => !_two.AxisAfter(id).SameAs(_two.AxisOfBoth(id))))
            Rebuild(RestatementCause.PeriodChange, _after.Unit, _after.Metric, _data.Tree, _two.AxisAfter, (_, _) => _two.After);
        return _parts.AsReadOnly();
    }

    private void Define()
    {
        var changed = DefinitionChanges.Of(_two);
        if (changed.Count == 0)
            return;
        var metric = changed is [var only] ? _two.After.Metrics[only] : _after.Metric;
        _data = MixedData.Build(_two, _steps.First, _two.NewMetrics, _two.AxisBefore, _two.HomeOf);
        Note(RestatementCause.DefinitionChange, _after.Unit, metric, _after.Period, null, null, tellsCount: false);
    }

    private void Rebuild(RestatementCause cause, TreeUnit unit, Metric metric, UnitTree tree, Func<string, SlotAxis> axisOf, Func<string, string, Rollup> homeOf)
    {
        _data = MixedData.Build(_two, tree, _data.Metrics, axisOf, homeOf);
        Note(cause, unit, metric, _after.Period, null, null, tellsCount: false);
    }

    /// <summary>Gives the publication whose answers stand: of units that took part in what became of others the later one.</summary>
    private Rollup HomeOf(string unit, string metric) =>
        _carried.Contains(unit) && _two.After.Tree.Find(unit) >= 0 && TwoRollups.Reports(_two.After, metric) ? _two.After : _two.HomeOf(unit, metric);

    private void Replace(CellChange change)
    {
        _data = MixedData.With(_data, change);
        Note(change.Cause, _two.After.Tree[change.Unit], _two.After.Metrics[change.Metric], change.Period, change.From, change.To, tellsCount: true);
    }

    private void Note(RestatementCause cause, TreeUnit unit, Metric metric, ReportingPeriod period, FigureEdition? from, FigureEdition? to, bool tellsCount)
    {
        var (was, now) = (_now, FigureOf(_data));
        _now = now;
        if (IsSame(was, now) && (!tellsCount || was.Count == now.Count))
            return;
        var amount = Quantity.Of(Absence.NotAvailable);
        if (_hasDifference && now.Value.TryGetValue(out var value))
            (amount, _last) = (value - _last, value);
        _parts.Add(new(cause, unit, metric, period, from, to, amount));
    }

    private RolledParts FigureOf(RollupData data) => RolledValue.Of(data, data.Metrics[_after.Metric.Id], data.Tree.IndexOf(_after.Unit.Id), _after.Period);

    private static bool IsSame(RolledParts was, RolledParts now) =>
        was.Value == now.Value && was.Numerator == now.Numerator && was.Denominator == now.Denominator && was.States.SequenceEqual(now.States);
}
