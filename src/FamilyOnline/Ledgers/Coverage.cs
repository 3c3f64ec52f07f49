namespace FamilyOnline.Ledgers;

/// <summary>How many reports were due and how many came: counts of obligations, so that they add up and never pass 100 % (报送情况).</summary>
public sealed record Coverage
{
    /// <summary>Makes the counts; what was due is their sum.</summary>
    /// <param name="onTime">How many came by the day they were due; 0 or more.</param>
    /// <param name="late">How many came after it; 0 or more.</param>
    /// <param name="missing">How many have not come; 0 or more.</param>
    /// <exception cref="ArgumentException">A count is negative.</exception>
    public Coverage(int onTime, int late, int missing)
    {
        Require.That(onTime >= 0 && late >= 0 && missing >= 0, $"The counts of a coverage are 0 or more, but were {onTime}, {late} and {missing}.", nameof(onTime));
        (OnTime, Late, Missing) = (onTime, late, missing);
    }

    /// <summary>Gets the coverage of nothing, where nothing was due.</summary>
    public static Coverage None { get; } = new(0, 0, 0);

    /// <summary>Gets how many were due: <c>on time + late + missing</c>.</summary>
    public int Due => OnTime + Late + Missing;

    /// <summary>Gets how many came by the day they were due.</summary>
    public int OnTime { get; }

    /// <summary>Gets how many came after the day they were due.</summary>
    public int Late { get; }

    /// <summary>Gets how many have not come.</summary>
    public int Missing { get; }

    /// <summary>Gets <c>(on time + late) ÷ due</c>, 0 to 1; not applicable where nothing was due (报送率).</summary>
    public Quantity Completeness => ShareOf(OnTime + Late);

    /// <summary>Gets <c>on time ÷ due</c>, 0 to 1; not applicable where nothing was due (及时率).</summary>
    public Quantity Timeliness => ShareOf(OnTime);

    /// <summary>Counts the obligations that are due; those whose day has not come are left out, met or not.</summary>
    /// <remarks>A snapshot belongs to the end of its day: an obligation due on that very day and not in counts as missing.</remarks>
    public static Coverage Of(IEnumerable<ObligationStatus> obligations)
    {
        var (onTime, late, missing) = (0, 0, 0);
        foreach (var status in Require.NotNull(obligations).Where(status => status.IsDue))
        {
            _ = status.State switch
            {
                ObligationState.OnTime => onTime++,
                ObligationState.Late => late++,
                _ => missing++,
            };
        }

        return new(onTime, late, missing);
    }

    /// <summary>Adds the counts of two groups that share no obligation.</summary>
    public static Coverage operator +(Coverage left, Coverage right) => Add(left, right);

    /// <summary>Adds the counts of two groups that share no obligation.</summary>
    public static Coverage Add(Coverage left, Coverage right) =>
        new(Require.NotNull(left).OnTime + Require.NotNull(right).OnTime, left.Late + right.Late, left.Missing + right.Missing);

    private Quantity ShareOf(int count) => Due == 0 ? Quantity.Of(Absence.NotApplicable) : Exact.Ratio(count, Due);
}
