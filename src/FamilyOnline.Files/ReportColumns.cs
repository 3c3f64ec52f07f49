namespace FamilyOnline.Files;

/// <summary>The columns of a report, in their usual order, under every name a header may use.</summary>
internal static class ReportColumns
{
    public const int Subject = 0;
    public const int Metric = 1;
    public const int Period = 2;
    public const int Value = 3;
    public const int ReportedOn = 4;
    public const int By = 5;
    public const int Note = 6;
    public const int Reason = 7;
    public const int Evidence = 8;

    public static IReadOnlyList<CsvColumn> All { get; } =
    [
        new(true, "subject", "division", "candidate", "填报单位", "单位", "乡镇", "参评对象"),
        new(true, "metric", "figure", "指标"),
        new(true, "period", "报告期", "期间", "月份"),
        new(true, "value", "数值", "值"),
        new(true, "reported-on", "填报日期", "上报日期"),
        new(false, "by", "填报岗位", "填报人角色"),
        new(false, "note", "备注", "说明"),
        new(false, "reason", "更正原因", "原因"),
        new(false, "evidence", "依据", "佐证"),
    ];

    /// <summary>Gets the canonical header line.</summary>
    public static string Canonical { get; } = string.Join(",", All.Select(column => column.Name));
}
