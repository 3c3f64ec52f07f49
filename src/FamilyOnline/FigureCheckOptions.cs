namespace FamilyOnline;

/// <summary>The settings of a check on figures; which of them a kind takes, <see cref="FigureCheck"/> says (核查设置).</summary>
public sealed record FigureCheckOptions
{
    /// <summary>Gets the least that is no finding: of the figure, its quotient or its growth.</summary>
    /// <value>Null, no bound, unless given.</value>
    public Exact? Least { get; init; }

    /// <summary>Gets the most that is no finding: of the figure, its quotient or its growth.</summary>
    /// <value>Null, no bound, unless given.</value>
    public Exact? Most { get; init; }

    /// <summary>Gets the metric by which the figure is divided before it is looked at, such as households.</summary>
    /// <value>A metric's id; null, the figure as it is, unless given.</value>
    public string? Per { get; init; }

    /// <summary>Gets the metric that the figure is a part of.</summary>
    /// <value>A metric's id; null unless given.</value>
    public string? Whole { get; init; }

    /// <summary>Gets the split that must fit.</summary>
    /// <value>A split's id; null, every split of the metric, unless given.</value>
    public string? Split { get; init; }

    /// <summary>Gets the period that growth is measured from.</summary>
    /// <value>Null, <see cref="GrowthReference.Previous"/>, unless given.</value>
    public GrowthReference? Since { get; init; }

    /// <summary>Gets in what growth is measured.</summary>
    /// <value>Null, <see cref="GrowthMeasure.Share"/>, unless given.</value>
    public GrowthMeasure? Measure { get; init; }

    /// <summary>Gets how far a unit's own figure may lie from the sum of those below it, in the metric's unit.</summary>
    /// <value>0 or more; null, 0, unless given.</value>
    public Exact? Tolerance { get; init; }

    /// <summary>Gets which units a unit is compared with.</summary>
    /// <value>Null, <see cref="PeerGroup.Siblings"/>, unless given.</value>
    public PeerGroup? Among { get; init; }

    /// <summary>Gets how a value is told to lie apart.</summary>
    /// <value>Null, <see cref="OutlierMethod.ModifiedZScore"/>, unless given.</value>
    public OutlierMethod? Method { get; init; }

    /// <summary>Gets the threshold of the method.</summary>
    /// <value>Above 0; null, the method's own, unless given.</value>
    public Exact? Threshold { get; init; }

    /// <summary>Gets the fewest values out of which the method tells anything.</summary>
    /// <value>3 to 1,000; null, <see cref="FigureCheck.UsualFewest"/>, unless given.</value>
    public int? Fewest { get; init; }

    /// <summary>Gets the level whose units are looked at, each with what it and those below it come to.</summary>
    /// <value>Null, the units that report the metric, unless given.</value>
    public string? Level { get; init; }
}
