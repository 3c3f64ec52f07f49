using System.Globalization;

namespace FamilyOnline.Files.Tests.Layers;

/// <summary>What a layer may not do, and what it is told: where it stands, and where the other place stands.</summary>
public sealed class LayerProblemTests
{
    [Theory]
    [InlineData("replace: { schemes/model-townships/uptak/points: 60 }", "ours.yaml:4:12 layer.not-there: \"schemes/model-townships/uptak/points\" is not there to change: at thousand-households@1.yaml:{  - scheme: model-townships}:5 there is no \"uptak\".")]
    [InlineData("remove: [targets/websites]", "ours.yaml:4:10 layer.not-there: \"targets/websites\" is not there to change: at thousand-households@1.yaml:{  - id: households-online}:3 there is no \"websites\".")]
    [InlineData("add: { metric/x: { id: x } }", "ours.yaml:4:8 layer.not-there: \"metric/x\" is not there to change: at thousand-households@1.yaml:{format: 1}:1 there is no \"metric\".")]
    [InlineData("add: { targets/households-online/goal: 1 }", "ours.yaml:4:8 layer.already-there: \"targets/households-online/goal\" is there already, at thousand-households@1.yaml:{    goal: 3000}:11.")]
    [InlineData("add: { phases: [{ id: launch }] }", "ours.yaml:4:17 layer.already-there: \"phases/launch\" is there already, at thousand-households@1.yaml:{  - id: launch}:5.")]
    [InlineData("schemes: []", "ours.yaml:4:1 layer.needs-word: \"schemes\" stands beside extends, without a word that says what happens to it.")]
    [InlineData("change: {}", "ours.yaml:4:1 layer.needs-word: \"change\" stands beside extends, without a word that says what happens to it.")]
    [InlineData("replace: { title: 新 }", "ours.yaml:4:12 layer.first-line: \"title\" is one of the first lines, which every pack writes itself.")]
    [InlineData("add: { remove: [x] }", "ours.yaml:4:8 layer.first-line: \"remove\" is one of the first lines, which every pack writes itself.")]
    [InlineData("replace: { targets//goal: 1 }", "ours.yaml:4:12 layer.not-a-path: \"targets//goal\" is no path.")]
    [InlineData("replace: { targets/households-online: {}, targets/households-online/goal: 5 }", "ours.yaml:4:43 layer.overlap: \"targets/households-online/goal\" is changed twice: \"targets/households-online\" at ours.yaml:4:12 touches the same place.")]
    [InlineData("remove: [schemes/best-websites, schemes/best-websites]", "ours.yaml:4:33 layer.overlap: \"schemes/best-websites\" is changed twice: \"schemes/best-websites\" at ours.yaml:4:10 touches the same place.")]
    [InlineData("add: { schemes/best-websites/parts: [{ id: x, points: 1, share: { of: 1, to: 2 } }] }\nremove: [schemes/best-websites, targets/best-websites]", "ours.yaml:4:8 layer.overlap: \"schemes/best-websites/parts\" is changed twice: \"schemes/best-websites\" at ours.yaml:5:10 touches the same place.")]
    [InlineData("remove: [[a]]", "ours.yaml:4:10 document.wrong-shape: A text was expected here.")]
    public void A_change_that_cannot_be_made_names_both_places(string changes, string problem)
    {
        var from = problem.IndexOf('{', StringComparison.Ordinal);
        var expected = from < 0 ? problem : problem[..from] + Layered.LineOf(problem[(from + 1)..problem.IndexOf('}', StringComparison.Ordinal)]) + problem[(problem.IndexOf('}', StringComparison.Ordinal) + 1)..];

        var read = Layered.Read(changes);

        Assert.False(read.Success);
        Assert.True(Layered.Problems(read).Contains(expected), expected + "\n" + string.Join("\n", Layered.Problems(read)));
    }

    [Fact]
    public void A_misspelt_part_of_a_path_is_answered_with_the_nearest() => Assert.Equal(
        "There is: uptake, gates, rank. To put something new there, use add.",
        Assert.Single(Layered.Read("replace: { schemes/model-townships/uptak/points: 60 }").Problems).Remedy(CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("metrics/works-online", "          - { if: works-online, points: 5 }:19")]
    [InlineData("forms/monthly-report", "      reports-missing: { title: { zh: 本年度缺报月报数, en: Monthly reports missing this year }, obligations: monthly-report:103")]
    [InlineData("schemes/model-townships", "    selections: model-townships:17")]
    [InlineData("phases/summing-up", "    phases: [application, summing-up]:27")]
    [InlineData("schemes/model-townships/governance", "    rank: { chain: [{ higher: uptake-rate }, { higher: governance }],:56")]
    [InlineData("schemes/model-townships/figures/uptake-rate", "        share: { of: uptake-rate, to: { highest-of: uptake-rate } }:22,53")]
    [InlineData("units/health", "    units: 各乡镇、县信息办、教育局、卫生局:12")]
    [InlineData("guidance", "format: 1:1")]
    public void Removing_what_is_needed_names_the_places_that_need_it(string path, string where)
    {
        var piece = where[..where.LastIndexOf(':')];
        var line = Layered.LineOf(piece);
        var columns = where[(where.LastIndexOf(':') + 1)..].Split(',');

        var problem = Assert.Single(Layered.Read($"remove: [{path}]").Problems, problem => problem.Code == "layer.still-needed");

        Assert.Equal(new Place("ours.yaml", 4, 10), problem.Place);
        Assert.All(columns, column => Assert.Contains($"thousand-households@1.yaml:{line}:{column}", problem.Arguments[1].Split(", ")));
    }

    [Fact]
    public void Every_place_that_needs_a_removed_unit_is_named()
    {
        var read = Layered.Read("remove: [units/info-office]");
        var shipped = ShippedPacks.Find("thousand-households@1")!.Split('\n');
        var needing = shipped.Select((text, index) => (text, Line: index + 1)).Where(line => line.text.Contains("units: ", StringComparison.Ordinal) && line.text.Contains("信息办", StringComparison.Ordinal) || line.text.Contains("host: info-office", StringComparison.Ordinal)).Select(line => line.Line);

        var problem = Assert.Single(read.Problems);

        Assert.Equal(needing, problem.Arguments[1].Split(", ").Select(place => int.Parse(place.Split(':')[1], CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Words_of_change_without_extends_are_refused() => Assert.Equal(
        ["layer.without-base"],
        PackReader.Parse(ShippedPacks.Find("thousand-households@1") + "remove: [schemes]\n").Problems.Select(problem => problem.Code));

    [Fact]
    public void An_edit_that_makes_the_pack_wrong_is_told_in_the_file_that_made_it() => Assert.Equal(
        ["ours.yaml:4:44 document.not-a-number: \"3,500\" is not a number that can be read exactly here."],
        Layered.Problems(Layered.Read("replace: { targets/households-online/goal: \"3,500\" }")));

    [Fact]
    public void A_name_that_fits_several_items_is_refused_with_all_of_them() => Assert.Equal(
        [$"ours.yaml:4:12 layer.several: \"model-townships/title\" may mean any of several: thousand-households@1.yaml:{Layered.LineOf("  - id: model-townships")}:5, thousand-households@1.yaml:{Layered.LineOf("  - scheme: model-townships")}:5."],
        Layered.Problems(Layered.Read("replace: { model-townships/title: 示范 }")));

    [Fact]
    public void All_problems_of_a_layer_are_listed_at_once()
    {
        var read = Layered.Read("""
            schemes: []
            replace: { targets/x/goal: 1, phases/launch/from: 2024-04-01 }
            add: { metrics: [{ id: households }] }
            remove: [metrics/works-online]
            """);

        Assert.Equal(
            ["layer.needs-word", "layer.not-there", "pack.not-a-plan-date", "layer.already-there", "layer.still-needed"],
            read.Problems.Select(problem => problem.Code));
    }
}
