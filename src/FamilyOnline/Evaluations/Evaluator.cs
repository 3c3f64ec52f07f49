using FamilyOnline.Rules;
using FamilyOnline.Schemes;

namespace FamilyOnline.Evaluations;

/// <summary>Runs a scheme over candidates: gates, field, points, vetoes, places, grades (评价).</summary>
/// <remarks>It knows neither ledger nor divisions, and nothing it gives depends on the order of the candidates.</remarks>
public static class Evaluator
{
    /// <summary>Evaluates.</summary>
    /// <param name="scheme">The rules; of a scheme of stages each stage is evaluated by itself.</param>
    /// <param name="candidates">Who is looked at.</param>
    /// <param name="figures">What is known of them.</param>
    /// <exception cref="ArgumentException">A candidate is given twice, or the scheme has stages, which choose as they go.</exception>
    public static Evaluation Evaluate(Scheme scheme, IEnumerable<Candidate> candidates, Figures figures)
    {
        Require.NotNull(scheme);
        Require.That(scheme.Stages.Count == 0, $"The scheme '{scheme.Id}' has stages, each over those chosen before; run it with the selector.", nameof(scheme));
        return Evaluate(scheme, candidates, figures, new Dictionary<string, IEarlierRun>(StringComparer.Ordinal));
    }

    internal static Evaluation Evaluate(Scheme scheme, IEnumerable<Candidate> candidates, Figures figures, IReadOnlyDictionary<string, IEarlierRun> earlier)
    {
        var everybody = Ordered(Require.NotNull(candidates));
        Require.NotNull(figures);
        Dictionary<string, IEarlierRun> runs = new(earlier, StringComparer.Ordinal);
        var setting = Setting(scheme, figures) with { Titles = SchemeTitles.Of(scheme, figures, runs) };
        foreach (var side in scheme.Sides.SkipLast(1))
            runs[side] = new EarlierRun(scheme, Field(everybody, figures, setting with { Side = side }, new SheetRun(scheme, runs.ToDictionary(StringComparer.Ordinal))));
        SheetRun run = new(scheme, runs);
        var gates = Field(everybody, figures, setting, run);
        var failed = FailedGates(scheme, gates);
        return Score(scheme, run, gates, Compared(scheme, gates, failed, run), failed);
    }

    private static FieldSetting Setting(Scheme scheme, Figures figures)
    {
        FieldSetting setting = new() { Side = scheme.Sides.Count == 0 ? null : scheme.Sides[^1], Reserved = scheme.Sides.Concat(scheme.Rules.Levels).ToHashSet(StringComparer.Ordinal) };
        if (scheme.Rules.Window is not { } window)
            return setting;
        var (days, reportedBy) = window.At(figures.AsOf);
        return setting with { Window = days, ReportedBy = reportedBy };
    }

    private static EvaluationField Field(IReadOnlyList<Candidate> everybody, Figures figures, FieldSetting setting, SheetRun run, Func<Candidate, bool>? isGuest = null) =>
        new(everybody, figures, setting with { Nodes = run }, isGuest);

    private static GateResult[][] FailedGates(Scheme scheme, EvaluationField field)
    {
        var failed = new GateResult[field.Rows.Length][];
        Array.Fill(failed, []);
        foreach (var gate in scheme.Gates)
        {
            var holds = gate.If.Column(field);
            for (var row = 0; row < failed.Length; row++)
            {
                if (holds[row] != Truth.Yes)
                    failed[row] = [.. failed[row], new GateResult(gate, holds[row] == Truth.No ? false : null)];
            }
        }

        return failed;
    }

    /// <summary>Who is compared: all who passed the gates, those vetoed included unless the scheme says otherwise.</summary>
    private static EvaluationField Compared(Scheme scheme, EvaluationField gates, GateResult[][] failed, SheetRun run)
    {
        if (Array.TrueForAll(failed, results => results.Length == 0) && scheme.Rules.VetoedStayInField)
            return gates;
        var open = Field(gates.Candidates, gates.Figures, gates.Setting, run, candidate => failed[gates.RowOf(candidate)].Length > 0);
        return scheme.Rules.VetoedStayInField
            ? open
            : Field(gates.Candidates, gates.Figures, gates.Setting, run, candidate => failed[gates.RowOf(candidate)].Length > 0 || VetoScoring.Excludes(scheme, open, gates.RowOf(candidate)));
    }

    private static Evaluation Score(Scheme scheme, SheetRun run, EvaluationField gates, EvaluationField field, GateResult[][] failed)
    {
        Standings standings = new(scheme, run, field, failed);
        VetoScoring.Apply(standings);
        var order = Ranking.Order(standings);
        var grades = Grading.Columns(scheme, DecidedColumns.In(standings));
        return new(scheme, run, (gates, field), new CandidateScores(standings, order, standing => Grading.Of(scheme, grades, standing)));
    }

    /// <summary>Puts candidates in the order of their ids; those that come in that order, as from a file of divisions, are not sorted again.</summary>
    private static IReadOnlyList<Candidate> Ordered(IEnumerable<Candidate> candidates)
    {
        Candidate[] all = [.. candidates];
        for (var at = 0; at < all.Length; at++)
        {
            if (all[at] is null || (at > 0 && string.CompareOrdinal(all[at - 1].Id, all[at].Id) >= 0))
                return Require.Distinct(all.OrderBy(candidate => candidate?.Id, StringComparer.Ordinal), candidate => candidate.Id, "candidate", nameof(candidates));
        }

        return Array.AsReadOnly(all);
    }
}
