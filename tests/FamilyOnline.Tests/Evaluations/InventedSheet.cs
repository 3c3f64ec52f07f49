using CsCheck;

namespace FamilyOnline.Tests.Evaluations;

/// <summary>Invents schemes and tables whose numbers fall on boundaries: thirds that add up to one, 60, 80 and 90 %, edges of steps, equal totals by different ways.</summary>
internal static class InventedSheet
{
    private static readonly Gen<string> Metric = Words("a", "b", "c", "d");

    private static readonly Gen<string> Figure = Gen.OneOf(Metric, Gen.Select(Metric, Metric, (x, y) => $"{{ ratio: [{x}, {y}] }}"), Words("rate", "first", "{ change: a }", "{ rank-of: b }"));

    private static readonly Gen<string> Bound = Gen.OneOf(
        Words("0", "1", "1/3", "60%", "80%", "90%", "3", "10", "rate"), Metric,
        Gen.Select(Words("highest-of", "lowest-of", "total-of", "mean-of", "mean-of-units", "mean-of-others"), Metric, (word, of) => $"{{ {word}: {of} }}"),
        Words("{ highest-of: rate }", "{ mean-of: rate }", "{ by-class: { town: 3, otherwise: 1/3 } }"));

    private static readonly Gen<string> Simple = Gen.OneOf(
        Words("yes", "no"), Gen.Select(Figure, Words("at-least", "above", "at-most", "below", "is"), Bound, (of, word, bound) => $"{{ {Named(of)}: {{ {word}: {bound} }} }}"),
        Gen.Select(Metric, Words("known", "missing", "not-applicable"), (of, state) => $"{{ {of}: {{ is: {state} }} }}"));

    private static readonly Gen<string> Condition = Gen.OneOf(
        Simple, Gen.Select(Words("all", "any", "none"), Simple, Simple, (word, one, other) => $"{{ {word}: [{one}, {other}] }}"));

    private static readonly Gen<string> Points = Words("0", "1", "2", "0.5", "1/3", "2/3", "10");

    private static readonly Gen<string> Share = Gen.OneOf(
        Gen.Select(Figure, Bound, (of, to) => $"share: {{ of: {of}, to: {to} }}"), Gen.Select(Figure, Bound, (of, to) => $"share: {{ of: {of}, from: 1/3, to: {to} }}"));

    private static readonly Gen<string> Scorer = Gen.OneOf(
        Share,
        Gen.Select(Figure, Bound, Words("complete", "started", "proportional"), Words("3pp", "1", "1/3"), (of, at, partial, per) =>
            $"steps: {{ of: {of}, at: {at}, partial: {partial}, give: 1, below: {{ per: {per}, lose: 1 }}, above: {{ per: {per}, gain: 1/3 }} }}"),
        Gen.Select(Condition, Points, Condition, Points, (one, first, other, second) => $"checklist: [{{ if: {one}, points: {first} }}, {{ if: {other}, points: {second} }}]"),
        Gen.Select(Condition, Points, Condition, Share, (one, first, other, share) => $"bands: [{{ if: {one}, points: {first} }}, {{ if: {other}, {share} }}, {{ points: 1 }}]"),
        Gen.Select(Condition, (one) => $"bands: [{{ if: {one}, grade: A }}, {{ points: 2 }}]"),
        Gen.Select(Metric, of => $"tally: {{ of: {of}, lose: 0.5 }}"),
        Gen.Const("omitted: not printed"));

    private static readonly Gen<string> Option = Gen.OneOf(
        Words("", "", "", "times: d,", "cap: none,", "floor: 1/3,", "missing: zero,", "not-applicable: full,", "not-applicable: spread,", "only-for: town,", "start: 1/3,", "round: { digits: 0 },", "pool: extra,"),
        Condition.Select(condition => $"only-if: {condition},"));

    private static readonly Gen<string> Cell = Words("0", "1", "2", "3", "6", "9", "10", "20", "30", "54", "60", "0.3", "0.333333333", "0.9", "1", "10", "?", "n/a", "none", "1", "3", "9");

    /// <summary>Gets schemes as their text.</summary>
    public static Gen<string> Schemes { get; } = Gen.Select(
        Parts("p", 4), Parts("q", 3), Words("", "rank: { chain: [{ higher: p0 }, { lower: rate }] },", "rank: { better: lower, ties: dense, chain: [{ higher: a }] },", "rank: { within: class },"),
        Words("", "", "round: { digits: 1, decide-on: rounded },", "total: { floor: 1, cap: 10 },", "gates: [{ if: yes, else: No. }],", "vetoes: [{ if: no, effect: exclude }],", "vetoes: [{ if: no, effect: { score: 2 } }],"),
        (first, second, rank, more) =>
            $"{{ scheme: s, figures: {{ rate: {{ ratio: [a, b] }}, first: {{ rank-of: c }}, r2: {{ ratio: [c, d] }} }}, {rank} {more} grades: [{{ if: {{ total: {{ at-least: 10 }} }}, grade: A }}, {{ if: {{ total: {{ above: 1/3 }} }}, grade: B }}, {{ grade: C }}], parts: [{{ id: g, points: 20, parts: [{first}] }}, {{ id: h, parts: [{second}] }}] }}")
        .Select(text => text.Replace("yes", "plaque", StringComparison.Ordinal).Replace("if: no", "if: spoilt", StringComparison.Ordinal).Replace("[no,", "[spoilt,", StringComparison.Ordinal).Replace(", no]", ", spoilt]", StringComparison.Ordinal));

    /// <summary>Gets tables of candidates.</summary>
    public static Gen<string> Tables { get; } = Gen.Select(Cell.Array[4], Words("yes", "no", "yes", "?"), Words("yes", "no", "no"), Words("town", "district")).Array[2, 40]
        .Select(rows => "id class a b c d plaque spoilt\n" + string.Join('\n', rows.Select((row, at) => $"i{at:000} {row.Item4} {string.Join(' ', row.Item1)} {row.Item2} {row.Item3}")));

    private static Gen<string> Parts(string id, int most) => Gen.Select(Gen.Select(Option, Points.Where(points => points != "0"), Scorer, Gen.Bool).Array[1, most], Gen.Bool)
        .Select((parts, weighted) => string.Join(", ", parts.Select((part, at) => $"{{ id: {id}{at}, {(weighted && !part.Item1.StartsWith("pool", StringComparison.Ordinal) ? "weight: 40%, " : "")}{part.Item1} {(part.Item4 ? $"points: {part.Item2}," : "")} {part.Item3} }}")));

    /// <summary>In a condition a figure has a name.</summary>
    private static string Named(string figure) => figure.StartsWith('{') ? "r2" : figure;

    private static Gen<string> Words(params string[] words) => Gen.Int[0, words.Length - 1].Select(at => words[at]);
}
