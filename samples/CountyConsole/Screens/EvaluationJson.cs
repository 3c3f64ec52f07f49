using System.Globalization;
using System.Text.Json.Nodes;
using CountyConsole.Commands;
using FamilyOnline;
using FamilyOnline.Evaluations;
using FamilyOnline.Schemes;
using FamilyOnline.Selections;

namespace CountyConsole.Screens;

/// <summary>A scheme's run as JSON: every candidate's points, place and lines, and who is chosen.</summary>
internal static class EvaluationJson
{
    public static JsonObject Of(AskedRun asked, CultureInfo culture)
    {
        var (run, day) = (asked.Run, asked.Day);
        var final = run.Final;
        JsonObject json = new()
        {
            ["scheme"] = run.Scheme.Id,
            ["title"] = JsonText.Of(run.Scheme.Title),
            ["asOf"] = JsonText.Of(day),
            ["warnings"] = JsonText.Texts([.. asked.Warnings.Select(warning => warning.ToString(culture)), .. run.Stages.SelectMany(stage => stage.Evaluation.Warnings).Select(warning => warning.In(culture)).Distinct(StringComparer.Ordinal)]),
            ["candidates"] = new JsonArray([.. run.Stages.Reverse().SelectMany((stage, back) => stage.Evaluation.Scores.Where(score => back == 0 || run.StageOf(score.Candidate.Id) == stage).Select(score => Candidate(run, stage, score, culture)))]),
        };
        json["openTies"] = OpenTies(final.Evaluation);
        json["undecided"] = JsonText.Texts(run.Stages.SelectMany(stage => stage.Evaluation.Undecided.Concat(stage.Certificate?.Undecided ?? [])).Select(open => open.In(culture)));
        if (final.Certificate is { } certificate)
            json["selection"] = Selection(certificate, culture);
        if (run.Stages.Count > 1)
            json["stages"] = JsonText.Array(run.Stages, stage => new JsonObject { ["id"] = stage.Evaluation.Scheme.Id, ["openTies"] = OpenTies(stage.Evaluation), ["selection"] = stage.Certificate is { } chosen ? Selection(chosen, culture) : null });
        return json;
    }

    private static JsonObject Candidate(SelectionRun run, SelectionStage stage, CandidateScore score, CultureInfo culture)
    {
        var entry = stage.Certificate?.EntryOf(score.Candidate.Id);
        var letters = Letters.Of(stage.Evaluation, score.Candidate.Id);
        JsonObject json = new()
        {
            ["id"] = score.Candidate.Id,
            ["name"] = score.Candidate.Name,
            ["class"] = score.Candidate.Class,
            ["points"] = score.Shown,
            ["exact"] = score.Total.IsKnown ? score.Total.ToString() : null,
            ["absence"] = score.Total.IsKnown ? null : score.Total.Absence.ToString(),
            ["rank"] = score.Rank,
            ["eligible"] = score.IsEligible && !score.IsExcluded,
            ["reasons"] = JsonText.Texts([.. score.FailedGates.Select(gate => GateText(gate, culture)), .. score.Vetoes.Where(Excludes).Select(veto => veto.Veto.Title?.In(culture) ?? veto.Veto.If.Text)]),
            ["missing"] = score.Total.IsKnown ? new JsonArray() : JsonText.Texts(stage.Evaluation.Scheme.Nodes.OfType<Criterion>().Where(line => IsMissing(score.PointsOf(line.Id))).Select(line => line.Id)),
            ["excluded"] = score.IsExcluded,
            ["vetoes"] = JsonText.Array(score.Vetoes, Veto),
            ["barred"] = JsonText.Texts(score.Barred),
            ["grade"] = score.Grade?.Grade.In(culture),
            ["pay"] = score.Grade?.Pay?.ToString() ?? entry?.Prize?.Pay?.ToString(),
            ["flags"] = JsonText.Array(score.Flags, flag => JsonValue.Create(flag.In(culture))),
            ["base"] = score.Base.IsKnown ? score.Base.ToString() : null,
            ["pools"] = new JsonObject(score.Pools.Select(pool => KeyValuePair.Create(pool.Key, (JsonNode?)JsonValue.Create(pool.Value.ToString())))),
            ["outcome"] = entry?.Outcome.ToString(),
            ["prize"] = entry?.Prize?.Id,
            ["criteria"] = JsonText.Array(stage.Evaluation.Scheme.Nodes.Skip(1), node => Criterion(node, score, letters, stage.Evaluation.Scheme)),
        };
        if (run.Stages.Count > 1)
            json["stage"] = stage.Evaluation.Scheme.Id;
        return json;
    }

    private static string GateText(GateResult gate, CultureInfo culture) => gate.Holds is null ? $"{gate.Gate.Else.In(culture)} ({gate.Gate.If}: ?)" : gate.Gate.Else.In(culture);

    private static bool Excludes(VetoResult result) => result is { Holds: true, Veto.Effect: VetoEffect.Exclude };

    private static bool IsMissing(Quantity points) => !points.IsKnown && points.Absence is not (Absence.NotApplicable or Absence.NoTarget);

    private static JsonObject Veto(VetoResult result) => new()
    {
        ["if"] = result.Veto.If.Text,
        ["effect"] = result.Veto.Effect.ToString(),
        ["acts"] = result.Holds,
    };

    private static JsonObject Criterion(SchemeNode node, CandidateScore score, IReadOnlyDictionary<string, string> letters, Scheme scheme)
    {
        var points = score.PointsOf(node.Id);
        return new()
        {
            ["id"] = node.Id,
            ["title"] = JsonText.Of(node.Title),
            ["points"] = points.TryGetValue(out var exact) ? scheme.Rounding.Show(exact) : null,
            ["exact"] = points.IsKnown ? points.ToString() : null,
            ["absence"] = points.IsKnown ? null : points.Absence.ToString(),
            ["of"] = node.Points?.ToString(),
            ["letter"] = letters.GetValueOrDefault(node.Id),
        };
    }

    private static JsonArray OpenTies(Evaluation evaluation) => JsonText.Array(evaluation.OpenTies, tie => JsonText.Texts(tie.Select(score => score.Candidate.Id)));

    private static JsonObject Selection(Certificate certificate, CultureInfo culture)
    {
        var (last, rule) = (certificate.Selected.LastOrDefault(), certificate.Evaluation.Scheme.Selection!);
        return new()
        {
            ["round"] = certificate.Round,
            ["chosen"] = JsonText.Array(certificate.Selected, entry => JsonValue.Create(entry.Candidate.Id)),
            ["tied"] = JsonText.Array(certificate.Tied, entry => JsonValue.Create(entry.Candidate.Id)),
            ["openPlaces"] = certificate.OpenPlaces,
            ["tie"] = rule.Tie.ToString(),
            ["decidedBy"] = rule.DecidedBy?.In(culture),
            ["notice"] = rule.Notice,
            ["openPrizes"] = JsonText.Array(certificate.PrizeTies, tie => new JsonObject { ["prizes"] = JsonText.Texts(tie.Prizes.Select(prize => prize.Id)), ["among"] = JsonText.Texts(tie.Among.Select(score => score.Candidate.Id)) }),
            ["line"] = (certificate.Tied.FirstOrDefault() ?? last)?.Score.Decided.ToString(),
            ["margin"] = certificate.Margin?.ToString(),
            ["throughQuota"] = JsonText.Array(certificate.Selected.Where(entry => entry.IsThroughQuota), entry => JsonValue.Create(entry.Candidate.Id)),
            ["passedOver"] = JsonText.Array(certificate.Entries.Where(entry => entry.Outcome == SelectionOutcome.PassedOver), entry => JsonValue.Create(entry.Candidate.Id)),
            ["quotasUnmet"] = certificate.QuotasUnmet,
            ["placesUnknown"] = certificate.PlacesUnknown,
            ["unusedDecisions"] = JsonText.Texts(certificate.UnusedDecisions),
        };
    }
}
