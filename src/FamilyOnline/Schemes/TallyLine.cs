using FamilyOnline.Scoring;

namespace FamilyOnline.Schemes;

/// <summary>A tally of a sheet, and the lines that it stands in, the outermost first and its own last.</summary>
internal sealed record TallyLine(IReadOnlyList<SchemeNode> Path, TallyScorer Scorer)
{
    /// <summary>Lists the tallies of a sheet, those among bands included.</summary>
    public static IReadOnlyList<TallyLine> In(SchemeNode root) => [.. CriterionLine.In(root).SelectMany(line => Tallies(line.Criterion.Scorer).Select(tally => new TallyLine(line.Path, tally)))];

    private static IEnumerable<TallyScorer> Tallies(IScorer? scorer) => scorer switch
    {
        TallyScorer tally => [tally],
        BandsScorer bands => bands.Rows.SelectMany(row => Tallies(row.Scorer)),
        _ => [],
    };
}
