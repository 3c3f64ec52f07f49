namespace FamilyOnline.Ledgers;

/// <summary>A step of a report: submitted, returned, accepted, approved at a level, or published (流转流水).</summary>
public sealed record StepLine : JournalLine
{
    /// <summary>Takes a step.</summary>
    /// <param name="report">Which report.</param>
    /// <param name="step">The step.</param>
    /// <param name="grounds">Who takes it, and for a return why.</param>
    /// <exception cref="ArgumentException">A part is missing, or a return has no reason.</exception>
    public StepLine(ReportKey report, ReportStep step, EntryGrounds grounds)
        : base(Require.NotNull(step).Kind, grounds) => (Report, Step) = (Require.NotNull(report), step);

    /// <summary>Gets which report.</summary>
    public ReportKey Report { get; }

    /// <summary>Gets the step.</summary>
    public ReportStep Step { get; }

    /// <summary>Writes the step.</summary>
    public override string ToString() => $"{Report}: {Step}";
}
