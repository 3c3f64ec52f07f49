using FamilyOnline.Layers;
using FamilyOnline.Schemes;

namespace FamilyOnline.Files.Tests.Layers;

/// <summary>What a layer may change: replace, add and remove by id, and nothing else changes with it.</summary>
public sealed class LayerChangeTests
{
    [Fact]
    public void Replacing_points_changes_those_and_nothing_else()
    {
        var pack = Layered.Pack("replace: { schemes/model-townships/uptake/points: 60, schemes/model-townships/governance/points: 15 }");

        Assert.Equal([60, 15, 25], PointsOf(pack.Schemes["model-townships"]));
        Assert.Equal("our-county@1", pack.ToString());
        Assert.Equal("千户家庭上网活动", pack.Title.Chinese);
        Assert.Equal(6, pack.Plan.Targets.Count);
        Assert.Equal([40, 60], PointsOf(pack.Schemes["best-websites"]));
    }

    [Fact]
    public void The_full_path_and_the_short_one_name_the_same_line() => Assert.Equal(
        Written("replace: { schemes/model-townships/uptake/points: 60 }"), Written("replace: { schemes/model-townships/parts/uptake/points: 60 }"));

    [Fact]
    public void A_task_at_any_depth_is_named_by_its_id() => Assert.Equal(
        "妇女培训",
        Layered.Pack("replace: { tasks/task-1/task-1b/title: 妇女培训 }").Plan.Tasks[0].Children[1].Title.Chinese);

    [Fact]
    public void Items_are_added_at_the_end_of_their_list()
    {
        var pack = Layered.Pack("""
            add:
              metrics:
                - { id: satisfied, title: 满意户数, kind: stock, unit: 户, assumed: 本县增设 }
              forms/monthly-report/metrics: [satisfied]
              schemes/best-websites/parts: { id: satisfaction, points: 10, share: { of: satisfied, to: 100 }, assumed: 本县增设 }
            """);

        Assert.Equal("satisfied", pack.Metrics[^1].Id);
        Assert.Equal("satisfied", pack.Plan.Forms[0].Metrics[^1]);
        Assert.Equal([40, 60, 10], PointsOf(pack.Schemes["best-websites"]));
    }

    [Fact]
    public void A_key_that_is_not_there_yet_is_added()
    {
        var pack = Layered.Pack("add: { targets/households-online/baseline: 300 }");

        Assert.Equal((Exact)300L, pack.Plan.Targets[0].Baseline.Value);
    }

    [Fact]
    public void A_scheme_and_the_target_that_counts_it_are_removed_together()
    {
        var pack = Layered.Pack("remove: [schemes/best-websites, targets/best-websites]");

        Assert.Equal(
            ["model-townships", "tv-quiz", "cadre-skills", "photo-works", "youth-works", "family-web-pages", "annual-assessment-townships", "annual-assessment-departments"],
            pack.Schemes.Select(scheme => scheme.Id));
        Assert.DoesNotContain("best-websites", pack.Plan.Targets.Select(target => target.Id));
    }

    [Fact]
    public void A_word_of_a_list_is_removed_by_itself() =>
        Assert.DoesNotContain("works-online", Layered.Pack("remove: [forms/monthly-report/metrics/works-online]").Plan.Forms[0].Metrics);

    [Fact]
    public void Title_and_source_of_the_layer_are_its_own()
    {
        var pack = Layered.Pack("title: 乾县千户上网\nassumed: 示例\n");

        Assert.Equal("乾县千户上网", pack.Title.Chinese);
        Assert.Null(pack.Provenance.Source);
        Assert.Equal("示例", pack.Provenance.Assumed);
    }

    [Fact]
    public void A_layer_without_changes_is_the_same_campaign_under_another_name()
    {
        var below = PackWriter.Write(PackReader.Read("thousand-households@1").Value);

        Assert.Equal(below.Replace("pack: thousand-households@1", "pack: our-county@1", StringComparison.Ordinal), Written(""));
    }

    [Fact]
    public void The_order_of_the_edits_does_not_matter() => Assert.Equal(
        Written("remove: [schemes/best-websites, targets/best-websites]\nreplace: { phases/launch/title: 启动, targets/households-online/goal: 3500 }"),
        Written("replace: { targets/households-online/goal: 3500, phases/launch/title: 启动 }\nremove: [targets/best-websites, schemes/best-websites]"));

    [Fact]
    public void Every_change_says_where_it_stands_and_where_the_former_stood()
    {
        var changes = Layered.Pack("replace:\n  schemes/model-townships/uptake/points: 60\nremove: [schemes/best-websites, targets/best-websites]").Layers[0].Changes;

        Assert.Equal([LayerChangeKind.Replace, LayerChangeKind.Remove, LayerChangeKind.Remove], changes.Select(change => change.Kind));
        Assert.Equal(new Place("ours.yaml", 5, 42), changes[0].Place);
        Assert.Equal("thousand-households@1.yaml", changes[0].Before.File);
        Assert.Equal(Layered.LineOf("      - id: uptake\n") + 2, changes[0].Before.Line);
        Assert.Equal(new Place("ours.yaml", 6, 10), changes[1].Place);
        Assert.Equal(Layered.LineOf("  - scheme: best-websites"), changes[1].Before.Line);
    }

    private static string Written(string changes) => PackWriter.Write(Layered.Pack(changes));

    private static IEnumerable<int> PointsOf(Scheme scheme) => scheme.Root.Parts.Select(part => (int)part.Points!.Value.ToDecimal());
}
