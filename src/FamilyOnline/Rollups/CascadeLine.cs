namespace FamilyOnline.Rollups;

/// <summary>One unit of a cascade of targets: what it promised, what was allotted to it, how it passed that on, and what was reached (目标分解行).</summary>
public sealed class CascadeLine
{
    internal CascadeLine(TreeUnit unit, int depth, UnitTarget? target, IReadOnlyList<Exact> below, int children, RolledFigure reached)
    {
        (Unit, Depth, SplitTo, Children, Reached) = (unit, depth, below.Count, children, reached);
        (Promised, Allotted) = (Stated(target?.Promised), Stated(target?.Allotted));
        SplitBelow = below.Count == 0 ? Quantity.Of(Absence.NoTarget) : below.Aggregate(Exact.Zero, (sum, one) => sum + one);
    }

    /// <summary>Gets the unit.</summary>
    public TreeUnit Unit { get; }

    /// <summary>Gets how many units of the tree lie above it.</summary>
    public int Depth { get; }

    /// <summary>Gets what it undertook itself, or <see cref="Absence.NoTarget"/>.</summary>
    public Quantity Promised { get; }

    /// <summary>Gets what was allotted to it from above, or <see cref="Absence.NoTarget"/>.</summary>
    public Quantity Allotted { get; }

    /// <summary>Gets what it allotted to the units straight below, added up, or <see cref="Absence.NoTarget"/> where it allotted nothing.</summary>
    public Quantity SplitBelow { get; }

    /// <summary>Gets to how many of the units straight below it allotted anything.</summary>
    public int SplitTo { get; }

    /// <summary>Gets how many units lie straight below.</summary>
    public int Children { get; }

    /// <summary>Gets what was reached, with its coverage and all that it rests on.</summary>
    public RolledFigure Reached { get; }

    /// <summary>Gets <c>allotted − split below</c>: above 0 what nobody below has to reach, below 0 what was asked of them beyond; a reason where either is not there.</summary>
    public Quantity Unsplit => !Allotted.TryGetValue(out var from) ? Allotted : SplitBelow.TryGetValue(out var to) ? from - to : SplitBelow;

    /// <summary>Gets <c>reached ÷ allotted</c>, or the reason for none; where 0 was allotted it is not applicable.</summary>
    public Quantity Attainment => !Allotted.TryGetValue(out var goal) ? Allotted
        : !Reached.Value.TryGetValue(out var reached) ? Reached.Value
        : goal.IsZero ? Quantity.Of(Absence.NotApplicable) : reached / goal;

    /// <summary>Writes the unit with what was allotted and reached.</summary>
    public override string ToString() => $"{Unit}: {Reached.Value}/{Allotted}";

    private static Quantity Stated(Exact? target) => target is { } stated ? stated : Quantity.Of(Absence.NoTarget);
}
