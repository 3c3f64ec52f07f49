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

    /// <summary>Gives the cells of a unit as they count.</summary>
    /// <param name="unit">The place of the unit.</param>
    /// <param name="buffer">Room that the answer may use.</param>
    ReadOnlySpan<long> Row(int unit, RowBuffer buffer);
}
