namespace FamilyOnline.Files;

/// <summary>The columns of a list of excuses under every name a header may use.</summary>
internal static class ExcuseColumns
{
    public const int Unit = 0;
    public const int Duty = 1;
    public const int Period = 2;
    public const int Reason = 3;
    public const int By = 4;
    public const int Known = 5;

    public static IReadOnlyList<CsvColumn> All { get; } =
    [
        new(true, "unit", "id", "code", "单位", "代码", "区划代码", "单位代码"),
        new(false, "duty", "form", "报送责任", "报表"),
        new(true, "period", "报告期", "期间", "月份"),
        new(true, "reason", "原因", "免报原因"),
        new(false, "by", "批准单位", "批准人角色"),
        new(false, "known", "known-at", "批准日期"),
    ];
}
