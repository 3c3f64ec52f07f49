using FamilyOnline.Documents;
using FamilyOnline.Rules;

namespace FamilyOnline.Schemes;

/// <summary>Reads how equal totals are told apart: <c>rank: { chain: [{ higher: x }, { lower: y }] }</c>.</summary>
internal static class RankSection
{
    public static (IReadOnlyList<TieBreak> Chain, Provenance? Provenance) Read(MapReader? rank, RuleReader rules, IReadOnlySet<string> lines)
    {
        if (rank is null)
            return ([], null);
        TieBreak?[] chain = [.. rank.List("chain").Select(item => One(new MapReader(item, rules.Problems), rules, lines))];
        var provenance = rank.Provenance();
        rank.Done();
        return ([.. chain.OfType<TieBreak>()], provenance);
    }

    private static TieBreak? One(MapReader reader, RuleReader rules, IReadOnlySet<string> lines)
    {
        var (higher, lower) = (reader.Find("higher"), reader.Find("lower"));
        reader.Done();
        if ((higher ?? lower) is not { } of || (higher is not null && lower is not null))
        {
            rules.Problems.Add(DocumentProblems.MissingKey.At(reader.Place, "higher"));
            return null;
        }

        if (of is DocumentScalar scalar && lines.Contains(scalar.Text))
            return new(scalar.Text, higher is not null);
        return rules.Figure(of) is { } figure ? new TieBreak(figure, higher is not null) : null;
    }
}
