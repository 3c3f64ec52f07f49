namespace FamilyOnline.Allotments;

/// <summary>How one unit stands against its own share of a target (分解额完成率).</summary>
public sealed class ShareAttainment
{
    private ShareAttainment(AllotmentShare share, Quantity value) => (Share, Value) = (share, value);

    /// <summary>Gets the unit with its share.</summary>
    public AllotmentShare Share { get; }

    /// <summary>Gets what the unit has reached, or the reason why that is not known.</summary>
    public Quantity Value { get; }

    /// <summary>Gets <c>value ÷ share</c>; 1 is reached. Not applicable to a share of 0; the value's absence where it is not known.</summary>
    public Quantity Attainment => !Value.TryGetValue(out var value) ? Value : Share.Share == 0 ? Quantity.Of(Absence.NotApplicable) : value / Share.Share;

    /// <summary>Holds every unit against its share.</summary>
    /// <param name="allotment">The shares.</param>
    /// <param name="target">The target that was split; it names the metric.</param>
    /// <param name="figures">What is known on the day that is asked about.</param>
    /// <returns>One for each unit, in the order of the allotment.</returns>
    public static IReadOnlyList<ShareAttainment> Of(Allotment allotment, Target target, Figures figures) =>
    [
        .. Require.NotNull(allotment).Shares.Select(share => new ShareAttainment(share, Require.NotNull(figures).Get(share.Unit.Id, Require.NotNull(target).Scope.Of[0]).Value)),
    ];
}
