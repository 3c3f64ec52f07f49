using FamilyOnline.Rules;

namespace FamilyOnline.Schemes;

/// <summary>How candidates are ranked: by the total, then down a chain of tie-breaks (排名规则).</summary>
public sealed record RankRule
{
    internal static RankRule Default { get; } = new();

    /// <summary>Gets whether the highest total has place 1.</summary>
    /// <value>True unless given.</value>
    public bool HigherIsBetter { get; internal init; } = true;

    /// <summary>Gets the grouping within which candidates are ranked, such as <c>class</c>.</summary>
    /// <value>Null: all together.</value>
    public string? Within { get; internal init; }

    /// <summary>Gets which places equal totals have.</summary>
    /// <value><see cref="RankTies.Standard"/> unless given.</value>
    public RankTies Ties { get; internal init; } = RankTies.Standard;

    /// <summary>Gets what decides between equal totals, the first first.</summary>
    /// <value>Empty: nothing.</value>
    public IReadOnlyList<TieBreak> Chain { get; internal init; } = [];

    /// <summary>Gets what follows where the chain does not decide: <c>shared</c>, or a procedure whose outcome is recorded.</summary>
    /// <value><see cref="TieProcedure.Shared"/> unless given.</value>
    public TieProcedure Then { get; internal init; } = TieProcedure.Shared;

    /// <summary>Gets where it comes from; null where the scheme says so.</summary>
    public Provenance? Provenance { get; internal init; }
}
