using FamilyOnline.Resources;

namespace FamilyOnline.Rules;

/// <summary>The kinds of problems that figures, conditions and scorers' settings may have.</summary>
internal static class RuleProblems
{
    public static ProblemKind TruthWord { get; } = new("rule.truth-word", Severity.Error, Texts.Rules);

    public static ProblemKind Empty { get; } = new("rule.empty", Severity.Error, Texts.Rules);

    public static ProblemKind NumberAsked { get; } = new("rule.number-asked", Severity.Error, Texts.Rules);

    public static ProblemKind NameTaken { get; } = new("rule.name-taken", Severity.Error, Texts.Rules);

    public static ProblemKind DefinedLater { get; } = new("rule.defined-later", Severity.Error, Texts.Rules);

    public static ProblemKind PercentPoints { get; } = new("rule.percent-points", Severity.Error, Texts.Rules);

    public static ProblemKind NotADay { get; } = new("rule.not-a-day", Severity.Error, Texts.Rules);

    public static ProblemKind NotADate { get; } = new("rule.not-a-date", Severity.Error, Texts.Rules);

    public static ProblemKind NoPrevious { get; } = new("rule.no-previous", Severity.Error, Texts.Rules);

    /// <summary>A target, or a figure of the level above, is asked of a name that is a line's.</summary>
    public static ProblemKind IsLine { get; } = new("rule.is-line", Severity.Error, Texts.Rules);

    public static ProblemKind ScoreHere { get; } = new("rule.score-here", Severity.Error, Texts.Rules);

    public static ProblemKind NegativeAmount { get; } = new("rule.negative-amount", Severity.Error, Texts.Rules);

    public static ProblemKind RangeReversed { get; } = new("rule.range-reversed", Severity.Error, Texts.Rules);

    public static ProblemKind PlacesOutOfOrder { get; } = new("rule.places-out-of-order", Severity.Error, Texts.Rules);

    public static ProblemKind UnknownScorer { get; } = new("rule.unknown-scorer", Severity.Error, Texts.Rules);

    public static ProblemKind PluginMissing { get; } = new("rule.plugin-missing", Severity.Error, Texts.Rules);

    public static ProblemKind StepSide { get; } = new("rule.step-side", Severity.Error, Texts.Rules);

    public static ProblemKind PercentStep { get; } = new("rule.percent-step", Severity.Warning, Texts.Rules);
}
