using System.Globalization;

namespace FamilyOnline.Files.Tests.Schemas;

/// <summary>Every problem that the schema is allowed not to see, with a slip that it does not see.</summary>
public sealed class MeaningProblemTests
{
    public static TheoryData<string, string, string, string> Slips => new()
    {
        { "units: 电信公司", "units: 电力公司", "unit.unknown", "" },
        { "total: online", "total: onlin", "document.unknown-word", "no known metric" },
        { "share: { of: online", "share: { of: onlin", "document.unknown-word", "no known figure" },
        { "phases: [launch, run]", "phases: [launch, walk]", "document.unknown-word", "no known phase" },
        { "members: [telecom]", "members: [telekom]", "document.unknown-word", "no known unit" },
        { "obligations: monthly", "obligations: weekly", "document.unknown-word", "no known form" },
        { "method: adams", "method: adam", "document.unknown-word", "no known method" },
        { "goal: 100, baseline", "goal: 100.5, baseline", "document.refused", "can be split only where" },
        { "cap: 50", "cap: 0", "document.refused", "must not lie below the floor" },
        { "selections: best", "selections: worst", "document.unknown-word", "no known scheme" },
        { "lead: office", "lead: telecom", "document.refused", "is not among the units" },
        { "id: sites", "id: reach", "pack.id-twice", "" },
        { "id: sites", "id: reасh", "pack.look-alike", "" },
        { "yes-count: [site]", "yes-count: [site, site]", "document.refused", "is given twice" },
        { "points: 50, bands", "points: 0, bands", "document.not-positive", "" },
        { "per: 0.01", "per: 0", "document.refused", "must be wider than 0" },
        { "worked: 2024-09-29", "worked: 2023-02-29", "pack.not-calendar-days", "" },
        { "2024-10-01/2024-10-07", "2024-10-07/2024-10-01", "pack.calendar-span", "" },
        { "worked: 2024-09-29", "worked: 2024-10-05", "pack.worked-holiday", "" },
        { "share: 10%", "share: 110%", "pack.share-outside", "" },
        { "selections: best", "selections: best, over: township", "document.refused", "names whose figures it counts" },
        { "numerator: online, ", "", "document.refused", "only a ratio names" },
        { "kind: flow", "kind: flow, carry-forward-months: 2", "document.refused", "only stocks, cumulative totals" },
        { "kind: intensive", "kind: flow", "metric.not-for-flow", "" },
        { "kind: intensive", "kind: stock", "metric.not-for-stock", "" },
        { "kind: intensive", "kind: cumulative", "metric.not-for-cumulative", "" },
        { "kind: intensive", "kind: ratio", "metric.not-for-ratio", "" },
        { "kind: intensive", "kind: yes-no", "metric.not-for-yes-no", "" },
        { "over-units: weighted-mean", "over-units: sum", "metric.not-for-intensive", "" },
        { "kind: intensive", "kind: distinct", "metric.not-for-distinct", "" },
        { "kind: intensive", "kind: ordinal", "metric.not-for-ordinal", "" },
        { "weight: households", "weight: uptake-rate", "metric.not-addable", "" },
        { "formula: households - online", "formula: offline - online", "metric.ring", "" },
        { "weight: households, ", "", "document.refused", "is intensive and needs a weight" },
        { "floor: 0, cap: 1000", "floor: 1001, cap: 1000", "document.refused", "above its cap" },
        { "states: [planned, built], ", "", "document.refused", "an ordinal metric has two states or more" },
        { "kind: yes-no", "kind: yes-no, decimals: 1", "document.refused", "is yes/no and has no decimal places" },
        { "from: Y-06-01", "from: Y-06-02", "pack.phase-gap", "" },
        { "from: Y-06-01", "from: Y-05-31", "pack.phase-overlap", "" },
        { "to: Y-05-31, d", "to: Y-03-31, d", "pack.phase-inverted", "" },
        { "baseline: 20", "baseline: 100", "pack.goal-is-baseline", "" },
        { "by: Y-06-30", "by: Y-03-31", "pack.point-outside", "" },
        { "{ by: Y-12-31, share: 1 }", "{ by: Y-06-30, share: 1 }", "pack.point-order", "" },
        { "goal: each, due: Y+1-12-31", "goal: each, due: Y+2-12-31", "pack.target-outside", "" },
        { "share: 1 }", "share: 5% }", "pack.share-falling", "" },
        { "name: 电信公司", "name: 信息办", "pack.name-twice", "" },
        { "division: \"610400\"", "division: 61040", "document.refused", "is no division code" },
        { "bands: [{ if: { online: { at-least: 90 } }, points", "bands: [{ points", "document.refused", "Only the last band" },
        { "id: steps", "id: share", "scheme.id-twice", "" },
        { "mean: {", "online: {", "rule.name-taken", "" },
        { "id: townships,", "id: office,", "document.refused", "stands for a unit and a group" },
        { "rate: { ratio: [online, households] }", "rate: { ratio: [rate, households] }", "rule.defined-later", "" },
        { "if: site, else", "if: no, else", "rule.truth-word", "" },
        { "id: inner, points: 10", "id: inner, points: 10%", "rule.percent-points", "" },
        { "range: [0, 10]", "range: [10, 0]", "rule.range-reversed", "" },
        { "[[1, 100], [rest, 50%]]", "[[rest, 100], [1, 50%]]", "rule.places-out-of-order", "" },
        { "due: 2024-12-10", "due: 2023-02-29", "rule.not-a-date", "" },
        { "from: 2024-01-01", "from: 2023-02-29", "rule.not-a-day", "" },
        { "title: 增长, change: online", "title: 增长, change: aim", "rule.no-previous", "" },
        { "title: 目标, target: online", "title: 目标, target: weighty", "rule.is-line", "" },
        { "first: 10, lose: 1, least: 2", "first: 10, least: 2", "document.missing-key", "\"lose" },
        { "out-of: 16, ", "", "document.missing-key", "\"out-of\"" },
        { "{ rank: standing, out-of: 16, first: 10, last: 5 }", "{ of: standing, out-of: 16 }", "document.missing-key", "\"rank\"" },
        { "give: 10, below", "below", "document.missing-key", "\"give\"" },
        { "first: 10, lose: 1, least: 2", "lose: 1", "document.missing-key", "\"first\"" },
        { "marks: [extra-question,", "marks: [placed,", "scheme.mark-is-line", "" },
        { "marks: [extra-question,", "marks: [minutes-taken,", "scheme.mark-twice", "" },
        { "bar: [优秀, award]", "bar: [优良, award]", "document.unknown-word", "no known grade or prize" },
        { "{ rank: standing", "{ better: lower, rank: standing", "document.one-of", "" },
        { "id: letter, bands", "id: letter, sheet-by: class, bands", "document.unknown-key", "\"sheet-by\"" },
        { "{ higher: online }, { lower: delay }", "{ higher: online, better: lower }, { lower: delay }", "document.unknown-key", "\"better\"" },
        { "quotient * 2", "quotient * (2", "formula.*", "" },
        { "take: 20%", "take: 120%", "document.out-of-range", "" },
        { "id: placed, weight: 60%", "id: placed", "scheme.mixed-weights", "" },
        { "times: classed", "times: weighty", "scheme.cycle", "" },
        { "countback: weighty", "countback: placed", "document.unknown-word", "no known line with" },
        { "elements: 2024-04,", "elements: 甲,", "document.unknown-word", "no known period" },
        { "whole: households,", "whole: households, least: 0,", "check.not-for-kind", "" },
        { "whole: households, ", "", "check.nothing-to-hold", "" },
        { "least: 0, most: 1,", "least: 2, most: 1,", "check.bounds-reversed", "" },
        { "threshold: 1.5", "threshold: 0", "check.out-of-range", "" },
        { "metric: online, kind: growth", "metric: stage, kind: growth", "check.no-number", "" },
        { "kind: growth, most: 50%, since: year-before, measure: share", "kind: never-falls", "check.not-cumulative", "" },
        { "metric: everybody, kind: split", "metric: online, kind: split", "check.no-split", "" },
        { "metric: online, kind: levels-agree", "metric: offline, kind: levels-agree", "check.not-compared", "" },
        { "metric: online, kind: part", "metric: households, kind: part", "check.of-itself", "" },
        { "pools: { extra: { cap: 5 } }", "pools: { extar: { cap: 5 } }", "document.unknown-word", "no known pool" },
        { "spread: [placed]", "spread: [weighted]", "document.unknown-word", "is no known line." },
        { "id: telecom, name", "id: no, name", "document.truth-word", "" },
    };

    [Theory]
    [MemberData(nameof(Slips))]
    public void What_only_the_reader_sees(string right, string wrong, string code, string says)
    {
        Assert.Contains(right, EveryKey.Yaml, StringComparison.Ordinal);
        var yaml = EveryKey.Yaml.Replace(right, wrong, StringComparison.Ordinal);

        Assert.Empty(Validator.Errors(Validator.Document(yaml)));
        Assert.Contains(PackReader.Parse(yaml).Problems, problem => new MeaningProblem(code, says, "").IsOf(problem.Code) && problem.Text(CultureInfo.InvariantCulture).Contains(says, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_problem_that_is_allowed_has_its_slip() =>
        Assert.Equal(MeaningProblem.All.Select(meaning => $"{meaning.Code} {meaning.Says}").Order(StringComparer.Ordinal), Slips.Select(slip => $"{slip[2]} {slip[3]}").Order(StringComparer.Ordinal));
}
