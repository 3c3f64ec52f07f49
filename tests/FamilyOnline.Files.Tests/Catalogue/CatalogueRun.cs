using FamilyOnline.Evaluations;
using FamilyOnline.Files.Tests.Support;
using FamilyOnline.Selections;
using NodaTime.Text;

namespace FamilyOnline.Files.Tests.Catalogue;

/// <summary>Runs an example and says what came out, in the words of its claims.</summary>
internal sealed class CatalogueRun
{
    private readonly SelectionRun _run;
    private readonly string[] _warnings;

    public CatalogueRun(CatalogueExample example)
    {
        var (scheme, figures) = (SchemeFileReader.Parse(example.Scheme), MarkReader.Parse(example.Figures));
        var candidates = example.Candidates is { } list ? CandidateReader.Parse(list) : null;
        Assert.True(scheme.Success && figures.Success && candidates?.Success != false, string.Join('\n', Read.Show([.. scheme.Problems, .. figures.Problems, .. candidates?.Problems ?? []])));
        _warnings = [.. scheme.Problems.Concat(figures.Problems).Concat(candidates?.Problems ?? []).Select(problem => problem.Code)];
        var asOf = Word(example, "as-of") is { } day ? LocalDatePattern.Iso.Parse(day).Value : SchemeFiles.AnyDay;
        SelectionOptions input = new() { Decided = Word(example, "decided")?.Split(' ') ?? [] };
        _run = SchemeFiles.Run(scheme.Value[0], figures.Value, candidates?.Value ?? CandidateList.Of(figures.Value), input, asOf);
    }

    /// <summary>What is claimed, with what came out in place of the value.</summary>
    public string Say(string claim)
    {
        var words = claim.Split(' ');
        return words[0] switch
        {
            "as-of" or "decided" => claim,
            "warning" => "warning " + string.Join(' ', _warnings),
            "rank" => "rank " + _run.Ranks(),
            "stage" => $"stage {words[1]} {words[2]} {With(_run.Stages.Single(stage => stage.Evaluation.Scheme.Id == words[1]), words[2])}".Trim(),
            "chosen" or "tied" or "passed-over" or "through-quota" or "winners-before" or "barred" => $"{words[0]} {With(_run.Final, words[0])}".Trim(),
            "excluded" => "excluded " + string.Join(' ', _run.Final.Evaluation.Scores.Where(score => score.IsExcluded).Select(score => score.Candidate.Id)),
            "open" => FormattableString.Invariant($"open {_run.Final.Certificate!.OpenPlaces}"),
            "grade" => $"grade {words[1]} {Of(words[1]).Grade?.Grade.Chinese ?? "-"}",
            "pay" => $"pay {words[1]} {Of(words[1]).Grade?.Pay?.ToString() ?? _run.Final.Certificate?.EntryOf(words[1]).Prize?.Pay?.ToString() ?? "-"}",
            "prize" => $"prize {words[1]} {Entry(words[1]).Prize?.Id ?? "-"}",
            "pool" => $"pool {words[1]} {words[2]} {Exactly(Of(words[1]).Pools[words[2]], words[^1])}",
            "notice" => "notice " + _run.Scheme.Selection!.Notice,
            "letter" => $"letter {words[1]} {words[2]} {Below(_run.Final.Evaluation.TraceOf(words[1])).Single(trace => trace.Id == words[2]).Letter ?? "-"}",
            _ when words.Length == 2 => $"{words[0]} {Exactly(Of(words[0]).Total, words[1])}",
            _ => $"{words[0]} {words[1]} {Exactly(Of(words[0]).PointsOf(words[1]), words[2])}",
        };
    }

    public bool HasUnclaimedWarnings(CatalogueExample example) => _warnings.Length > 0 && !example.Claims.Any(claim => claim.StartsWith("warning ", StringComparison.Ordinal));

    /// <summary>Everybody's explanation, and whether the steps of each trace lead to its points again.</summary>
    public IEnumerable<(string Explanation, bool IsRecomputed)> Explained() => _run.Stages[0].Evaluation.Candidates.Select(candidate =>
        (_run.Explain(candidate.Id), Below(_run.StageOf(candidate.Id).Evaluation.TraceOf(candidate.Id)).All(trace => trace.Recompute().ToString() == trace.Points.ToString())));

    private static string? Word(CatalogueExample example, string word) =>
        example.Claims.FirstOrDefault(claim => claim.StartsWith(word + " ", StringComparison.Ordinal))?[(word.Length + 1)..];

    /// <summary>The value as the claim writes it where both are the same number, else as it is.</summary>
    private static string Exactly(Quantity points, string claimed) => points.TryGetValue(out var exact)
        ? Exact.TryParse(claimed, out var expected) && expected == exact ? claimed : exact.ToString()
        : points.Absence == Absence.NotApplicable ? "n/a" : "?";

    private static string With(SelectionStage stage, string what) => string.Join(' ', stage.Certificate!.Entries.Where(entry => what switch
    {
        "chosen" => entry.Outcome == SelectionOutcome.Selected,
        "tied" => entry.Outcome == SelectionOutcome.Tied,
        "passed-over" => entry.Outcome == SelectionOutcome.PassedOver,
        "winners-before" => entry.Outcome == SelectionOutcome.EarlierWinner,
        "barred" => entry.Outcome == SelectionOutcome.Barred,
        _ => entry.IsThroughQuota,
    }).Select(entry => entry.Candidate.Id));

    private static IEnumerable<Trace> Below(Trace trace) => trace.Parts.SelectMany(Below).Prepend(trace);

    private CandidateScore Of(string candidate) => _run.StageOf(candidate).Evaluation[candidate];

    private CertificateEntry Entry(string candidate) => _run.Final.Certificate!.EntryOf(candidate);
}
