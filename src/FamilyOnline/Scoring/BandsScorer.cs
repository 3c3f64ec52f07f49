using FamilyOnline.Documents;
using FamilyOnline.Rules;

namespace FamilyOnline.Scoring;

/// <summary>Gives the points of the first row that holds (分档计分).</summary>
/// <remarks>
/// Rows are asked in their order; a row without condition takes the rest. Where a row's condition is not known before one that holds, the
/// points are not known; where no row holds, there is no score: not applicable.
/// <para>Shape: a staircase, or whatever the rows' own scorers give.</para>
/// <para>Source: A5, A6, A7 and A31 of the 24 official schemes studied.</para>
/// </remarks>
public sealed class BandsScorer : IScorer
{
    private readonly IReadOnlyList<BandRow> _rows;

    /// <summary>Makes a scorer.</summary>
    /// <param name="rows">The rows, the first that holds wins; only the last may be without condition.</param>
    public BandsScorer(IEnumerable<BandRow> rows)
    {
        _rows = Require.List(rows);
        Require.That(_rows.Count > 0, "Bands need at least one row.", nameof(rows));
        Require.That(_rows.SkipLast(1).All(row => row.If is not null), "Only the last band may be without condition: no row after it is ever reached.", nameof(rows));
    }

    /// <inheritdoc/>
    public Quantity Score(ScoringContext context)
    {
        foreach (var row in _rows)
        {
            var holds = row.If is null ? true : row.If.Holds(Require.NotNull(context).Figures);
            if (holds is null)
                return Quantity.Of(Absence.NotReported);
            if (holds == false)
                continue;
            context.Say("bands.row", row.If?.Text ?? "—", row.Points.ToString());
            return row.Scorer is { } scorer ? scorer.Score(context) : row.Points;
        }

        context.Say("bands.none");
        return Quantity.Of(Absence.NotApplicable);
    }

    internal static IScorer? Read(DocumentNode settings, RuleReader rules, Func<string, ScorerReader?> scorers)
    {
        if (settings is not DocumentList list)
        {
            rules.Problems.Add(DocumentProblems.WrongShape.At(settings.Place, "list"));
            return null;
        }

        BandRow?[] rows = [.. list.Items.Select(item => Row(item, rules, scorers))];
        return rows.Contains(null) ? null : rules.Problems.Build(settings.Place, () => new BandsScorer(rows!));
    }

    private static BandRow? Row(DocumentNode node, RuleReader rules, Func<string, ScorerReader?> scorers)
    {
        var reader = new MapReader(node, rules.Problems);
        var at = reader.Find("if");
        var condition = rules.Condition(at);
        if (at is not null && condition is null)
            return null;
        var keyed = reader.Entries.FirstOrDefault(entry => scorers(entry.Key) is not null);
        BandRow? row = null;
        if (keyed is null)
            row = new(condition, reader.NeedNumber("points"));
        else if (reader.Find(keyed.Key) is { } settings && scorers(keyed.Key)?.Invoke(settings, rules) is { } scorer)
            row = new(condition, scorer);
        reader.Done();
        return row;
    }
}
