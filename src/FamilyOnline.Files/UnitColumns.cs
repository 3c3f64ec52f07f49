namespace FamilyOnline.Files;

/// <summary>The columns of a history of units under every name a header may use.</summary>
internal static class UnitColumns
{
    public const int Id = 0;
    public const int Name = 1;
    public const int Parent = 2;
    public const int Level = 3;
    public const int From = 4;
    public const int To = 5;
    public const int Hierarchy = 6;

    public static IReadOnlyList<CsvColumn> All { get; } =
    [
        new(true, "id", "code", "unit", "代码", "区划代码", "统计用区划代码", "行政区划代码", "单位代码"),
        new(true, "name", "名称", "区划名称", "单位名称"),
        new(false, "parent", "上级", "上级代码"),
        new(false, "level", "层级", "级别"),
        new(false, "from", "自", "起始日", "起始日期"),
        new(false, "to", "至", "截止日", "截止日期"),
        new(false, "hierarchy", "体系", "隶属体系"),
    ];
}
