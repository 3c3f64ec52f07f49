namespace FamilyOnline.Files;

/// <summary>The columns of a table of figures, under every name a header may use.</summary>
internal static class FigureTableColumns
{
    public const int Unit = 0;
    public const int Metric = 1;
    public const int Period = 2;
    public const int Value = 3;
    public const int Known = 4;
    public const int By = 5;
    public const int Note = 6;

    public static IReadOnlyList<CsvColumn> All { get; } =
    [
        new(true, "unit", "division", "subject", "code", "id", "单位", "区划", "代码", "区划代码"),
        new(true, "metric", "figure", "指标"),
        new(true, "period", "month", "报告期", "期间", "月份"),
        new(true, "value", "数值", "值"),
        new(false, "known", "known-at", "reported-on", "上报日期", "填报日期"),
        new(false, "by", "来源", "填报角色"),
        new(false, "note", "说明", "备注"),
    ];
}
