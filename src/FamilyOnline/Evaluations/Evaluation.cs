using FamilyOnline.Rules;
using FamilyOnline.Schemes;

namespace FamilyOnline.Evaluations;

/// <summary>One run of a scheme: everybody's points and places, and on demand how they came about (评价结果).</summary>
public sealed class Evaluation
{
    private readonly Lazy<Dictionary<string, CandidateScore>> _byId;

    internal Evaluation(Scheme scheme, SheetRun run, (EvaluationField Gates, EvaluationField Field) fields, IReadOnlyList<CandidateScore> scores)
    {
        (Scheme, Run, Gates, Field, Scores) = (scheme, run, fields.Gates, fields.Field, scores);
        Candidates = [.. fields.Field.Rows.Select(row => row.Candidate)];
        _byId = new(() => scores.ToDictionary(score => score.Candidate.Id, StringComparer.Ordinal));
    }

    /// <summary>Gets the rules.</summary>
    public Scheme Scheme { get; }

    /// <summary>Gets everybody who was looked at, in the order of their ids.</summary>
    public IReadOnlyList<Candidate> Candidates { get; }

    /// <summary>Gets the figures it was computed from.</summary>
    public Figures Figures => Field.Figures;

    /// <summary>Gets everybody's result: the ranked first, in the order of rank and id (group by group where they are ranked within groups); then the others by id.</summary>
    public IReadOnlyList<CandidateScore> Scores { get; }

    /// <summary>Gets those who passed the gates, over whom highest, lowest and total are taken.</summary>
    public EvaluationField Field { get; }

    internal SheetRun Run { get; }

    /// <summary>Gets the field in which the gates were asked: everybody.</summary>
    internal EvaluationField Gates { get; }

    /// <summary>Gets the result of a candidate.</summary>
    /// <exception cref="KeyNotFoundException">Nobody of that id was looked at.</exception>
    public CandidateScore this[string candidate] => _byId.Value.TryGetValue(candidate, out var score)
        ? score
        : throw new KeyNotFoundException($"Nobody called '{candidate}' was evaluated.");

    /// <summary>Tells whether somebody of that id was looked at.</summary>
    public bool Contains(string candidate) => _byId.Value.ContainsKey(candidate);

    /// <summary>Tells how a candidate's points came about, line by line; recomputed from the same figures.</summary>
    /// <exception cref="KeyNotFoundException">Nobody of that id was looked at.</exception>
    public Trace TraceOf(string candidate) => Tracing.Total(this, this[candidate]);

    /// <summary>Tells what would have changed a candidate's result: the gates that are shut, and the points to the next place.</summary>
    /// <exception cref="KeyNotFoundException">Nobody of that id was looked at.</exception>
    public IReadOnlyList<NextPlace> NextPlacesOf(string candidate) => NextPlace.Of(this, this[candidate]);
}
