namespace FamilyOnline.Files;

/// <summary>The columns of a list of divisions under every name a header may use.</summary>
internal static class DivisionColumns
{
    public const int Code = 0;
    public const int Name = 1;
    public const int Parent = 2;

    public static IReadOnlyList<CsvColumn> All { get; } =
    [
        new(true, "code", "代码", "区划代码", "统计用区划代码", "行政区划代码"),
        new(true, "name", "名称", "区划名称"),
        new(false, "parent", "上级代码", "上级"),
    ];
}
