using NodaTime;

namespace FamilyOnline.Rollups;

/// <summary>What becomes of one unit on the day of a change, in the direction in which a bridge goes.</summary>
internal sealed class UnitStep(LocalDate day, IReadOnlyList<SuccessionShare> shares)
{
    public LocalDate Day => day;

    /// <summary>Gives where the unit goes, with shares of a metric: its own where there are any, else those for all; null where nobody stated them.</summary>
    public IReadOnlyList<(string? Unit, Exact? Share)> Ways(string? metric)
    {
        var own = metric is null ? [] : Stated(metric);
        var ways = own.Length > 0 ? own : Stated(null);
        if (ways.Length > 0)
            return [.. ways.Select(way => (way.To, way.Share))];
        var units = shares.Select(share => share.To).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        return [.. units.Select(unit => (unit, units.Length == 1 ? Exact.One : (Exact?)null))];
    }

    private SuccessionShare[] Stated(string? metric) =>
        [.. shares.Where(share => share.Metric == metric && share.Share is not null).OrderBy(share => share.To, StringComparer.Ordinal)];
}
