using System.Diagnostics.CodeAnalysis;
using FamilyOnline.Submissions;

namespace FamilyOnline.Rollups;

/// <summary>The rows of one part of a ratio, without the cells whose other part is missing: what is above the line must be of the same units as what is below.</summary>
internal sealed class PairedRows(MetricRows part, MetricRows other) : IRows
{
    private readonly int[]? _slots = part.Axis.SameAs(other.Axis) ? null : Array.ConvertAll(part.Axis.Periods, other.Axis.Find);

    /// <inheritdoc/>
    public Metric Metric => part.Metric;

    /// <inheritdoc/>
    public SlotAxis Axis => part.Axis;

    /// <inheritdoc/>
    public long Most => part.Most;

    /// <inheritdoc/>
    public bool HasColumns => part.HasColumns && other.HasColumns && _slots is null;

    /// <inheritdoc/>
    public ReadOnlySpan<long> Column(int slot, long[] room)
    {
        var cells = part.Column(slot, room);
        var others = other.Column(slot, new long[room.Length]);
        for (var unit = 0; unit < cells.Length; unit++)
            room[unit] = Both(cells[unit], others[unit]);
        return room.AsSpan(0, cells.Length);
    }

    /// <inheritdoc/>
    public ReadOnlySpan<long> Row(int unit, RowBuffer buffer)
    {
        var theirs = buffer.Other(other.Axis.Count);
        return Pair(part.Row(unit, buffer.Part), other.Row(unit, theirs), buffer, theirs);
    }

    /// <inheritdoc/>
    public ReadOnlySpan<long> Own(int unit, RowBuffer buffer)
    {
        var theirs = buffer.Other(other.Axis.Count);
        return Pair(part.Own(unit, buffer.Part), other.Own(unit, theirs), buffer, theirs);
    }

    /// <summary>Makes the rows of both parts of a ratio, where both are sums over time; else each part goes by its own rule over time.</summary>
    public static bool AreOf(RollupData data, Metric above, Metric below, [NotNullWhen(true)] out PairedRows? rows, [NotNullWhen(true)] out PairedRows? others)
    {
        var (part, other) = (data.RowsOf(above.Id), data.RowsOf(below.Id));
        var areSums = above.Aggregation.OverTime == Aggregation.Sum && below.Aggregation.OverTime == Aggregation.Sum;
        (rows, others) = areSums ? (new PairedRows(part, other), new PairedRows(other, part)) : (null, null);
        return areSums;
    }

    private ReadOnlySpan<long> Pair(ReadOnlySpan<long> cells, ReadOnlySpan<long> others, RowBuffer buffer, RowBuffer theirs)
    {
        buffer.HasStandIns = buffer.Part.HasStandIns || theirs.HasStandIns;
        for (var slot = 0; slot < cells.Length; slot++)
        {
            var beside = _slots is null ? slot : _slots[slot];
            buffer.Cells[slot] = Both(cells[slot], beside < 0 ? Cells.Silent : others[beside]);
            if (buffer.HasStandIns)
                buffer.StandIns[slot] = Cells.IsValue(buffer.Cells[slot]) ? buffer.Part.StandIns[slot] | theirs.StandIns[beside] : 0;
        }

        return buffer.Cells;
    }

    private static long Both(long cell, long other) =>
        Cells.IsValue(other) || cell == Cells.NotApplicable ? cell : other == Cells.NotApplicable ? other : Cells.Silent;
}
