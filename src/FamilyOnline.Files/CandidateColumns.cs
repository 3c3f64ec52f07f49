namespace FamilyOnline.Files;

/// <summary>The columns of a list of candidates that have a meaning of their own; any other is a grouping.</summary>
internal static class CandidateColumns
{
    public const int Candidate = 0;
    public const int Name = 1;
    public const int Class = 2;
    public const int EarlierAwards = 3;

    public static IReadOnlyList<CsvColumn> All { get; } =
    [
        new(true, "candidate", "id", "code", "参评对象", "代码"),
        new(false, "name", "名称"),
        new(false, "class", "类别"),
        new(false, "earlier-awards", "往届获奖", "已获奖"),
    ];
}
