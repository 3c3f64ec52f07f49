using FamilyOnline.Rollups;
using NodaTime;

namespace FamilyOnline.Duties;

/// <summary>Which units were there when, who owes what, and under whom a unit's report counts.</summary>
internal sealed class DutyUnits(UnitHistory history, string hierarchy)
{
    private readonly Dictionary<string, List<UnitSpan>> _spans = history.Units(hierarchy);

    public bool Has(string unit) => _spans.ContainsKey(unit);

    /// <summary>Gives the units that a duty ever asks, in ordinal order.</summary>
    public IEnumerable<string> EverAsked(Duty duty) =>
        _spans.Where(unit => unit.Value.Exists(span => duty.OwedBy.Holds(span.Unit))).Select(unit => unit.Key).Order(StringComparer.Ordinal);

    /// <summary>Tells whether a unit owes a duty for a period, excused or not.</summary>
    public bool Owes(Duty duty, string unit, ReportingPeriod period) =>
        duty.Asks(period) && _spans.TryGetValue(unit, out var spans) && IsThere(spans.Where(span => duty.OwedBy.Holds(span.Unit)), duty.Open, period);

    /// <summary>Gives a unit and those above it on its last day of a period; where it was not there, on the nearest day before, else the first after. Empty for an unknown unit.</summary>
    public IReadOnlyList<string> Above(string unit, ReportingPeriod period)
    {
        List<string> chain = [];
        if (!_spans.TryGetValue(unit, out var own))
            return chain;
        var day = Anchor(own, period);
        for (var (id, spans) = (unit, own); spans is not null; spans = _spans.GetValueOrDefault(id))
        {
            chain.Add(id);
            if (spans.Find(span => span.Holds(day))?.Unit.Parent is not { } parent)
                break;
            id = parent;
        }

        return chain;
    }

    private static bool IsThere(IEnumerable<UnitSpan> spans, OpenRule rule, ReportingPeriod period) => rule switch
    {
        OpenRule.AtEnd => spans.Any(span => span.Holds(period.Last)),
        OpenRule.AnyDay => spans.Any(span => span.First <= period.Last && period.First < span.End),
        _ => FirstDayAway(spans, period) > period.Last,
    };

    private static LocalDate FirstDayAway(IEnumerable<UnitSpan> spans, ReportingPeriod period)
    {
        var day = period.First;
        foreach (var span in spans)
            day = span.Holds(day) ? span.End : day;
        return day;
    }

    private static LocalDate Anchor(List<UnitSpan> spans, ReportingPeriod period)
    {
        if (spans.FindLast(span => span.First <= period.Last) is not { } last)
            return spans[0].First;
        return last.Holds(period.Last) ? period.Last : last.End.PlusDays(-1);
    }
}
