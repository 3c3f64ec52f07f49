namespace FamilyOnline.Schemes;

/// <summary>What a scheme says besides its sheet.</summary>
internal sealed record SchemeRules
{
    public string? Candidates { get; init; }

    public IReadOnlyList<string> Sides { get; init; } = [];

    public WindowRule? Window { get; init; }

    public IReadOnlyList<Gate> Gates { get; init; } = [];

    public IReadOnlyList<Veto> Vetoes { get; init; } = [];

    public bool VetoedStayInField { get; init; } = true;

    public NodeBound? TotalFloor { get; init; }

    public NodeBound? TotalCap { get; init; }

    public RoundingRule Round { get; init; } = RoundingRule.Default;

    public IReadOnlyList<GradeRow> Grades { get; init; } = [];

    public RankRule Rank { get; init; } = RankRule.Default;

    public SelectionRule? Selection { get; init; }

    public IReadOnlyList<Scheme> Stages { get; init; } = [];

    /// <summary>Gets the words after <c>by</c> that name levels.</summary>
    public IReadOnlyList<string> Levels { get; init; } = [];

    /// <summary>Gets the ids of all metrics that any rule names.</summary>
    public IReadOnlyList<string> Metrics { get; init; } = [];

    /// <summary>Gets the kinds of members that any rule asks: their number may be stated, and need not be.</summary>
    public IReadOnlyList<string> Members { get; init; } = [];

    /// <summary>Gets the classes that a rule gives a value of their own.</summary>
    public IReadOnlyList<string> Classes { get; init; } = [];

    /// <summary>Gets the ids of all forms whose obligations any rule asks for.</summary>
    public IReadOnlyList<string> Forms { get; init; } = [];

    /// <summary>Gets the figures that the scheme names.</summary>
    public IReadOnlyList<Rules.NamedFigure> Figures { get; init; } = [];
}
