using CsCheck;

namespace FamilyOnline.Tests.Evaluations;

/// <summary>Random score sheets over a handful of figures: every scorer, nested groups, weights, pools, each, bounds, coefficients, absences, vetoes.</summary>
internal static class RandomScheme
{
    private static readonly Gen<string> Number = Gen.OneOf(Gen.Int[0, 12].Select(Text), Pick("1/3", "2.5", "0.75"));

    private static readonly Gen<string> Figure = Pick("x", "v", "z", "{ mean-of: x }", "{ formula: x - v / 2 }", "{ ratio: [x, z] }", "{ rank-of: v }", "{ highest-of: z }");

    private static readonly Gen<string> Condition = Gen.Select(Pick("x", "v", "z"), Pick("at-least", "above", "at-most", "below"), Number, (figure, word, number) => $"{{ {figure}: {{ {word}: {number} }} }}");

    private static readonly Gen<string> Missing = Pick("", "", "missing: zero, ", "missing: skip, ", "missing: { give: 1 }, ", "missing: { formula: v + 1 }, ");

    private static readonly Gen<string> Applies = Pick("", "", "", "only-for: [town], ", "only-for: [town], not-applicable: spread, ", "only-for: [town], not-applicable: zero, ", "only-for: [town], not-applicable: full, ", "only-for: [town], not-applicable: mean-of-others, ");

    private static readonly Gen<string> Bounds = Pick("", "", "cap: none, ", "floor: none, ", "cap: 4, ", "floor: 1, ", "times: 1.2, ", "times: z, ", "start: 3, ", "round: { digits: 1 }, ", "vetoes: [{ if: { z: { above: 10 } }, effect: { score: 2 } }], ");

    private static readonly Gen<string> Scorer = Gen.OneOf(
        Gen.Select(Condition, Condition, Number, (one, other, points) => $"checklist: [{{ if: {one}, points: {points} }}, {{ if: {other}, points: 2 }}]"),
        Gen.Select(Condition, Condition, Number, (one, other, points) => $"bands: [{{ if: {one}, points: {points} }}, {{ if: {other}, steps: {{ of: x, at: 3, give: 1, above: {{ per: 1, gain: 1 }} }} }}, {{ points: 1 }}]"),
        Gen.Select(Figure, Number, Pick("complete", "started", "proportional"), (of, at, partial) => $"steps: {{ of: {of}, at: {at}, give: 3, below: {{ per: 2, lose: 1 }}, above: {{ per: 3, gain: 0.5 }}, partial: {partial} }}"),
        Gen.Select(Figure, Figure, (of, to) => $"share: {{ of: {of}, to: {to} }}"),
        Gen.Select(Figure, Pick("", ", table: [[1, 5], [3, 2], [rest, 1]]", ", first: 9, lose: 2", ", first: 9, last: 1", ", ties: mean", ", table: [[1, 5], [3, 2], [rest, 1]], ties: share-points", ", better: lower, ties: dense"), (of, how) => $"place: {{ of: {of}{how} }}"),
        Pick("tally: { of: f, lose: 1 }", "tally: { of: f, gain: [3, 1] }", "tally: { of: e, gain: 2 }", "tally: { of: e, by: kind, gain: { good: 2 }, lose: { bad: [1, 3] } }", "tally: { of: { register: e, where: { kind: bad } }, lose: 1.5 }"),
        Pick("judged: { of: j, range: [0, 12] }", "judged: { of: w, levels: { good: 3, fair: 2 } }"),
        Pick("formula: x + 2 * v", "formula: \"min(x, v) - z / 3\"", "formula: x / (v - 3)", "omitted: not printed"));

    private static readonly Gen<string> Each = Gen.Select(Pick("judge", "month", "household"), Pick("sum", "mean", "median", "highest", "lowest"), Pick("", ", drop: { lowest: 1 }", ", best: 2", ", drop: { highest: 1, lowest: 1 }"),
        (of, combine, drop) => $"each: {{ of: {of}, combine: {combine}{drop} }}, ");

    /// <summary>The parts of a sheet, with ids of their own.</summary>
    public static Gen<string> Parts { get; } = Group(2).Select(Numbered);

    private static Gen<string> Points { get; } = Gen.OneOf(Gen.Const(""), Gen.Int[1, 20].Select(points => $"points: {Text(points)}, "));

    private static Gen<string> Leaf(bool weighted) => Gen.Select(Points, Missing, Applies, Bounds, Scorer, Gen.OneOf(Gen.Const(""), Gen.Const(""), Each), Pick("", "", "", "pool: extra, ")).Select(
        (points, missing, applies, bounds, scorer, each, pool) => $"{{ id: #, {points}{(weighted && pool.Length == 0 ? "weight: 1/4, " : "")}{pool}{missing}{applies}{bounds}{each}{scorer} }}");

    private static Gen<string> Node(int depth, bool weighted) => depth == 0
        ? Leaf(weighted)
        : Gen.Frequency((3, Leaf(weighted)), (1, Gen.Select(Group(depth - 1), Points, Bounds, Pick("", "", "combine: mean, ", "combine: highest, ", "combine: median, "), Pick("", "", "pools: { extra: { cap: 3, floor: -1 } }, "), Gen.OneOf(Gen.Const(""), Gen.Const(""), Each))
            .Select((parts, points, bounds, combine, pools, each) => $"{{ id: #, {points}{(weighted ? "weight: 1/2, " : "")}{bounds}{combine}{(parts.Contains("pool: extra", StringComparison.Ordinal) ? pools : "")}{each}parts: [{parts}] }}")));

    private static Gen<string> Group(int depth) => Gen.Bool.SelectMany(weighted => Node(depth, weighted).List[1, 3]).Select(parts => string.Join(", ", parts));

    private static string Numbered(string parts)
    {
        var f = 0;
        return string.Concat(parts.Split('#').SelectMany((piece, at) => at == 0 ? new[] { piece } : [FormattableString.Invariant($"p{++f}"), piece]));
    }

    /// <summary>One of several words.</summary>
    public static Gen<string> Pick(params string[] words) => Gen.Int[0, words.Length - 1].Select(at => words[at]);

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
