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
        Candidates = fields.Gates.Candidates;
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

    /// <summary>Gets what a reader should know of the evaluation as a whole, since it may be a slip of the pen: a line for a class that no candidate has, a figure that the rules name and nobody states.</summary>
    public IReadOnlyList<LocalizedText> Warnings => [.. EvaluationWarnings.Of(Scheme, Gates)];

    /// <summary>Gets those who share a place although the scheme does not let them: the chain did not tell them apart, and what is to follow it, such as a draw, is a decision that nobody computes. The best first.</summary>
    public IReadOnlyList<IReadOnlyList<CandidateScore>> OpenTies => Scheme.Rank.Then == TieProcedure.Shared
        ? []
        : [.. Scores.Where(score => score.Rank is not null).GroupBy(score => (Scheme.Rank.Within is { } within ? score.Candidate.GroupIn(within) : null, score.Rank)).Where(equals => equals.Count() > 1).Select(equals => (IReadOnlyList<CandidateScore>)[.. equals])];

    /// <summary>Gets which places are open, and how the scheme has them decided, in a sentence each: what <see cref="OpenTies"/> says, for people.</summary>
    public IReadOnlyList<LocalizedText> Undecided => [.. UndecidedTexts.Of(this)];

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

    /// <summary>Gets the points of a line as one side gave them: self-assessed and assessed, side by side (自评分与考评分).</summary>
    /// <param name="side">One of the scheme's sides.</param>
    /// <param name="candidate">The candidate's id.</param>
    /// <param name="line">The line's id; <c>total</c> is the whole sheet.</param>
    /// <exception cref="KeyNotFoundException">The scheme has no such side or line, or nobody of that id was looked at.</exception>
    public Quantity PointsOf(string side, string candidate, string line)
    {
        if (!Scheme.Sides.Contains(Require.NotNull(side)))
            throw new KeyNotFoundException($"The scheme '{Scheme.Id}' has no side '{side}'.");
        var official = this[candidate].PointsOf(line);
        return Run.EarlierPointsOf(side, candidate, line) ?? official;
    }

    /// <summary>Tells how a candidate's points came about, line by line; recomputed from the same figures.</summary>
    /// <exception cref="KeyNotFoundException">Nobody of that id was looked at.</exception>
    public Trace TraceOf(string candidate) => Tracing.Total(this, this[candidate]);

    /// <summary>Explains a candidate's result so that a citizen can check it with a pencil (计分说明).</summary>
    /// <param name="candidate">The candidate's id.</param>
    /// <param name="culture">The reader's culture; null takes <see cref="System.Globalization.CultureInfo.CurrentUICulture"/>.</param>
    /// <exception cref="KeyNotFoundException">Nobody of that id was looked at.</exception>
    public string Explain(string candidate, System.Globalization.CultureInfo? culture = null) => Explanation.Of(this, this[candidate], culture, []);

    /// <summary>Tells what would have changed a candidate's result: the gates that are shut, the points to the next grade and to the next place.</summary>
    /// <exception cref="KeyNotFoundException">Nobody of that id was looked at.</exception>
    public IReadOnlyList<NextPlace> NextPlacesOf(string candidate) => NextPlace.Of(this, this[candidate]);
}
