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
public sealed class BandsScorer : IBallScorer, IReaching
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
    /// <remarks>A row that gives only a letter gives no points.</remarks>
    Reach IReaching.ReachOf(Exact points) => _rows.Where(row => row.Scorer is not null || row.HasPoints).Select(row => ReachOf(row, points))
        .DefaultIfEmpty(Reach.Unknown).Aggregate((all, row) => all.Or(row));

    /// <summary>Gets the rows, in their order.</summary>
    internal IReadOnlyList<BandRow> Rows => _rows;

    /// <inheritdoc/>
    public Quantity Score(ScoringContext context)
    {
        foreach (var row in _rows)
        {
            var holds = row.If is null ? true : row.If.Holds(Require.NotNull(context).Figures);
            if (holds == true)
                return Score(row, context);
            if (holds == false)
            {
                context.Say("bands.not", context.Named(row.If));
                context.Near(row.If!, null);
                continue;
            }

            context.Say("bands.unknown", context.Named(row.If!));
            return Quantity.Of(row.If!.Lack(context.Figures));
        }

        context.Say("bands.none");
        return Quantity.Of(Absence.NotApplicable);
    }

    /// <summary>Gets whether a row gives a letter.</summary>
    internal bool HasLetters => _rows.Any(row => row.Letter is not null || row.Scorer is BandsScorer { HasLetters: true });

    /// <inheritdoc/>
    bool IBallScorer.TryFill(EvaluationField field, Exact? points, Exact? start, Ball[] balls)
    {
        if (HasLetters)
            return false;
        var given = new BallColumn[_rows.Count];
        for (var band = 0; band < given.Length; band++)
        {
            if (Given(_rows[band], field, points, start) is not { } column)
                return false;
            given[band] = column;
        }

        Array.Fill(balls, Ball.Of(Absence.NotApplicable));
        for (var band = _rows.Count - 1; band >= 0; band--)
            balls.Fill(new BallBand(balls, _rows[band].If?.Column(field), given[band]));
        return true;
    }

    private static Reach ReachOf(BandRow row, Exact points) => row.Scorer switch
    {
        null => new(row.Points, IsBound: true, Exact.Max(-row.Points, Exact.Zero)),
        IReaching scorer => scorer.ReachOf(points),
        _ => Reach.Unknown,
    };

    private static BallColumn? Given(BandRow band, EvaluationField field, Exact? points, Exact? start)
    {
        if (band.Scorer is null)
            return new(Ball.Of(band.Points));
        var balls = field.Make();
        return band.Scorer is IBallScorer scorer && scorer.TryFill(field, points, start, balls) ? new(balls) : null;
    }

    internal static IScorer? Read(DocumentNode settings, RuleReader rules, ScorerLookup scorers)
    {
        if (settings is not DocumentList list)
        {
            rules.Problems.Add(DocumentProblems.WrongShape.At(settings.Place, "list"));
            return null;
        }

        BandRow?[] rows = [.. list.Items.Select(item => Row(item, rules, scorers))];
        return rows.Contains(null) ? null : rules.Problems.Build(settings.Place, () => new BandsScorer(rows!));
    }

    private static Quantity Score(BandRow row, ScoringContext context)
    {
        var name = context.Named(row.If);
        context.Letter = row.Letter;
        if (row.Scorer is not { } scorer)
            return Points(row, name, context);

        context.Say("bands.scorer", name);
        return scorer.Score(context);
    }

    private static Quantity Points(BandRow row, LocalizedText name, ScoringContext context)
    {
        if (!row.HasPoints)
        {
            context.Say("bands.letter", name, row.Letter!);
            return Quantity.Of(Absence.NotApplicable);
        }

        if (!context.IsTold)
            return row.Points;
        context.Say(row.Letter is null ? "bands.row" : "bands.row.letter", name, Numbers.Of(row.Points), row.Letter ?? "—");
        context.Step(TraceWriter.Text(row.Points), row.Points);
        return row.Points;
    }

    private static BandRow? Row(DocumentNode node, RuleReader rules, ScorerLookup scorers)
    {
        var reader = new MapReader(node, rules.Problems);
        var at = reader.Find("if");
        var condition = rules.Condition(at);
        var keyed = reader.Entries.FirstOrDefault(entry => scorers.Find(entry.Key) is not null);
        var row = keyed is null ? PointsRow(condition, reader, rules, scorers) : ScorerRow(condition, keyed, reader, rules, scorers);
        reader.Done();
        return at is not null && condition is null ? null : row;
    }

    private static BandRow? ScorerRow(Condition? condition, DocumentEntry keyed, MapReader reader, RuleReader rules, ScorerLookup scorers)
    {
        reader.Find(keyed.Key);
        return scorers.Find(keyed.Key)!(keyed.Value, rules) is { } scorer ? new(condition, scorer) : null;
    }

    /// <summary>A row without points that holds an unknown key was meant to hand over to a scorer.</summary>
    private static BandRow? PointsRow(Condition? condition, MapReader reader, RuleReader rules, ScorerLookup scorers)
    {
        if (reader.Text("grade") is { } letter)
            return new(condition, letter, rules.Points(reader, "points"));
        var meant = reader.Entries.FirstOrDefault(entry => entry.Key is not ("if" or "points"));
        if (meant is null || reader.Find("points") is not null)
            return new(condition, rules.NeedPoints(reader, "points"));
        reader.Find(meant.Key);
        scorers.AddUnknown(meant, rules.Problems);
        return null;
    }
}
