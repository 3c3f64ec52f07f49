using FamilyOnline.Schemes;
using FamilyOnline.TestSupport;

namespace FamilyOnline.Files.Tests.Layers;

/// <summary>What a layer names within a scheme: stages, sheets, prizes and figures on the way; lists without names as a whole.</summary>
public sealed class SchemeLayerTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SchemeLayerTests() => File.WriteAllText(_folder.PathOf("prefecture@2.yaml"), """
        format: 1
        pack: prefecture@2
        extends: thousand-households@1
        add:
          metrics: [{ id: letters, title: 来信数, kind: stock, unit: 件, assumed: 示例 }]
          schemes:
            - scheme: two-steps
              assumed: 示例
              figures: { most: { highest-of: letters } }
              stages:
                - id: vote
                  pools: { extra: { cap: 5 } }
                  parts:
                    - { id: votes, points: 10, share: { of: letters, to: most } }
                    - { id: bonus, pool: extra, checklist: [{ if: { letters: { above: 9 } }, points: 1 }] }
                    - { id: own, sheets: { town: [{ id: of-towns, points: 5, omitted: 未载 }], otherwise: [{ id: of-others, points: 5, omitted: 未载 }] } }
                  select:
                    take: 3
                    prizes: [{ prize: first, count: 1 }, { prize: second, count: 2 }]
                    at-most: [{ per: organisation, count: 3 }]
        """);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_line_of_a_sheet_is_named_by_its_id() => Assert.Equal(
        ["of-towns 6", "of-others 7"],
        Vote("schemes/two-steps/vote/of-towns/points: 6\n  schemes/two-steps/vote/own/sheets/otherwise/of-others/points: 7")
            .Nodes.Where(node => node.Id.StartsWith("of-", StringComparison.Ordinal)).Select(node => $"{node.Id} {node.Points}"));

    [Fact]
    public void A_prize_is_named_by_its_id() =>
        Assert.Equal(["first 1", "second 4"], Vote("schemes/two-steps/vote/select/prizes/second/count: 4").Selection!.Prizes.Select(prize => $"{prize.Id} {prize.Count}"));

    [Fact]
    public void Quotas_are_replaced_as_a_whole() =>
        Assert.Equal("class: 2", Assert.Single(Vote("schemes/two-steps/vote/select/at-most: [{ per: class, count: 2 }]").Selection!.AtMost).ToString());

    [Fact]
    public void A_pool_is_named_by_its_key() =>
        Assert.Equal("8", ((Documents.DocumentMap)((Documents.DocumentMap)Vote("schemes/two-steps/vote/pools/extra/cap: 8").Document.Find("pools")!).Find("extra")!).Find("cap")!.ToString());

    [Fact]
    public void Stages_may_be_replaced_as_a_whole() =>
        Assert.Equal(["only"], Read("schemes/two-steps/stages: [{ id: only, parts: [{ id: votes, points: 10, share: { of: letters, to: most } }] }]").Stages.Select(stage => stage.Id));

    private Scheme Vote(string replaced) => Read(replaced).Stages[0];

    private Scheme Read(string replaced)
    {
        var ours = _folder.PathOf("ours.yaml");
        File.WriteAllText(ours, $"format: 1\npack: ours@1\nextends: prefecture@2\nreplace:\n  {replaced}\n");
        return PackReader.Read(ours).Value.Schemes["two-steps"];
    }
}
