namespace FamilyOnline.Progress;

/// <summary>How a target stands against its plan.</summary>
internal sealed record Standing(Quantity Attainment, Exact Planned, Quantity Pace, StatusBand? Band, ProgressState State)
{
    public static Standing Of(TargetCounter counter, Tally tally, Exact planned, IReadOnlyList<StatusBand> bands)
    {
        var target = counter.Target;
        var judged = Attaining.IsHidden(target, tally, counter.IsRatio) ? Quantity.Of(Absence.NotAvailable) : tally.Value;
        var attainment = judged.TryGetValue(out var value) ? Attaining.Of(target, value) : judged;
        var pace = PaceOf(target, attainment, planned);
        var band = pace.TryGetValue(out var known) ? bands.FirstOrDefault(one => known >= one.Minimum) ?? bands[^1] : null;
        var state = StateOf(counter, judged, pace, band, planned.IsZero);
        return new(attainment, planned, pace, state == ProgressState.Missed ? null : band, state);
    }

    /// <summary>Attainment ÷ planned. Goal ÷ value is no share of a way that began somewhere, and gives no pace.</summary>
    private static Quantity PaceOf(Target target, Quantity attainment, Exact planned)
    {
        if (planned.IsZero)
            return Quantity.Of(Absence.NotApplicable);
        if (!target.Baseline.IsKnown && Attaining.Falls(target))
            return Quantity.Of(Absence.NotAvailable);
        return attainment.TryGetValue(out var share) ? share / planned : attainment;
    }

    private static ProgressState StateOf(TargetCounter counter, Quantity judged, Quantity pace, StatusBand? band, bool nothingPlanned)
    {
        var (schedule, isKnown) = (counter.Target.Schedule, judged.TryGetValue(out var value));
        if (isKnown && Attaining.IsReached(counter.Target, value))
            return ProgressState.Reached;
        if (counter.AsOf < schedule.Interval.Start)
            return ProgressState.NotStarted;
        if (!isKnown)
            return ProgressState.Unknown;
        if (counter.AsOf > schedule.Due)
            return ProgressState.Missed;
        if (nothingPlanned)
            return ProgressState.OnCourse;
        return !pace.IsKnown ? ProgressState.Unknown : band!.IsOnCourse ? ProgressState.OnCourse : ProgressState.Behind;
    }
}
