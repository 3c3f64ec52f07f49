namespace FamilyOnline.Files;

/// <summary>The columns of a list of changes under every name a header may use.</summary>
internal static class UnitChangeColumns
{
    public const int Day = 0;
    public const int Kind = 1;
    public const int From = 2;
    public const int To = 3;
    public const int Share = 4;
    public const int Metric = 5;
    public const int Back = 6;

    public static IReadOnlyList<CsvColumn> All { get; } =
    [
        new(true, "day", "date", "日期", "变更日期"),
        new(true, "kind", "类型", "变更类型"),
        new(true, "from", "变更前", "原代码", "变更前代码"),
        new(true, "to", "变更后", "新代码", "变更后代码"),
        new(false, "share", "份额", "比例"),
        new(false, "metric", "指标"),
        new(false, "back", "还原份额"),
    ];
}
