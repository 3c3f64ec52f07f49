using NodaTime;

namespace FamilyOnline.Rollups;

/// <summary>The steps of every unit between two days, in the order in which a bridge goes through them.</summary>
internal sealed class StepBook
{
    private readonly Dictionary<string, UnitStep[]> _steps;

    private StepBook(IEnumerable<(LocalDate Day, SuccessionShare Share)> arrows, bool isBackward)
    {
        IsBackward = isBackward;
        _steps = arrows.GroupBy(arrow => arrow.Share.From!, StringComparer.Ordinal).ToDictionary(unit => unit.Key, unit => Steps([.. unit]), StringComparer.Ordinal);
    }

    public bool IsBackward { get; }

    public static StepBook Forward(IEnumerable<UnitChange> changes, LocalDate from, LocalDate to) => new(
        Between(changes, from, to).SelectMany(change => change.Shares.Where(share => share.From is not null).Select(share => (change.Day, share))), false);

    /// <summary>Turns the arrows round: the shares that hold that way are those stated as back. A unit that was there before and took others in came from itself as well.</summary>
    public static StepBook Backward(IEnumerable<UnitChange> changes, SpanIndex spans, LocalDate from, LocalDate to)
    {
        var between = Between(changes, to, from).ToArray();
        var left = between.SelectMany(change => change.Predecessors.Select(id => (change.Day, id))).ToHashSet();
        var turned = between.SelectMany(change => change.Shares.Where(share => share.To is not null).Select(share => (change.Day, new SuccessionShare(share.To, share.From, share.From is null ? null : share.Back, share.Metric))));
        var itself = between.SelectMany(change => change.Successors.Select(id => (change.Day, Id: id)))
            .Where(one => !left.Contains(one) && spans.IsThere(one.Id, one.Day.PlusDays(-1)))
            .Select(one => (one.Day, new SuccessionShare(one.Id, one.Id)));
        return new(turned.Concat(itself), true);
    }

    /// <summary>Gives the next step of a unit after a day already gone through; null where there is none.</summary>
    public UnitStep? Next(string unit, LocalDate? after) => _steps.TryGetValue(unit, out var steps)
        ? Array.Find(steps, step => after is null || (IsBackward ? step.Day < after : step.Day > after))
        : null;

    private static IEnumerable<UnitChange> Between(IEnumerable<UnitChange> changes, LocalDate from, LocalDate to) =>
        changes.Where(change => change.Day > from && change.Day <= to);

    private UnitStep[] Steps((LocalDate Day, SuccessionShare Share)[] arrows)
    {
        var steps = arrows.GroupBy(arrow => arrow.Day).Select(day => new UnitStep(day.Key, [.. day.Select(arrow => arrow.Share)]));
        return IsBackward ? [.. steps.OrderByDescending(step => step.Day)] : [.. steps.OrderBy(step => step.Day)];
    }
}
