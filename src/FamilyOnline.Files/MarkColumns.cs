namespace FamilyOnline.Files;

/// <summary>The columns of a file of marks and entries of registers, under every name a header may use.</summary>
internal static class MarkColumns
{
    public const int Candidate = 0;
    public const int Figure = 1;
    public const int Value = 2;
    public const int Period = 3;
    public const int By = 4;
    public const int Date = 5;
    public const int Fact = 6;
    public const int Kind = 7;
    public const int Reason = 8;
    public const int Evidence = 9;
    public const int Credit = 10;
    public const int Waived = 11;
    public const int Judged = 12;
    public const int ReportedOn = 13;

    public static IReadOnlyList<CsvColumn> All { get; } =
    [
        new(true, "candidate", "subject", "参评对象", "候选", "候选人", "单位"),
        new(true, "figure", "metric", "指标", "项目"),
        new(true, "value", "数值", "值", "得分"),
        new(false, "period", "报告期", "期间", "时间"),
        new(false, "by", "来源", "评委", "打分人"),
        new(false, "date", "日期"),
        new(false, "fact", "事实"),
        new(false, "kind", "类别", "种类"),
        new(false, "reason", "原因", "理由"),
        new(false, "evidence", "依据", "证据"),
        new(false, "credit", "分担", "计分比例"),
        new(false, "waived", "免计", "豁免"),
        new(false, "judged", "评定分"),
        new(false, "reported-on", "登记日期"),
    ];

    /// <summary>Gets the columns of which one makes a line an entry of a register; a reason alone does not, since a mark has one too.</summary>
    public static IReadOnlyList<int> OfEntries { get; } = [Date, Fact, Kind, Evidence, Credit, Waived, Judged];

    /// <summary>Gets the columns of which one makes a line that has a reason, and nothing of an entry, a mark.</summary>
    public static IReadOnlyList<int> OfMarks { get; } = [Value, Period, By];
}
