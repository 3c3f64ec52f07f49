namespace FamilyOnline.Files;

/// <summary>What the texts of the columns of marks mean, each text read once.</summary>
internal sealed class MarkWords
{
    public CellCache<string> Candidates { get; } = new(text => FoldedText.Fold(text) is Mark.Everybody or "全体" ? (Mark.Everybody, null) : IdOf(text, MarkProblems.NoCandidate, MarkProblems.BadCandidate));

    public CellCache<string> Figures { get; } = new(text => IdOf(text, MarkProblems.NoFigure, MarkProblems.BadFigure));

    public CellCache<ReportingPeriod> Periods { get; } = new(text => PeriodOf(FoldedText.Fold(text)));

    /// <summary>Gets who states something; empty where nobody is named.</summary>
    public CellCache<string> Sources { get; } = new(text => (FoldedText.Tidy(text).Replace('：', ':'), null));

    private static (string Id, Fault? Fault) IdOf(string raw, ProblemKind none, ProblemKind bad)
    {
        var text = FoldedText.Fold(raw);
        return (text, text.Length == 0 ? new(none) : Identifier.IsValid(text) ? null : new Fault(bad, text));
    }

    private static (ReportingPeriod Period, Fault? Fault) PeriodOf(string text)
    {
        if (text.Length == 0)
            return (default, null);
        var (period, fault) = PeriodText.Read(text);
        return (period, fault is null ? null : fault with { Kind = fault.Kind == ReportProblems.DoubtfulPeriod ? MarkProblems.DoubtfulPeriod : MarkProblems.BadPeriod });
    }
}
