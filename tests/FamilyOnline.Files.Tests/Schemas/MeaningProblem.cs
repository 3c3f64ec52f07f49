using System.Globalization;
using FamilyOnline.Documents;

namespace FamilyOnline.Files.Tests.Schemas;

/// <summary>A problem that only a reader can find, with the reason why no schema can.</summary>
/// <param name="Code">The problem's code.</param>
/// <param name="Says">A part of its English text; empty for any.</param>
/// <param name="Why">Why a schema does not see it.</param>
internal sealed record MeaningProblem(string Code, string Says, string Why)
{
    private const string Spelling = "a schema sees what YAML 1.2 makes of a scalar, not whether it stood in quotes";
    private const string References = "a schema does not know which ids the document declares elsewhere";
    private const string Range = "a bound is said for numbers, and not for those written as fractions in a text";
    private const string Neighbours = "a schema does not compare one value with another";
    private const string Combination = "of one group of keys a shape says which must stand; that two others exclude or need each other it does not";
    private const string Text = "a schema does not read formulas";
    private const string Calendar = "a pattern does not know which years have a 29 February";

    /// <summary>Codes for the piece itself, allowed where it is a plain number or truth value: a schema sees the value, and not how it was written (010, 1e3, True).</summary>
    private static readonly string[] Spelt = ["document.not-a-number", "document.not-whole", "document.not-an-id", "document.unknown-word", "pack.unknown-format", "document.refused"];

    public static IReadOnlyList<MeaningProblem> All { get; } =
    [
        new("unit.unknown", "", References),
        new("document.unknown-word", "no known metric", References),
        new("document.unknown-word", "no known figure", References),
        new("document.unknown-word", "no known phase", References),
        new("document.unknown-word", "no known unit", References),
        new("document.unknown-word", "no known scheme", References),
        new("document.refused", "is not among the units", References),
        new("document.refused", "is given twice", Neighbours),
        new("document.not-positive", "", Range),
        new("document.refused", "must be wider than 0", Range),
        new("document.refused", "names whose figures it counts", Neighbours),
        new("document.refused", "only a ratio names", Neighbours),
        new("document.refused", "only stocks, cumulative totals", Neighbours),
        new("metric.not-for-flow", "", Neighbours),
        new("metric.not-for-stock", "", Neighbours),
        new("metric.not-for-cumulative", "", Neighbours),
        new("metric.not-for-ratio", "", Neighbours),
        new("metric.not-for-yes-no", "", Neighbours),
        new("metric.not-for-intensive", "", Neighbours),
        new("metric.not-for-distinct", "", Neighbours),
        new("metric.not-for-ordinal", "", Neighbours),
        new("metric.not-addable", "", References),
        new("metric.ring", "", References),
        new("document.refused", "is intensive and needs a weight", Neighbours),
        new("document.refused", "above its cap", Neighbours),
        new("document.refused", "an ordinal metric has two states or more", Neighbours),
        new("document.refused", "is yes/no and has no decimal places", Neighbours),
        new("pack.name-twice", "", Neighbours),
        new("document.refused", "is no division code", "the bounds of a plain number do not count its digits"),
        new("pack.goal-is-baseline", "", Neighbours),
        new("document.unknown-word", "no known form", References),
        new("document.unknown-word", "no known method", "plugins may add methods"),
        new("document.refused", "can be split only where", Neighbours),
        new("document.refused", "must not lie below the floor", Neighbours),
        new("scheme.id-twice", "", Neighbours),
        new("pack.id-twice", "", Neighbours),
        new("pack.look-alike", "", Neighbours),
        new("pack.phase-inverted", "", Neighbours),
        new("pack.phase-overlap", "", Neighbours),
        new("pack.phase-gap", "", Neighbours),
        new("pack.target-outside", "", Neighbours),
        new("pack.point-outside", "", Neighbours),
        new("pack.point-order", "", Neighbours),
        new("pack.not-calendar-days", "", Calendar),
        new("pack.calendar-span", "", Neighbours),
        new("pack.worked-holiday", "", Neighbours),
        new("pack.share-outside", "", Range),
        new("pack.share-falling", "", Neighbours),
        new("rule.name-taken", "", References),
        new("rule.defined-later", "", References),
        new("document.refused", "stands for a unit and a group", Neighbours),
        new("rule.truth-word", "", Spelling),
        new("document.truth-word", "", Spelling),
        new("document.refused", "Only the last band", Neighbours),
        new("rule.percent-points", "", Neighbours),
        new("rule.range-reversed", "", Neighbours),
        new("rule.places-out-of-order", "", Neighbours),
        new("rule.not-a-day", "", Calendar),
        new("rule.not-a-date", "", Calendar),
        new("rule.no-previous", "", References),
        new("rule.is-line", "", References),
        new("document.missing-key", "\"lose", Combination),
        new("document.missing-key", "\"out-of\"", Combination),
        new("document.missing-key", "\"rank\"", Combination),
        new("document.missing-key", "\"give\"", Combination),
        new("document.missing-key", "\"first\"", Combination),
        new("scheme.mark-is-line", "", Neighbours),
        new("scheme.mark-twice", "", Neighbours),
        new("document.unknown-word", "no known grade or prize", References),
        new("document.one-of", "", Combination),
        new("document.unknown-key", "\"sheet-by\"", Combination),
        new("document.unknown-key", "\"better\"", Combination),
        new("formula.*", "", Text),
        new("document.out-of-range", "", Range),
        new("scheme.mixed-weights", "", Neighbours),
        new("scheme.cycle", "", Neighbours),
        new("document.unknown-word", "no known line with", References),
        new("document.unknown-word", "no known period", Neighbours),
        new("check.not-for-kind", "", Neighbours),
        new("check.nothing-to-hold", "", Neighbours),
        new("check.bounds-reversed", "", Neighbours),
        new("check.out-of-range", "", Range),
        new("check.no-number", "", References),
        new("check.not-cumulative", "", References),
        new("check.no-split", "", References),
        new("check.not-compared", "", References),
        new("check.of-itself", "", Neighbours),
        new("document.unknown-word", "no known pool", References),
        new("document.unknown-word", "is no known line.", References),
    ];

    /// <summary>Tells whether a code is meant; a star stands for all that begin alike.</summary>
    public bool IsOf(string code) => Code is [.. var begin, '*'] ? code.StartsWith(begin, StringComparison.Ordinal) : code == Code;

    public static bool Allows(Problem problem, IReadOnlyDictionary<int, DocumentNode> pieces) =>
        (Spelt.Contains(problem.Code) && pieces.TryGetValue(problem.Place.Line, out var piece) && CoreSchema.IsNumberOrTruth(piece))
        || All.Any(meaning => meaning.IsOf(problem.Code) && problem.Text(CultureInfo.InvariantCulture).Contains(meaning.Says, StringComparison.Ordinal));
}
