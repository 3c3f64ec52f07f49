namespace FamilyOnline.Schemes;

/// <summary>What becomes of the points of a line that does not concern a candidate.</summary>
internal enum Inapplicable
{
    /// <summary>Nothing was chosen.</summary>
    Unspecified = 0,

    /// <summary>The other lines of the group take them over in proportion to their own (按比例折算).</summary>
    Rescale,

    /// <summary>The other lines, or named ones, take them over in equal parts (平均分摊).</summary>
    Spread,

    /// <summary>It counts the mean of the others in the field (取其他单位平均分).</summary>
    MeanOfOthers,

    /// <summary>It counts full points (计满分).</summary>
    Full,

    /// <summary>It counts 0 (计零分).</summary>
    Zero,
}
