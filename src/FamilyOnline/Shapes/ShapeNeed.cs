namespace FamilyOnline.Shapes;

/// <summary>Whether a key must be there (键的必要性).</summary>
public enum ShapeNeed
{
    /// <summary>Nothing was said.</summary>
    Unspecified = 0,

    /// <summary>It may be left out (可省略).</summary>
    Optional,

    /// <summary>It must be there (必填).</summary>
    Required,

    /// <summary>It or another such key of the map must be there (至少一个).</summary>
    AtLeastOne,

    /// <summary>Of it and the other such keys of the map exactly one is there (恰好一个).</summary>
    ExactlyOne,
}
