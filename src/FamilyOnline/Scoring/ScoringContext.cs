using FamilyOnline.Resources;
using FamilyOnline.Rules;

namespace FamilyOnline.Scoring;

/// <summary>What a scorer may see: the candidate's figures and the criterion's points; and where it says how it counted (计分环境).</summary>
public sealed class ScoringContext
{
    private static readonly LocalizedText Silence = new("—");

    private readonly List<LocalizedText>? _lines;
    private readonly TraceWriter? _trace;

    /// <summary>Makes a context.</summary>
    /// <param name="figures">The candidate's figures.</param>
    /// <param name="points">The criterion's points; null where it has none.</param>
    /// <param name="lines">Where the arithmetic is told; null tells nothing.</param>
    public ScoringContext(FigureContext figures, Exact? points, IList<LocalizedText>? lines = null)
    {
        (Figures, Points) = (Require.NotNull(figures), points);
        _lines = lines as List<LocalizedText> ?? (lines is null ? null : throw new ArgumentException("Lines are told to a List<LocalizedText>.", nameof(lines)));
    }

    internal ScoringContext(EvaluationField field, int row, Exact? points, TraceWriter? trace)
    {
        (Figures, Points, _trace, _lines) = (new FigureContext(field, row, trace?.Inputs), points, trace, trace?.Lines);
    }

    /// <summary>Gets the candidate's figures.</summary>
    public FigureContext Figures { get; }

    /// <summary>Gets the criterion's points; null where it has none.</summary>
    public Exact? Points { get; }

    /// <summary>Gets whether anybody listens to <see cref="Say(LocalizedText)"/>, so that a text is worth making.</summary>
    public bool IsTold => _lines is not null;

    /// <summary>Gets where the sum begins; null where the line does not say.</summary>
    internal Exact? Start { get; init; }

    /// <summary>Gets whether an entry is left out, since the same fact counts heavier elsewhere; null where every entry counts.</summary>
    internal Func<Occurrence, bool>? LeavesOut { get; init; }

    /// <summary>Gets or sets the letter that the line was given, which is shown and never added.</summary>
    internal string? Letter { get; set; }

    /// <summary>Gets a figure of the candidate.</summary>
    public Quantity Figure(FigureDefinition definition) => Figures.Figure(definition);

    /// <summary>Tells a line of the arithmetic.</summary>
    public void Say(LocalizedText line) => _lines?.Add(line);

    /// <summary>Tells a step of the arithmetic, so that anybody can compute it again.</summary>
    /// <param name="arithmetic">A formula of numbers, such as <c>50 * 3 / 4</c>.</param>
    /// <param name="result">What it gives.</param>
    public void Step(string arithmetic, Exact result) => _trace?.Step(Require.Text(arithmetic), result);

    /// <summary>Tells by how much a figure would have had to differ to change the points.</summary>
    public void Near(NextStep next) => _trace?.Next.Add(Require.NotNull(next));

    /// <summary>Gets the points as the line's bounds hold them.</summary>
    internal Func<Exact, Exact> Held { get; init; } = points => points;

    /// <summary>Gets whether the line multiplies its points afterwards, so that what a step adds is not what it is worth here.</summary>
    internal bool IsScaled { get; init; }

    /// <summary>Gets whether whoever registers an entry must say why.</summary>
    internal bool AsksReason { get; init; }

    /// <summary>Tells a step in which <c>[it]</c> is the step before.</summary>
    internal void Step(string formula, string arithmetic, Exact result) => _trace?.Step(formula, arithmetic, result);

    /// <summary>Notes an entry of a register and what it gave or took.</summary>
    internal void Note(TraceEntry entry) => _trace?.Entries.Add(entry);

    /// <summary>Notes of a figure that was looked at that the reason which must be given for it is missing.</summary>
    internal void MissReason(FigureDefinition figure)
    {
        if (_trace?.Inputs.FindIndex(input => input.Name == figure.Text) is { } at and >= 0)
            _trace.Inputs[at] = _trace.Inputs[at] with { IsReasonMissing = true };
    }

    /// <summary>Names a figure for people; nothing where nobody listens.</summary>
    internal LocalizedText Named(FigureDefinition figure) => IsTold ? figure.Say(Figures.Field.Setting.Titles) : Silence;

    /// <summary>Names a figure as a part of something longer.</summary>
    internal LocalizedText Within(FigureDefinition figure) => IsTold ? figure.SayWithin(Figures.Field.Setting.Titles) : Silence;

    /// <summary>Says a condition for people; nothing where nobody listens.</summary>
    internal LocalizedText Named(Condition? condition) => !IsTold ? Silence : condition?.Say(Figures.Field.Setting.Titles) ?? Texts.Localized(Texts.Scoring, "bands.rest");

    internal void Say(string key, params LocalizedText[] arguments)
    {
        if (_lines is not null)
            Say(Texts.Told(Texts.Scoring, key, arguments));
    }

    /// <summary>Tells by how much a figure would have had to differ.</summary>
    internal void Near(FigureGap gap, Exact? gains) => _trace?.Next.Add(NextStep.Of(gap, IsScaled ? null : gains, Named(gap.Figure)));

    /// <summary>Tells by how much figures would have had to differ for a condition to hold.</summary>
    internal void Near(Condition condition, Exact? gains)
    {
        if (_trace is null)
            return;
        foreach (var gap in condition.Gaps(Figures))
            Near(gap, gains);
    }
}
