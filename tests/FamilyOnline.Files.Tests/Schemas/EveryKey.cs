namespace FamilyOnline.Files.Tests.Schemas;

/// <summary>A small pack that uses every key that a whole pack may have.</summary>
internal static class EveryKey
{
    public const string Yaml = """
        format: 1
        pack: every-key@1
        title: { zh: 全键, en: Every key }
        source: 方案
        assumed: 为测试而设
        guidance: { text: 一句话, source: 一 }
        parent: { title: 上级活动, division: "610400", source: 引言, assumed: 假定 }
        units:
          - { id: office, name: { zh: 县信息办, en: Office }, aliases: [{ name: 信息办, source: 三 }], source: 三 }
          - { id: telecom, name: 电信公司, source: 三, assumed: 一家 }
        groups:
          - { id: townships, name: 各乡镇, members: townships, source: 三 }
          - { id: operators, name: 各运营商, aliases: [{ name: 运营商, assumed: 同义 }], members: [telecom], open: true, source: 三 }
        phases:
          - { id: launch, title: 启动, from: Y-04-01, to: Y-05-31, deliverables: [{ id: meeting, title: 动员会, source: 四 }], source: 四 }
          - { id: run, title: 实施, from: Y-06-01, to: Y+1-12-31, assumed: 次年年底 }
        metrics:
          - { id: online, title: 上网户数, kind: stock, unit: 户, decimals: 0, direction: rising, carry-forward-months: 2, aliases: [户数, 上网], source: 二 }
          - { id: households, title: 总户数, kind: stock, unit: 户, source: 二 }
          - { id: uptake-rate, title: 普及率, kind: ratio, unit: "%", decimals: 2, numerator: online, denominator: households, source: 二 }
          - { id: site, title: 网站, kind: yes-no, unit: 个, source: 二 }
          - { id: findings, title: 查处数, kind: flow, unit: 件, direction: falling, source: 二 }
          - { id: speed, title: 网速, kind: intensive, unit: 兆, version: 2, roll-up: { over-time: weighted-mean, over-units: weighted-mean, missing: require-all, own: replace, reported-at: township, weight: households, floor: 0, cap: 1000 }, source: 二 }
          - { id: stage, title: 建设阶段, kind: ordinal, unit: 个, states: [planned, built], source: 二 }
          - { id: offline, title: 未上网户数, kind: stock, unit: 户, formula: households - online, source: 二 }
          - { id: everybody, title: 各类户数, kind: stock, unit: 户, splits: [{ id: by-access, parts: [online, households], overlaps: true }], source: 二 }
        checks:
          - { id: within, title: 不大于总户数, metric: online, kind: part, severity: error, whole: households, source: 二 }
          - { id: span, title: 范围, metric: online, kind: range, least: 0, most: 1, per: households, level: township, source: 二 }
          - { id: parts, title: 分组相符, metric: everybody, kind: split, split: by-access, source: 二 }
          - { id: jump, title: 增长, metric: online, kind: growth, most: 50%, since: year-before, measure: share, source: 二 }
          - { id: levels, title: 上下级一致, metric: online, kind: levels-agree, tolerance: 0, source: 二 }
          - { id: apart, title: 离群, metric: online, kind: peers, among: level, method: tukey-fences, threshold: 1.5, fewest: 8, source: 二 }
        forms:
          - { id: monthly-report, title: 月报, owed-by: [township, unit], monthly: 10, move: next-working-day, metrics: [online, households], source: 五 }
          - { id: plan, title: 方案, owed-by: county, once: Y-05-31, metrics: site, source: 五 }
          - { id: summary, title: 汇总, owed-by: county, monthly: 12, metrics: online, rests-on: monthly-report, source: 五 }
        calendar: { holidays: [2024-06-10, 2024-10-01/2024-10-07], worked: 2024-09-29, source: 放假安排 }
        objectives:
          - { id: reach, title: 上网, metrics: [online], source: 二 }
        targets:
          - { id: reach, title: 达到, total: online, over: township, direction: rising, goal: 100, baseline: 20, due: Y-12-31, curve: milestones, points: [{ by: Y-06-30, share: 10% }, { by: Y-12-31, share: 1 }], allot: { by: online, on: Y-06-10, method: adams, floor: 1, cap: 50, base: 1, source: 二 }, source: 二 }
          - { id: sites, title: 网站, yes-count: [site], over: township, goal: each, due: Y+1-12-31, source: 二 }
          - { id: winners, title: 示范, selections: best, goal: 2, due: Y+1-12-31, source: 二 }
        tasks:
          - id: task-1
            title: 入户
            units: 县信息办、各乡镇等
            lead: office
            phases: [launch, run]
            deliverables: [{ id: list, title: 名单, source: 三 }]
            duties: [{ id: task-1a, title: 培训, units: 电信公司, source: 三 }]
            sub-tasks: [{ id: task-1-1, title: 宣传, source: 三, sub-tasks: [{ id: task-1-1-1, title: 专栏, source: 三 }] }]
            source: 三
        organisation:
          - { id: group, title: 领导小组, host: office, positions: [{ title: 组长, held-by: { zh: 副县长, en: Deputy head } }], source: 五 }
        requirements:
          - { id: seriously, kind: principle, title: 高度重视, source: 六 }
        schemes:
          - scheme: best
            title: 评选
            points: 100
            source: 三
            assumed: 分值假定
            figures:
              rate: { ratio: [online, households] }
              mean: { ratio: [{ total-of: online }, { total-of: households }] }
              worst: { lowest-of: rate }
              owed: { obligations: monthly-report, state: missing, within: year }
            gates:
              - { if: site, else: 没有网站, source: 三, assumed: 假定 }
              - { if: { any: [{ owed: { is: 0 } }, { none: [site] }], online: { at-least: 1, below: 1000000 } }, else: { zh: 缺报, en: Missing } }
              - { if: { all: site }, else: 不合条件 }
            parts:
              - id: uptake
                title: 普及
                points: 50
                source: 三
                assumed: 假定
                parts:
                  - { id: share, points: 20, share: { of: rate, from: worst, to: { highest-of: rate } } }
                  - { id: steps, points: 20, steps: { of: rate, at: 90%, give: 10, below: { per: 3pp, lose: 1 }, above: { per: 0.01, gain: 1/2 }, partial: started } }
                  - { id: list, points: 10, checklist: [{ if: site, points: 5 }, { if: { online: { above: 0, at-most: 999 } }, points: 5 }] }
              - { id: rows, points: 50, bands: [{ if: { online: { at-least: 90 } }, points: 50 }, { if: site, share: { of: online, to: 100 } }, { checklist: [{ if: site, points: 5 }] }] }
              - { id: bands, bands: [{ bands: [{ steps: { of: online, at: 1, above: { per: 1, gain: 1 } } }] }] }
            rank: { chain: [{ higher: rate }, { lower: uptake }], source: 三, assumed: 同分 }
            select: { take: 2, earlier-winners: { stay-out: always }, tie: unresolved, source: 三, assumed: 并列 }
          - scheme: all
            format: 1
            title: { zh: 全, en: All }
            points: 100
            source: 三
            candidates: township
            marks: [extra-question, minutes-taken]
            sides: [self, assessed]
            figures:
              quotient: { title: 比率, ratio: [online, households], empty: 0 }
              computed: { title: 公式, formula: "quotient + 30% * online" }
              aim: { title: 目标, target: online }
              before: { title: 上期, previous: online }
              growth: { title: 增长, change: online }
              above-us: { title: 上级, parent: online, level: county }
              highest: { title: 最高, highest-of: online, within: class }
              lowest: { title: 最低, lowest-of: online, within: class }
              sum: { title: 合计, total-of: online, within: class }
              average: { title: 平均, mean-of: quotient, within: class }
              plain-average: { title: 简单平均, mean-of-units: quotient, within: class }
              other-average: { title: 他人平均, mean-of-others: quotient, within: class }
              standing: { title: 名次, rank-of: online, better: lower, ties: dense, within: class }
              whole: { title: 全部, every: village, with: site, sample: 3 }
              part: { title: 部分, some: village, with: site, sample: 3 }
              number: { title: 个数, number-of: household, with: { online: { is: true } }, sample: 3 }
              holding: { title: 条件数, number-of: [site, { aim: { is: no-target } }] }
              entries: { title: 记录, register: honours, where: { kind: [省级, 市级], fact: any, reason: { is: 通报 }, evidence: any, any: [{ fact: any }, { kind: 省级 }], all: [{ kind: any }], none: { reason: 误报 } } }
              reports: { title: 应报, obligations: monthly-report, state: late, within: year }
              delay: { title: 迟交, days-late: plan, due: 2024-12-10 }
              votes: { title: 票数, ballots: web, per: ip, every: day, votes: { at-least: 1, at-most: 5 }, from: 2024-11-01, to: 2024-11-10 }
              middle: { title: 中间分, score: { id: inner, points: 10, judged: { range: [0, 10] } } }
              classed: { title: 分类, by-class: { town: 2500, otherwise: 3000 } }
            gates: [{ if: { delay: { is: 0 } }, else: 迟交 }]
            pools: { extra: { floor: none, cap: 25 } }
            floor: 0
            cap: none
            start: 0
            times: 1
            combine: sum
            each: { of: judge, combine: mean, drop: { lowest: 1, highest: 1 }, best: 3, not-held: 95, elements: [甲, 乙], weights: { 丙: 2 } }
            only-for: [town]
            only-if: site
            not-applicable: rescale
            missing: unknown
            no-target: skip
            same-fact: heaviest
            vetoes:
              - { if: { growth: { below: 0 } }, title: 下降, effect: exclude, source: 三 }
              - { if: site, effect: { score: 0 } }
              - { if: site, effect: { bar: [优秀, award] } }
            window: { from: 12-01, to: 11-30, reported-by: 12-10 }
            round: { digits: 2, mode: half-even, decide-on: rounded }
            scored-by: 县信息办
            led-by: { zh: 县委办, en: Office }
            evidence: 台账
            check: 查阅
            reason: optional
            as-printed: 原文
            parts:
              - id: weighted
                points: 100
                pools: { extra: { cap: 5 } }
                parts:
                  - { id: aside, pool: extra, tally: { of: { register: honours }, gain: 1 } }
                  - id: weighty
                    title: 评定
                    points: 100
                    weight: 40%
                    source: 三
                    floor: none
                    cap: 100%
                    start: 10%
                    times: classed
                    combine: mean
                    each: { of: month, elements: 2024-04, weights: { 2024-05: 2 } }
                    only-for: town
                    only-if: { whole: { is: true } }
                    not-applicable: { spread: [placed] }
                    missing: { give: 5 }
                    no-target: { checklist: [{ if: site, points: 50% }] }
                    same-fact: heaviest
                    vetoes: [{ if: site, effect: exclude }]
                    window: { from: 2024-01-01, to: 2024-12-31 }
                    round: { digits: 0 }
                    scored-by: 农业局
                    led-by: 农业局
                    evidence: 记录
                    check: 抽查
                    reason: required
                    as-printed: 原文
                    judged: { of: middle, levels: { 好: 100, 差: 0 } }
                  - { id: placed, weight: 60%, points: 100, place: { of: online, better: higher, within: class, ties: share-points, table: [[1, 100], [rest, 50%]] } }
              - { id: ranked, place: { of: online, first: 10, lose: 1, least: 2 } }
              - { id: quoted, place: { rank: standing, out-of: 16, first: 10, last: 5 } }
              - { id: more, pool: extra, tally: { of: entries, by: kind, gain: { 省级: [10, 5], otherwise: { judged: [0, 2] } }, lose: [1, 2] } }
              - { id: own, sheet-by: class, sheets: { town: [{ id: of-towns, omitted: 原表未载 }], otherwise: [{ id: of-others, formula: quotient * 2 }] } }
              - { id: letter, bands: [{ if: { online: { at-least: 90 } }, grade: A, points: 3 }, { grade: B }] }
            total: { floor: 0, cap: 120 }
            field: { vetoed: out }
            grades: [{ if: { total: { at-least: 85 } }, grade: 优秀, pay: 5000, source: 三 }, { grade: { zh: 合格, en: Pass } }]
            rank: { better: higher, within: class, ties: dense, chain: [{ countback: weighty, better: lower }, { higher: online }, { lower: delay }], then: play-off, source: 三 }
            select:
              take: 20%
              per: class
              prizes: [{ prize: first, title: 一等奖, count: 1, pay: 5000 }, { prize: second, count: 20% }]
              at-least: [{ class: town, count: 1, if-any: true, source: 三 }, { group: 东片, of: area, share: 20% }]
              at-most: [{ per: organisation, count: { by-class: { town: 1, otherwise: 2 } } }]
              earlier-winners: { stay-out: 2 years }
              chain: [{ higher: online }]
              tie: admit-all
              vacancy: stays-open
              prefer: sum
              decided-by: 领导小组
              notice: 5 days
              source: 三
          - scheme: in-stages
            format: 1
            title: 两步
            source: 三
            candidates: village
            marks: minutes-taken
            reason: required
            figures: { most: { highest-of: online } }
            stages:
              - { id: vote, parts: [{ id: counted, points: 100, share: { of: online, to: most } }], select: { take: 30 } }
              - { id: visit, parts: [{ id: carried, weight: 40%, points: 100, formula: vote.total }, { id: seen, weight: 60%, points: 100, judged: { range: [0, 100] } }], select: { take: most } }
        """;
}
