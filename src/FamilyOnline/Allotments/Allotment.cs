using System.Globalization;

namespace FamilyOnline.Allotments;

/// <summary>A total split over units, exactly: shares, ties, and how to check them (任务分解).</summary>
/// <remarks>The shares and the tied places always make up the total.</remarks>
public sealed class Allotment
{
    private readonly Lazy<Dictionary<string, AllotmentShare>> _byId;

    internal Allotment(string method, long total, AllotmentShare[] shares, AllotmentTie? tie)
    {
        (Method, Total, Shares, Tie) = (method, total, Array.AsReadOnly(shares), tie);
        _byId = new(() => shares.ToDictionary(share => share.Unit.Id, StringComparer.Ordinal));
    }

    /// <summary>Gets the id of the method; <c>given</c> for a table that the county made itself.</summary>
    public string Method { get; }

    /// <summary>Gets what was split.</summary>
    public long Total { get; }

    /// <summary>Gets every unit's share, in the order given.</summary>
    public IReadOnlyList<AllotmentShare> Shares { get; }

    /// <summary>Gets the places that the method leaves open; null where all is decided.</summary>
    public AllotmentTie? Tie { get; }

    /// <summary>Gets a divisor with which everybody can check the shares: <c>weight ÷ divisor</c>, rounded as the method rounds, gives the share.</summary>
    /// <value>Null for a method without one, for a given table, and where a tie leaves only an irrational one.</value>
    public Exact? Divisor { get; internal init; }

    /// <summary>Gets each unit's quota within its bounds, in the order of the shares; null for methods without quotas.</summary>
    public IReadOnlyList<Exact>? Quotas { get; internal init; }

    /// <summary>Gets what the method may surprise with, in words: who would get less if one place more were there.</summary>
    public IReadOnlyList<LocalizedText> Warnings { get; internal init; } = [];

    /// <summary>Gets the share of a unit.</summary>
    /// <exception cref="KeyNotFoundException">There is no such unit.</exception>
    public AllotmentShare this[string id] => _byId.Value.TryGetValue(id, out var share) ? share : throw new KeyNotFoundException($"No share belongs to '{id}'.");

    /// <summary>Gives the shares as targets that schemes compare with: <c>{ target: figure }</c>. A unit that contends for a tied place has none yet.</summary>
    /// <param name="figure">The figure that the targets are set for.</param>
    /// <exception cref="ArgumentException"><paramref name="figure"/> is no id.</exception>
    public IReadOnlyList<Mark> ToTargets(string figure) =>
        [.. Shares.Where(share => !share.IsTied).Select(share => new Mark(share.Unit.Id, figure, (Exact)share.Share, by: Mark.Target))];

    /// <summary>Splits a total.</summary>
    /// <param name="total">What is split, 0 to <see cref="ApportionmentDemand.MaxTotal"/>.</param>
    /// <param name="units">Who shares it; their order decides nothing.</param>
    /// <param name="method">How; null takes <see cref="Webster"/>.</param>
    /// <param name="options">Bounds; null has none.</param>
    /// <exception cref="ArgumentException">An id is given twice, a bound names no unit, or no split keeps the bounds: floors above the total, caps or weights below it.</exception>
    /// <exception cref="InvalidOperationException">The method broke its laws; its key is named.</exception>
    public static Allotment Of(long total, IEnumerable<AllotmentUnit> units, IApportionmentMethod? method = null, AllotmentOptions? options = null)
    {
        var all = Require.Distinct(units, unit => unit.Id, "unit");
        var (how, bounds) = (method ?? new Webster(), options ?? new AllotmentOptions());
        if (bounds.Floors.Count + bounds.Caps.Count > 0)
            bounds.Check([.. all.Select(unit => unit.Id)]);
        ApportionmentDemand demand = new(total, all.Select(unit => unit.Weight), all.Select(bounds.FloorOf), all.Select(unit => bounds.CapOf(unit) ?? long.MaxValue), bounds.Base);
        return AllotmentMaking.Make(how, all, demand);
    }

    /// <summary>Tells whether a total can be split within bounds: what <see cref="Of"/> would throw for comes as problems.</summary>
    /// <param name="total">What is split.</param>
    /// <param name="units">Who shares it.</param>
    /// <param name="options">Bounds; null has none.</param>
    /// <returns>Nothing where it can; else whether floors are too high, caps too low, or nobody has a weight.</returns>
    public static IReadOnlyList<Problem> Check(long total, IEnumerable<AllotmentUnit> units, AllotmentOptions? options = null) =>
        AllotmentRoom.Check(total, Require.List(units), options ?? new AllotmentOptions());

    /// <summary>Takes a table that the county made itself, after checking it; no share is mended.</summary>
    /// <param name="total">What the table must make up.</param>
    /// <param name="units">Who shares it; weights of 0 where nobody knows them.</param>
    /// <param name="shares">The lines of the table.</param>
    /// <param name="options">Bounds that it must keep; null has none.</param>
    /// <returns>The allotment, or every problem: a unit that is unknown, missing or there twice, a share outside its bounds, another sum, and by how much.</returns>
    public static ReadResult<Allotment> Given(long total, IEnumerable<AllotmentUnit> units, IEnumerable<GivenShare> shares, AllotmentOptions? options = null) =>
        new GivenTable(total, Require.Distinct(units, unit => unit.Id, "unit"), options ?? new AllotmentOptions()).Take(Require.List(shares));

    /// <summary>Takes the decision of those whose office it is, and gives the tied places.</summary>
    /// <param name="winners">The ids of the units that get one of the places, as many as there are.</param>
    /// <exception cref="InvalidOperationException">Nothing is tied.</exception>
    /// <exception cref="ArgumentException">A winner does not contend, or there are more or fewer than places.</exception>
    public Allotment Decide(params IEnumerable<string> winners)
    {
        if (Tie is null)
            throw new InvalidOperationException("Nothing is tied, so that there is nothing to decide.");
        var chosen = Require.Distinct(winners, id => id, "unit");
        Require.That(chosen.Count == Tie.Places, $"{Tie.Places} places are open, but {chosen.Count} units are named.", nameof(winners));
        foreach (var id in chosen)
            Require.That(Tie.Units.Any(unit => unit.Id == id), $"'{id}' does not contend for a place. Those who do: {string.Join(", ", Tie.Units)}.", nameof(winners));
        return new(Method, Total, [.. Shares.Select(share => share.With(chosen.Contains(share.Unit.Id, StringComparer.Ordinal) ? 1 : 0))], null)
        {
            Divisor = Divisor, Quotas = Quotas, Warnings = Warnings,
        };
    }

    /// <summary>Says how the total was split: method, divisor or quota, ties, warnings.</summary>
    /// <param name="culture">The reader's culture; null takes <see cref="CultureInfo.CurrentUICulture"/>.</param>
    public string Explain(CultureInfo? culture = null) => AllotmentText.Whole(this, culture);

    /// <summary>Says how one unit came to its share, to be checked with a pencil.</summary>
    /// <param name="id">The unit's id.</param>
    /// <param name="culture">The reader's culture; null takes <see cref="CultureInfo.CurrentUICulture"/>.</param>
    /// <exception cref="KeyNotFoundException">There is no such unit.</exception>
    public string ExplainShare(string id, CultureInfo? culture = null) => AllotmentText.One(this, this[id], culture);
}
