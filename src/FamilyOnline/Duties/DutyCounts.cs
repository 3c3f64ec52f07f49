namespace FamilyOnline.Duties;

/// <summary>How many reports were owed, and what came of them: counts that add up over units and periods, with shares that never pass 100 % (报送统计).</summary>
/// <remarks>Each report that is owed is counted once, under its state. What came though nobody owed it stands apart and is in no share.</remarks>
public sealed record DutyCounts
{
    internal DutyCounts()
    {
    }

    /// <summary>Gets the counts of nothing.</summary>
    public static DutyCounts None { get; } = new();

    /// <summary>Gets how many were due by then: <c>on time + late + missing</c>.</summary>
    public int Expected => OnTime + Late + Missing;

    /// <summary>Gets how many came by the day they were due.</summary>
    public int OnTime { get; internal init; }

    /// <summary>Gets how many came after it.</summary>
    public int Late { get; internal init; }

    /// <summary>Gets how many were due and have not come.</summary>
    public int Missing { get; internal init; }

    /// <summary>Gets how many are not due yet and in already.</summary>
    public int Early { get; internal init; }

    /// <summary>Gets how many are not due yet and not in.</summary>
    public int Awaiting { get; internal init; }

    /// <summary>Gets how many need not come.</summary>
    public int Excused { get; internal init; }

    /// <summary>Gets how many came though nobody owed them, those of excused units among them.</summary>
    public int Unexpected { get; internal init; }

    /// <summary>Gets <c>(on time + late) ÷ expected</c>, 0 to 1; not applicable where nothing was due (报送率).</summary>
    public Quantity Completeness => ShareOf(OnTime + Late);

    /// <summary>Gets <c>on time ÷ expected</c>, 0 to 1; not applicable where nothing was due (及时率).</summary>
    public Quantity Timeliness => ShareOf(OnTime);

    /// <summary>Adds the counts of two groups that share no report.</summary>
    public static DutyCounts operator +(DutyCounts left, DutyCounts right) => Add(left, right);

    /// <summary>Adds the counts of two groups that share no report.</summary>
    public static DutyCounts Add(DutyCounts left, DutyCounts right) => new()
    {
        OnTime = Require.NotNull(left).OnTime + Require.NotNull(right).OnTime,
        Late = left.Late + right.Late,
        Missing = left.Missing + right.Missing,
        Early = left.Early + right.Early,
        Awaiting = left.Awaiting + right.Awaiting,
        Excused = left.Excused + right.Excused,
        Unexpected = left.Unexpected + right.Unexpected,
    };

    internal static DutyCounts One(DutyState state) => state switch
    {
        DutyState.OnTime => new() { OnTime = 1 },
        DutyState.Late => new() { Late = 1 },
        DutyState.Missing => new() { Missing = 1 },
        DutyState.Early => new() { Early = 1 },
        DutyState.Awaiting => new() { Awaiting = 1 },
        _ => new() { Excused = 1 },
    };

    private Quantity ShareOf(int count) => Expected == 0 ? Quantity.Of(Absence.NotApplicable) : Exact.Ratio(count, Expected);
}
