namespace FamilyOnline.Rollups;

/// <summary>Rows of cells, one for each unit of a tree.</summary>
internal interface IRows
{
    /// <summary>Gets the metric.</summary>
    Metric Metric { get; }

    /// <summary>Gets the slots of each row.</summary>
    SlotAxis Axis { get; }

    /// <summary>Gets a number that no value of a cell is further from 0 than.</summary>
    long Most { get; }

    /// <summary>Gets whether cells count as they were answered, so that they can be read slot by slot.</summary>
    bool HasColumns { get; }

    /// <summary>Gives the cells of all units in one slot, where there are columns.</summary>
    /// <param name="slot">The slot.</param>
    /// <param name="room">Room for all units, which the answer may use.</param>
    ReadOnlySpan<long> Column(int slot, long[] room);

    /// <summary>Gives the cells of a unit as they count.</summary>
    /// <param name="unit">The place of the unit.</param>
    /// <param name="buffer">Room that the answer may use.</param>
    ReadOnlySpan<long> Row(int unit, RowBuffer buffer);

    /// <summary>Gives the cells of a unit as it stated them, for a unit that stands above others: nothing stands in for a figure of its own.</summary>
    /// <param name="unit">The place of the unit.</param>
    /// <param name="buffer">Room that the answer may use.</param>
    ReadOnlySpan<long> Own(int unit, RowBuffer buffer);
}
