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
        forms:
          - { id: monthly-report, title: 月报, owed-by: [township, unit], monthly: 10, metrics: [online, households], source: 五 }
          - { id: plan, title: 方案, owed-by: county, once: Y-05-31, metrics: site, source: 五 }
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
              missing: { obligations: monthly-report, state: missing, within: year }
            gates:
              - { if: site, else: 没有网站, source: 三, assumed: 假定 }
              - { if: { any: [{ missing: { is: 0 } }, { none: [site] }], online: { at-least: 1, below: 1000000 } }, else: { zh: 缺报, en: Missing } }
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
        """;
}
