namespace FamilyOnline.Ledgers;

/// <summary>The order of the lines of one batch, whatever order they came in: figures before steps; by unit, metric, period and edition; by unit, form, period and step.</summary>
internal sealed class LineSequence(JournalOrigin origin) : IComparer<JournalLine>
{
    /// <summary>Brings a batch in order, each line once.</summary>
    /// <exception cref="InvalidOperationException">A return stands beside another step of its report, so that nobody can say which comes first.</exception>
    public IReadOnlyList<JournalLine> Of(IReadOnlyList<JournalLine> batch)
    {
        JournalLine[] lines = [.. batch.Distinct().OrderBy(line => line, this)];
        for (var i = 1; i < lines.Length; i++)
        {
            if (lines[i - 1] is StepLine one && lines[i] is StepLine other && one.Report == other.Report && (one.Kind == EntryKind.Returned || other.Kind == EntryKind.Returned))
                throw new InvalidOperationException($"Report {one.Report} is returned and takes another step in one batch; give each its own known time.");
        }

        return lines;
    }

    public int Compare(JournalLine? x, JournalLine? y) => (x, y) switch
    {
        (FigureLine left, FigureLine right) => left.Figure.CompareTo(right.Figure) is var byKey && byKey != 0 ? byKey : left.Edition - right.Edition,
        (StepLine left, StepLine right) => left.Report.CompareTo(right.Report) is var byKey && byKey != 0 ? byKey : Rank(left).CompareTo(Rank(right)),
        (FigureLine, _) => -1,
        _ => 1,
    };

    private (EntryKind Kind, int Level) Rank(StepLine line) => (line.Kind, origin.LevelOf(line.Step.Level));
}
