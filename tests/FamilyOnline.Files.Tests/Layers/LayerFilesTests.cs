using System.Globalization;
using FamilyOnline.Documents;
using FamilyOnline.Packs;
using FamilyOnline.TestSupport;

namespace FamilyOnline.Files.Tests.Layers;

/// <summary>Where the packs are found that others extend: with the library, in a folder of packs, in a file beside the one that asks.</summary>
public sealed class LayerFilesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Several_layers_are_put_together_from_the_bottom_up()
    {
        Write("prefecture@2.yaml", "pack: prefecture@2", "thousand-households@1", "replace: { targets/households-online/goal: 5000, phases/launch/title: 启动 }");
        var pack = ReadOf(Write("ours.yaml", "pack: ours@1", "prefecture@2", "replace: { targets/households-online/goal: 4000 }"));

        Assert.Equal((Exact)4000L, pack.Value.Plan.Targets[0].Goal!.Value);
        Assert.Equal("启动", pack.Value.Plan.Phases[0].Title.Chinese);
        Assert.Equal(["ours@1", "prefecture@2", "thousand-households@1"], pack.Value.Layers.Select(layer => layer.Name));
    }

    [Theory]
    [InlineData("base.yaml")]
    [InlineData("./base.yaml")]
    public void A_file_beside_the_pack_may_be_extended(string reference)
    {
        File.WriteAllText(_folder.PathOf("base.yaml"), ShippedPacks.Find("thousand-households@1"));

        Assert.Equal("ours@1", ReadOf(Write("ours.yaml", "pack: ours@1", reference, "")).Value.ToString());
    }

    [Fact]
    public void A_folder_of_packs_may_be_elsewhere()
    {
        using TemporaryFolder packs = new();
        File.WriteAllText(packs.PathOf("prefecture@2.yaml"), "format: 1\npack: prefecture@2\nextends: thousand-households@1\n");
        var ours = Write("ours.yaml", "pack: ours@1", "prefecture@2", "");

        Assert.Equal("pack.not-found", Assert.Single(ReadOf(ours).Problems).Code);
        Assert.True(PackReader.Read(ours, packs: packs.PathOf("")).Success);
    }

    [Fact]
    public void A_missing_base_is_answered_with_those_that_are_there()
    {
        Write("prefecture@2.yaml", "pack: prefecture@2", "thousand-households@1", "");
        var problem = Assert.Single(ReadOf(Write("ours.yaml", "pack: ours@1", "prefecture@3", "")).Problems);

        Assert.Equal(("pack.not-found", 3, 10), (problem.Code, problem.Place.Line, problem.Place.Column));
        Assert.Equal(["prefecture@3", "thousand-households@1, prefecture@2"], problem.Arguments);
    }

    [Theory]
    [InlineData("thousand-households")]
    [InlineData("thousand-households@2")]
    [InlineData("thousand-households@latest")]
    [InlineData("Thousand-Households@1")]
    public void Versions_and_names_are_exact(string reference) =>
        Assert.Equal(["pack.not-found"], ReadOf(Write("ours.yaml", "pack: ours@1", reference, "")).Problems.Select(problem => problem.Code));

    [Theory]
    [InlineData("../outside.yaml")]
    [InlineData("sub/../../outside.yaml")]
    [InlineData("/etc/hostname")]
    [InlineData("C:/outside.yaml")]
    [InlineData("file:outside.yaml")]
    public void A_pack_reads_no_file_outside_its_own_folder(string reference)
    {
        Directory.CreateDirectory(_folder.PathOf("sub"));
        File.WriteAllText(_folder.PathOf("outside.yaml"), ShippedPacks.Find("thousand-households@1"));

        Assert.Equal(["pack.not-found"], ReadOf(Write("sub/ours.yaml", "pack: ours@1", reference, "")).Problems.Select(problem => problem.Code));
    }

    [Fact]
    public void A_text_without_a_file_may_extend_what_comes_with_the_library_only()
    {
        Assert.Equal("pack.not-found", Assert.Single(PackReader.Parse("format: 1\npack: a@1\nextends: base.yaml\n").Problems).Code);
        Assert.True(PackReader.Parse("format: 1\npack: a@1\nextends: thousand-households@1\n").Success);
    }

    [Fact]
    public void A_file_that_holds_another_pack_than_its_name_says_is_refused()
    {
        Write("prefecture@2.yaml", "pack: prefecture@1", "thousand-households@1", "");
        var problem = Assert.Single(ReadOf(Write("ours.yaml", "pack: ours@1", "prefecture@2", "")).Problems);

        Assert.Equal("layer.other-name", problem.Code);
        Assert.Equal(["prefecture@2", _folder.PathOf("prefecture@2.yaml") + ":1:1", "prefecture@1"], problem.Arguments);
    }

    [Fact]
    public void Layers_of_different_formats_are_refused()
    {
        File.WriteAllText(_folder.PathOf("next@1.yaml"), "format: 2\npack: next@1\n");

        Assert.Contains("layer.other-format", ReadOf(Write("ours.yaml", "pack: ours@1", "next@1", "")).Problems.Select(problem => problem.Code));
    }

    [Fact]
    public void A_circle_of_packs_is_shown_with_every_file()
    {
        Write("a@1.yaml", "pack: a@1", "b@1", "");
        Write("b@1.yaml", "pack: b@1", "c@1", "");
        Write("c@1.yaml", "pack: c@1", "a@1", "");
        var problem = Assert.Single(ReadOf(_folder.PathOf("a@1.yaml")).Problems);

        Assert.Equal("layer.cycle", problem.Code);
        Assert.Equal(
            $"\"a@1\" extends itself: a@1 ({_folder.PathOf("a@1.yaml")}:3:10) → b@1 ({_folder.PathOf("b@1.yaml")}:3:10) → c@1 ({_folder.PathOf("c@1.yaml")}:3:10) → a@1.",
            problem.Text(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_pack_that_extends_itself_is_a_circle_of_one() =>
        Assert.Equal(["layer.cycle"], ReadOf(Write("a@1.yaml", "pack: a@1", "a@1", "")).Problems.Select(problem => problem.Code));

    [Fact]
    public void A_circle_below_the_pack_that_was_asked_for_is_found_too()
    {
        Write("a@1.yaml", "pack: a@1", "b@1", "");
        Write("b@1.yaml", "pack: b@1", "a@1", "");

        Assert.Equal(["layer.cycle"], ReadOf(Write("ours.yaml", "pack: ours@1", "a@1", "")).Problems.Select(problem => problem.Code));
    }

    [Fact]
    public void Faults_of_the_base_are_told_with_its_file()
    {
        File.WriteAllText(_folder.PathOf("base@1.yaml"), ShippedPacks.Find("thousand-households@1")!.Replace("pack: thousand-households@1", "pack: base@1", StringComparison.Ordinal).Replace("kind: flow", "kind: flood", StringComparison.Ordinal));
        var read = ReadOf(Write("ours.yaml", "pack: ours@1", "base@1", "replace: { targets/nowhere/goal: 1 }"));

        Assert.Equal(["document.unknown-word", "layer.not-there"], read.Problems.Select(problem => problem.Code).Distinct());
        Assert.All(read.Problems.Where(problem => problem.Code == "document.unknown-word"), problem => Assert.Equal(_folder.PathOf("base@1.yaml"), problem.Place.File));
    }

    [Fact]
    public void A_document_read_without_a_source_of_packs_extends_nothing() =>
        Assert.Equal(["layer.no-such-base"], CampaignPack.Read(JsonPack("other@1")).Problems.Select(problem => problem.Code));

    private static DocumentMap JsonPack(string extends) => new(
        from pair in new[] { ("format", "1"), ("pack", "ours@1"), ("extends", extends) }
        select new DocumentEntry(pair.Item1, default, new DocumentScalar(pair.Item2)));

    private static ReadResult<CampaignPack> ReadOf(string path) => PackReader.Read(path);

    private string Write(string name, string pack, string extends, string changes)
    {
        File.WriteAllText(_folder.PathOf(name), $"format: 1\n{pack}\nextends: {extends}\n{changes}\n");
        return _folder.PathOf(name);
    }
}
