using System.Globalization;
using FamilyOnline.Resources;
using FamilyOnline.Rules;
using FamilyOnline.Schemes;
using FamilyOnline.Scoring;

namespace FamilyOnline.Evaluations;

/// <summary>Explains a candidate's whole result: what came out, gates, vetoes, every line, what would have changed it.</summary>
internal sealed class Explanation
{
    private readonly Evaluation _evaluation;
    private readonly CandidateScore _score;
    private readonly CultureInfo? _culture;
    private readonly TraceText _text;

    private Explanation(Evaluation evaluation, CandidateScore score, CultureInfo? culture)
    {
        (_evaluation, _score, _culture) = (evaluation, score, culture);
        _text = new(culture, Sides);
    }

    /// <summary>Explains.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="score">The candidate's result.</param>
    /// <param name="culture">The reader's culture.</param>
    /// <param name="outcome">What a selection made of it, put after the name.</param>
    public static string Of(Evaluation evaluation, CandidateScore score, CultureInfo? culture, IEnumerable<string> outcome)
    {
        Explanation explanation = new(evaluation, score, culture);
        IEnumerable<string> lines = [$"{score.Candidate.Name} {score.Candidate.Id}", .. outcome, .. explanation.Result(), .. explanation.Gates(), .. explanation.Vetoes()];
        return string.Join('\n', [.. lines, .. explanation._text.Lines(evaluation.TraceOf(score.Candidate.Id), 1), .. explanation.Next()]);
    }

    private IEnumerable<(string Side, Quantity Points)> Sides(string line) => _evaluation.Scheme.Sides.SkipLast(1).Select(side => (side, _evaluation.PointsOf(side, _score.Candidate.Id, line)));

    private IEnumerable<string> Result()
    {
        yield return Say("result.total", _text.Points(_score.Total, _score.Shown));
        if (_score.Pools.Count > 0)
        {
            var pools = _score.Pools.Select(pool => Told("result.pool", pool.Key, Numbers.Of(pool.Value)));
            yield return Say("result.base", Numbers.Of(_score.Base), Wordings.Join("list", pools));
        }

        if (_score.Rank is { } rank)
            yield return Say(_evaluation.Scheme.Rank.Within is null ? "result.rank" : "result.rank.within", Numbers.Of(rank), Numbers.Of(Ranked()));
        if (_score.Grade is { } grade)
            yield return Say("result.grade", grade.Pay is { } pay ? Told("result.pay", grade.Grade, Numbers.Of(pay)) : grade.Grade);
        foreach (var flag in _score.Flags)
            yield return $"! {flag.In(_culture)}";
    }

    private int Ranked() => _evaluation.Scores.Count(other => other.Rank is not null
        && (_evaluation.Scheme.Rank.Within is not { } within || other.Candidate.GroupIn(within) == _score.Candidate.GroupIn(within)));

    private IEnumerable<string> Gates()
    {
        var gates = _evaluation.Scheme.Gates;
        return gates.Count == 0 ? [] : [Say("gates"), .. gates.Select(gate => $"  {Gate(gate, _score.FailedGates.FirstOrDefault(result => result.Gate == gate))}{_text.Origin(gate.Provenance)}")];
    }

    private string Gate(Gate gate, GateResult? failed)
    {
        List<TraceInput> found = [];
        gate.If.Holds(new(_evaluation.Gates, _evaluation.Gates.RowOf(_score.Candidate), found));
        var numbers = found.Where(input => input.Form != NumberForm.YesNo).Select(input => Told("found", input.Wording, input.Told)).ToList();
        var asked = gate.If.Say(_evaluation.Field.Setting.Titles);
        if (numbers.Count > 0)
            asked = Told("asked", asked, Wordings.Join("list", numbers));
        return failed switch { null => Say("gate.open", asked), { Holds: false } => Say("gate.shut", asked, gate.Else), _ => Say("gate.unknown", asked, gate.Else) };
    }

    private IEnumerable<string> Vetoes()
    {
        var vetoes = _evaluation.Scheme.Vetoes.Union(_score.Vetoes.Select(result => result.Veto)).ToList();
        return vetoes.Count == 0 ? [] : [Say("vetoes"), .. vetoes.Select(veto => $"  {Veto(veto, _score.Vetoes.FirstOrDefault(result => result.Veto == veto))}{_text.Origin(veto.Provenance)}")];
    }

    private string Veto(Veto veto, VetoResult? met)
    {
        var what = veto.Title ?? veto.If.Say(_evaluation.Field.Setting.Titles);
        if (met is not { Holds: true })
            return Say(met is null ? "veto.not" : "veto.unknown", what);
        return veto.Effect switch
        {
            VetoEffect.Exclude => Say("veto.exclude", what),
            VetoEffect.Bar => Say("veto.bar", what, VetoTexts.Barred(veto.Barred)),
            _ => Say("veto.score", what, Numbers.Of(veto.Points)),
        };
    }

    private IEnumerable<string> Next()
    {
        var next = _evaluation.NextPlacesOf(_score.Candidate.Id);
        return next.Count == 0 ? [] : [Say("next"), .. next.Select(place => "  → " + Say(place.Needed.By.IsZero ? "next.tie" : "next.place", place.What, NextStepText.Needed(place.Needed)))];
    }

    private string Say(string key, params LocalizedText[] arguments) => Told(key, arguments).In(_culture);

    private static LocalizedText Told(string key, params LocalizedText[] arguments) => Texts.Told(Texts.Explanations, key, arguments);
}
