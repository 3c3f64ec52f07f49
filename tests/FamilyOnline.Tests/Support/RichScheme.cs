using FamilyOnline.Evaluations;
using FamilyOnline.Selections;
using NodaTime;

namespace FamilyOnline.Tests.Support;

/// <summary>
/// An invented scheme of everything that a trace can tell: a rate against the best, steps, a checklist, a register with reasons, five judges' marks of which two are
/// dropped, a pool with a cap, gates, a veto that bars, grades with pay, a prize.
/// </summary>
/// <remarks>
/// Worked by hand. 薛录镇: 30 × (91/540) ÷ (1/5) = 455/18; 90% − 7/9 = 11/90, of 3 points each 4 complete steps: 10 − 4 = 6; 6 + 4 = 10; together 743/18.
/// Register 20 − 5 − 2 − 2 × 2 × 1/2 = 11; judges (25 + 27) ÷ 2 = 26; pool 5 + 3 = 8, held at 6. Total 743/18 + 11 + 26 + 6 = 1517/18.
/// 阳洪镇: 30 + 10 + 0, 20, (21 + 22) ÷ 2 = 43/2, 0: 163/2. 城关镇: 45/2 + 10 + 10, 20, 30, 3: 191/2, but a veto bars it from every award.
/// </remarks>
internal static class RichScheme
{
    public const string Text = """
        { scheme: model-town, title: { zh: 示范镇考核, en: Model town }, points: 100, reason: required, source: 县发〔2024〕1号,
          figures: { uptake: { ratio: [online, households], title: { zh: 上网普及率, en: uptake } },
                     service-rate: { ratio: [with-point, villages], title: { zh: 服务点覆盖率, en: service point rate } } },
          gates: [{ if: plaque, else: { zh: 没有数字家园标牌。, en: No plaque. } },
                  { if: { missing-reports: { at-most: 1 } }, else: { zh: 缺报过多。, en: Too many reports are missing. }, assumed: an example }],
          vetoes: [{ if: accident, effect: { bar: award }, title: { zh: 发生重大事故, en: a major accident } }],
          pools: { 加分: { cap: 6 } },
          parts: [
            { id: use, title: { zh: 上网应用, en: Use of the network }, points: 50, scored-by: { zh: 县信息办, en: the county office }, parts: [
              { id: uptake-line, title: { zh: 上网普及, en: Uptake }, points: 30, share: { of: uptake, to: { highest-of: uptake } } },
              { id: service, title: { zh: 信息服务点, en: Service points }, points: 10, steps: { of: service-rate, at: 90%, below: { per: 3pp, lose: 1 } }, source: 第三条 },
              { id: affairs, title: { zh: 村务公开, en: Village affairs }, points: 10, evidence: { zh: 网页截图, en: screenshots },
                checklist: [{ if: village-affairs-online, points: 6 }, { if: { cadre-days: { at-least: 20 } }, points: 4 }] }] },
            { id: order, title: { zh: 工作秩序, en: Order }, points: 20, tally: { of: offences, by: kind, lose: { 通报批评: 5, otherwise: 2 } } },
            { id: site, title: { zh: 现场评审, en: Visit }, points: 30, judged: { range: [0, 30] }, each: { of: judge, combine: mean, drop: { lowest: 1, highest: 1 } } },
            { id: honours-line, title: { zh: 表彰加分, en: Honours }, pool: 加分, tally: { of: honours, by: kind, gain: { 省级: 5, 市级: 3 } } }],
          grades: [{ if: { total: { at-least: 90 } }, grade: { zh: 优秀, en: excellent }, pay: 5000 }, { if: { total: { at-least: 75 } }, grade: { zh: 良好, en: good } }, { grade: { zh: 合格, en: fair } }],
          rank: { chain: [{ higher: use }] },
          select: { take: 1, prizes: [{ prize: first, title: { zh: 一等奖, en: first prize }, count: 1, pay: 3000 }] } }
        """;

    private const string Marks = """
        candidate figure                 value period by
        xuelu     plaque                 yes   2024   -
        yanghong  plaque                 yes   2024   -
        chengguan plaque                 yes   2024   -
        wangcun   plaque                 no    2024   -
        xuelu     missing-reports        1     2024   -
        yanghong  missing-reports        0     2024   -
        chengguan missing-reports        0     2024   -
        wangcun   missing-reports        2     2024   -
        *         accident               no    2024   -
        chengguan accident               yes   2024   -
        xuelu     with-point             7     2024   -
        yanghong  with-point             9     2024   -
        chengguan with-point             20    2024   -
        wangcun   with-point             5     2024   -
        xuelu     villages               9     2024   -
        yanghong  villages               10    2024   -
        chengguan villages               20    2024   -
        wangcun   villages               10    2024   -
        xuelu     village-affairs-online yes   2024   -
        yanghong  village-affairs-online no    2024   -
        chengguan village-affairs-online yes   2024   -
        wangcun   village-affairs-online ?     2024   -
        xuelu     cadre-days             23    2024   -
        yanghong  cadre-days             12    2024   -
        chengguan cadre-days             20    2024   -
        wangcun   cadre-days             20    2024   -
        xuelu     site                   28    2024   张三
        xuelu     site                   25    2024   李四
        xuelu     site                   22    2024   王五
        xuelu     site                   27    2024   赵六
        yanghong  site                   20    2024   张三
        yanghong  site                   21    2024   李四
        yanghong  site                   22    2024   王五
        yanghong  site                   23    2024   赵六
        chengguan site                   30    2024   张三
        chengguan site                   30    2024   李四
        chengguan site                   29    2024   王五
        chengguan site                   30    2024   赵六
        yanghong  offences               0     2024   -
        wangcun   offences               0     2024   -
        yanghong  honours                0     2024   -
        wangcun   honours                0     2024   -
        """;

    private const string Entries = """
        candidate figure   value date       kind     fact       reason       evidence   credit waived
        xuelu     offences 1     2024-03-12 通报批评 县通报3号  两次迟报     附件一     -      -
        xuelu     offences 1     2024-07-01 迟到     -          -            -          -      -
        xuelu     offences 2     2024-05-20 迟到     -          与邻镇同办   -          1/2    -
        xuelu     offences 1     2024-08-02 迟到     -          道路中断     -          -      经核查不实
        chengguan offences 1     2024-08-02 迟到     -          道路中断     -          -      经核查不实
        xuelu     honours  1     2024-06-01 省级     省发8号    服务农户     -          -      -
        xuelu     honours  1     2024-09-01 市级     市发2号    培训农民     -          -      -
        chengguan honours  1     2024-09-02 市级     市发3号    培训农民     -          -      -
        """;

    public static IReadOnlyList<Candidate> Candidates { get; } =
    [
        new("xuelu", "薛录镇", "town", [new("county", "qianxian")]), new("yanghong", "阳洪镇", "town", [new("county", "qianxian")]),
        new("chengguan", "城关镇", "town", [new("county", "qianxian")]), new("wangcun", "王村镇", "town"),
    ];

    public static Figures Figures { get; } = Known();

    public static Evaluation Evaluate() => Evaluator.Evaluate(Reading.Scheme(Text), Candidates, Figures);

    public static Certificate Select() => Selector.Select(Evaluate(), round: 1);

    private static Figures Known()
    {
        var (marks, entries) = (MarkText.Read(Marks).Marks, MarkText.Read(Entries).Entries);
        return new(
            new LocalDate(2024, 12, 10),
            [
                .. Reported("online", new("宽带上网户数", "households online"), [("xuelu", 91), ("yanghong", 14), ("chengguan", 30), ("wangcun", 3)]),
                .. Reported("households", new("总户数", "households"), [("xuelu", 540), ("yanghong", 70), ("chengguan", 200), ("wangcun", 60)]),
            ],
            marks: new(marks, entries));
    }

    private static IEnumerable<ReportedFigure> Reported(string id, LocalizedText title, (string Subject, long Value)[] values)
    {
        Metric metric = new(id, title, MetricKind.Stock, "户", Provenance.Assume("an example"));
        return values.Select(value => new ReportedFigure(value.Subject, metric, ReportingPeriod.Month(2024, 11), Observation.Of(value.Value), new LocalDate(2024, 12, 3)));
    }
}
