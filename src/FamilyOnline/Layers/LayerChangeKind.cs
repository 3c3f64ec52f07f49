namespace FamilyOnline.Layers;

/// <summary>What a layer does to a place of the pack that it extends (变更方式).</summary>
public enum LayerChangeKind
{
    /// <summary>Not said.</summary>
    Unspecified,

    /// <summary>Something else stands there (替换).</summary>
    Replace,

    /// <summary>Something new stands there (增加).</summary>
    Add,

    /// <summary>Nothing stands there any more (删除).</summary>
    Remove,
}
