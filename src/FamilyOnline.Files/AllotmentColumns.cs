namespace FamilyOnline.Files;

/// <summary>The columns of a table of shares or weights, under every name a header may use.</summary>
internal static class AllotmentColumns
{
    public const int Unit = 0;
    public const int Amount = 1;

    /// <summary>Gets the columns of a table that says who gets how much.</summary>
    public static IReadOnlyList<CsvColumn> OfShares { get; } = [UnitColumn, new(true, "share", "分解额", "任务数", "分解任务数", "目标数", "户数")];

    /// <summary>Gets the columns of a table that says who weighs how much.</summary>
    public static IReadOnlyList<CsvColumn> OfWeights { get; } = [UnitColumn, new(true, "weight", "权数", "权重", "总户数", "户数", "人口")];

    private static CsvColumn UnitColumn => new(true, "unit", "code", "单位", "乡镇", "名称", "代码", "区划代码");
}
