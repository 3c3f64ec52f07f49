namespace FamilyOnline.Schemes;

/// <summary>How many are chosen in a round, and who may not be (评选规则).</summary>
public sealed record SelectionRule
{
    internal SelectionRule(PlaceCount take) => Take = take;

    /// <summary>Gets how many places a round has; a share is of the field, or of the group where places are given by group.</summary>
    public PlaceCount Take { get; }

    /// <summary>Gets the grouping by which places are given, each group its own.</summary>
    /// <value>Null: all compete together.</value>
    public string? Per { get; internal init; }

    /// <summary>Gets the prizes, in their order.</summary>
    public IReadOnlyList<Prize> Prizes { get; internal init; } = [];

    /// <summary>Gets how many of a group must be among the chosen.</summary>
    public IReadOnlyList<Quota> AtLeast { get; internal init; } = [];

    /// <summary>Gets how many of a group may be among the chosen.</summary>
    public IReadOnlyList<Quota> AtMost { get; internal init; } = [];

    /// <summary>Gets for how many years earlier winners stay out.</summary>
    /// <value>Null: they may be chosen again; <see cref="int.MaxValue"/>: always.</value>
    public int? StayOutYears { get; internal init; }

    /// <summary>Gets whether those chosen in earlier rounds may not be chosen again.</summary>
    public bool EarlierWinnersStayOut => StayOutYears is not null;

    /// <summary>Gets what decides between equals at the line, after the chain of the ranking.</summary>
    public IReadOnlyList<TieBreak> Chain { get; internal init; } = [];

    /// <summary>Gets what becomes of a tie at the line.</summary>
    public TieProcedure Tie { get; internal init; } = TieProcedure.Unresolved;

    /// <summary>Gets whether the next in rank takes the place of who may not be chosen; else the place stays open.</summary>
    public bool NextFillsVacancy { get; internal init; } = true;

    /// <summary>Gets whether under quotas the greatest sum of points is chosen; else whoever stands higher, down the list.</summary>
    public bool PrefersSum { get; internal init; }

    /// <summary>Gets who decides what no rule does; null where nobody is named.</summary>
    public LocalizedText? DecidedBy { get; internal init; }

    /// <summary>Gets for how long the result is published before it stands; null where nothing is said.</summary>
    public string? Notice { get; internal init; }

    /// <summary>Gets where it comes from; null where the scheme says so.</summary>
    public Provenance? Provenance { get; internal init; }
}
