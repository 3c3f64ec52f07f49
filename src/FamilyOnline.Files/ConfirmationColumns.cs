namespace FamilyOnline.Files;

/// <summary>The columns of a list of confirmations under every name a header may use.</summary>
internal static class ConfirmationColumns
{
    public const int Finding = 0;
    public const int Value = 1;
    public const int By = 2;
    public const int Day = 3;
    public const int Reason = 4;

    public static IReadOnlyList<CsvColumn> All { get; } =
    [
        new(true, "finding", "key", "存疑项"),
        new(true, "value", "数值", "值"),
        new(true, "by", "核实人", "核实岗位"),
        new(true, "day", "date", "核实日期", "日期"),
        new(true, "reason", "原因", "核实情况"),
    ];
}
