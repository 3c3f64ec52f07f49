using System.IO.Compression;
using FamilyOnline.TestSupport;

namespace FamilyOnline.Tests;

/// <summary>All 665,276 codes of mainland China, edition 2023; the expected numbers are those of the README beside the data.</summary>
public sealed class RealDivisionCodesTests
{
    private static readonly Lazy<Dictionary<DivisionCode, string>> Lazily = new(() => ((string[])["provinces.csv", "cities.csv", "areas.csv", "streets.csv.gz", "villages_code_name.csv.gz"])
        .SelectMany(Lines).ToDictionary(line => DivisionCode.Parse(line.Code), line => line.Name));

    private static Dictionary<DivisionCode, string> Names => Lazily.Value;

    [SharedFact]
    public void Every_real_code_is_read_and_written_again()
    {
        Assert.Equal(665_276, Names.Count);
        Assert.All(Names.Keys.Chunk(100_000), chunk => Assert.DoesNotContain(chunk, code => DivisionCode.Parse(code.ToString()) != code));
    }

    [SharedFact]
    public void Levels_have_as_many_as_the_edition_says() =>
        Assert.Equal(
            [(DivisionLevel.Province, 31), (DivisionLevel.Prefecture, 342), (DivisionLevel.County, 2_978), (DivisionLevel.Township, 41_352), (DivisionLevel.Village, 620_573)],
            Names.Keys.CountBy(code => code.Level).OrderBy(count => count.Key).Select(count => (count.Key, count.Value)));

    // 0xx 9,067 · 1xx 21,377 · 2xx and 3xx 8,147 + 51 = 8,198 · 4xx and 5xx 2,128 + 582 = 2,710; together 41,352.
    [SharedFact]
    public void Townships_have_as_many_of_each_class_as_the_edition_says() =>
        Assert.Equal(
            [(TownshipClass.Subdistrict, 9_067), (TownshipClass.Town, 21_377), (TownshipClass.Township, 8_198), (TownshipClass.Other, 2_710)],
            Townships.CountBy(code => code.TownshipClass).OrderBy(count => count.Key).Select(count => (count.Key, count.Value)));

    [SharedFact]
    public void Every_natural_parent_is_there() =>
        Assert.DoesNotContain(Names.Keys, code => code.Level != DivisionLevel.Province && !Names.ContainsKey(code.NaturalParent));

    [SharedFact]
    public void Every_code_begins_with_its_parent_at_every_level() =>
        Assert.DoesNotContain(Names.Keys, code => !code.StartsWith(code.At(DivisionLevel.Province)) || (code.Level != DivisionLevel.Province && !code.StartsWith(code.NaturalParent)));

    [SharedFact]
    public void Depth_first_order_is_the_order_of_the_digits() =>
        Assert.Equal(Names.Keys.Select(code => code.ToString()).Order(StringComparer.Ordinal), Names.Keys.Order().Select(code => code.ToString()));

    [SharedFact]
    public void Class_is_a_convention_that_108_subdistricts_do_not_keep() =>
        Assert.Equal(108, Townships.Count(code => code.TownshipClass == TownshipClass.Other && Names[code].EndsWith("街道", StringComparison.Ordinal)));

    [SharedFact]
    public void Most_names_keep_to_the_class_of_their_digit()
    {
        Assert.Equal(9_007, Townships.Count(code => code.TownshipClass == TownshipClass.Subdistrict && Names[code].EndsWith("街道", StringComparison.Ordinal)));
        Assert.Equal(21_366, Townships.Count(code => code.TownshipClass == TownshipClass.Town && Names[code].EndsWith('镇')));
    }

    [SharedTheory]
    [InlineData("441900", 36)] // 东莞
    [InlineData("442000", 23)] // 中山
    [InlineData("460400", 18)] // 儋州
    public void Prefecture_without_counties_has_one_filler(string filler, int townships)
    {
        var code = DivisionCode.Parse(filler);

        Assert.True(code.IsFiller);
        Assert.Equal([code], Below(code.NaturalParent));
        Assert.Equal(townships, Below(code).Length);
    }

    [SharedFact]
    public void No_other_code_is_a_filler_by_its_digits() =>
        Assert.Equal(["441900", "442000", "460400"], Names.Keys.Where(code => code.Level <= DivisionLevel.County && code.IsFiller).Order().Select(code => code.ToString()));

    [SharedFact]
    public void Jiayuguan_and_Sansha_are_as_the_list_has_them()
    {
        Assert.Equal(["620201"], Below(DivisionCode.Parse("6202")).Select(code => code.ToString()));
        Assert.Equal(5, Below(DivisionCode.Parse("620201")).Length);
        Assert.Equal(["460321", "460322", "460323"], Below(DivisionCode.Parse("4603")).Select(code => code.ToString()));
    }

    [SharedTheory]
    [InlineData("1101", "市辖区")]
    [InlineData("5002", "县")]
    [InlineData("4290", "省直辖县级行政区划")]
    [InlineData("6590", "自治区直辖县级行政区划")]
    public void Filler_prefectures_look_like_any_other(string prefecture, string name)
    {
        var code = DivisionCode.Parse(prefecture);

        Assert.Equal((DivisionLevel.Prefecture, false, name), (code.Level, code.IsFiller, Names[code]));
    }

    [SharedFact]
    public void Qian_county_has_sixteen_townships() => Assert.Equal(16, Below(DivisionCode.Parse("610424")).Length);

    private static IEnumerable<DivisionCode> Townships => Names.Keys.Where(code => code.Level == DivisionLevel.Township);

    private static DivisionCode[] Below(DivisionCode parent) => [.. Names.Keys.Where(code => code.NaturalParent == parent).Order()];

    private static IEnumerable<(string Code, string Name)> Lines(string file)
    {
        using Stream stored = File.OpenRead(RepositoryPaths.InShared("data", "divisions", file));
        using StreamReader reader = new(file.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(stored, CompressionMode.Decompress) : stored);
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
            yield return (line.Split(',')[0].Trim('"'), line.Split(',')[1].Trim('"'));
    }
}
