using FamilyOnline.Documents;
using FamilyOnline.Rules;

namespace FamilyOnline.Schemes;

/// <summary>Reads how candidates are ranked: <c>rank: { better: lower, chain: [{ higher: x }, { countback: panel }], then: shared }</c>.</summary>
internal static class RankSection
{
    /// <summary>Gets the words for what follows where a chain does not decide.</summary>
    public static IReadOnlyDictionary<string, TieProcedure> Procedures { get; } = EnumWords<TieProcedure>.All;

    /// <summary>Gets the words for what follows where the chain of a ranking does not decide; nobody is admitted to a place.</summary>
    public static IReadOnlyDictionary<string, TieProcedure> Thens { get; } = Procedures.Where(word => word.Value != TieProcedure.AdmitAll).ToDictionary(StringComparer.Ordinal);

    /// <summary>Gets the words for what becomes of a tie at the line of a selection, which nobody shares.</summary>
    public static IReadOnlyDictionary<string, TieProcedure> AtTheLine { get; } = Procedures.Where(word => word.Value != TieProcedure.Shared).ToDictionary(StringComparer.Ordinal);

    /// <summary>Gets the ways to count places that a ranking has; a place is a whole number, and points are shared only in a table.</summary>
    public static IReadOnlyDictionary<string, RankTies> Ties { get; } = RuleWords.Ties.Where(word => word.Value is not (RankTies.SharePoints or RankTies.Mean)).ToDictionary(StringComparer.Ordinal);

    public static RankRule? Read(MapReader? rank, RuleReader rules, IReadOnlyDictionary<string, SchemeNode> lines)
    {
        if (rank is null)
            return null;
        var better = rank.Choice("better", RuleWords.Better, true);
        var rule = new RankRule
        {
            HigherIsBetter = better,
            Within = rank.Find("within") is { } within ? rank.IdOf(within) : null,
            Ties = rank.Choice("ties", Ties, RankTies.Standard),
            Chain = Chain(rank, rules, lines, better),
            Then = rank.Choice("then", Thens, TieProcedure.Shared),
            Provenance = rank.Provenance(),
        };
        rank.Done();
        return rule;
    }

    public static IReadOnlyList<TieBreak> Chain(MapReader reader, RuleReader rules, IReadOnlyDictionary<string, SchemeNode> lines, bool better) =>
        [.. reader.List("chain").Select(item => One(new MapReader(item, rules.Problems), rules, lines, better)).OfType<TieBreak>()];

    private static TieBreak? One(MapReader reader, RuleReader rules, IReadOnlyDictionary<string, SchemeNode> lines, bool better)
    {
        var (higher, lower, countback) = (reader.Find("higher"), reader.Find("lower"), reader.Find("countback"));
        var countbackBetter = countback is null ? better : reader.Choice("better", RuleWords.Better, better);
        reader.Done();
        if (new[] { higher, lower, countback }.Count(node => node is not null) != 1)
        {
            rules.Problems.Add(DocumentProblems.MissingKey.At(reader.Place, "higher"));
            return null;
        }

        if (countback is not null)
            return Countback(reader, countback, lines, rules, countbackBetter);
        return rules.Figure(higher ?? lower) is { } figure ? new TieBreak(figure, higher is not null) : null;
    }

    private static TieBreak? Countback(MapReader reader, DocumentNode node, IReadOnlyDictionary<string, SchemeNode> lines, RuleReader rules, bool better)
    {
        if (reader.IdOf(node) is not { } id)
            return null;
        if (lines.TryGetValue(id, out var line) && line.Options.Each is not null)
            return TieBreak.OfCountback(id, better);
        rules.Problems.AddUnknown(node.Place, "line with 'each'", id, lines.Values.Where(other => other.Options.Each is not null).Select(other => other.Id));
        return null;
    }
}
