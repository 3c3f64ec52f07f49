using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using FamilyOnline;
using FamilyOnline.Allotments;
using FamilyOnline.Files;
using FamilyOnline.Rollups;
using FamilyOnline.Submissions;
using NodaTime;

namespace PrefectureConsole.Tests;

/// <summary>Invents what the counties of the sample prefecture sent for 2024, the same from the same seed on every machine.</summary>
/// <remarks>
/// Built into the story: 三原县 counts in ten thousands, 兴平市 counts offices too, 礼泉县 sends nothing; in 乾县 two townships are late with June and one
/// corrects it, a township of 彬州市 leaves out December. Nothing here is a real place's figure.
/// </remarks>
internal sealed class InventedInbox
{
    public const int Seed = 20241231;

    private static readonly LocalizedText Offices = new("该县统计含机关、学校和企业用户，市里只统计家庭用户。", "It counts offices, schools and enterprises too; the prefecture counts households alone.");

    private static readonly string[] Sent = ["broadband-households", "households"];

    private readonly Dictionary<string, InventedCounty> _counties = new(StringComparer.Ordinal);

    public InventedInbox()
    {
        Random chance = new(Seed);
        var tree = DivisionReader.Read(Prefecture.PathOf("xianyang.csv")).Value.At(new LocalDate(2024, 12, 31));
        foreach (var county in tree.ChildrenOf(Prefecture.Code))
            _counties[county.Id] = new InventedCounty(county, [.. tree.ChildrenOf(county.Id)], MetricsOf(county.Id), county.Id == "610422" ? 10_000 : 1, chance).Invent();
        _counties["610424"].Delay("610424102", 6, new(2024, 7, 20));
        _counties["610424"].Delay("610424105", 6, new(2024, 7, 22));
        _counties["610424"].Correct("610424103", 6, -18, new(2024, 8, 2));
        _counties["610482"].Silence("610482101", 12);
        Names = tree.ChildrenOf(Prefecture.Code).ToDictionary(county => county.Id, county => county.Name, StringComparer.Ordinal);
        Pledges = Names.Keys.ToDictionary(county => county, _ => chance.Next(40, 110) * 100, StringComparer.Ordinal);
    }

    private Dictionary<string, string> Names { get; }

    private Dictionary<string, int> Pledges { get; }

    /// <summary>Gets each file of the inbox with its text.</summary>
    public IReadOnlyDictionary<string, string> Files => _counties.Where(county => county.Key != "610425").ToDictionary(county => county.Key + ".json", county => Of(county.Key, county.Value).ToJson() + "\n");

    /// <summary>Gets the targets: 100,000 households over the counties by households, and of each county's over its townships; 永寿县 has not passed its own on.</summary>
    public string Targets
    {
        get
        {
            StringBuilder text = new("unit,metric,period,value\n610400,allotted-households,2024,100000\n");
            foreach (var share in Split(100_000, _counties.Select(county => (county.Key, (long)county.Value.Households.Values.Sum()))))
            {
                text.Append(CultureInfo.InvariantCulture, $"{share.Unit},allotted-households,2024,{share.Count}\n{share.Unit},promised-households,2024,{Pledges[share.Unit]}\n");
                foreach (var township in share.Unit == "610426" ? [] : Split(share.Count, _counties[share.Unit].Households.Select(one => (one.Key, (long)one.Value))))
                    text.Append(CultureInfo.InvariantCulture, $"{township.Unit},allotted-households,2024,{township.Count}\n");
            }

            return text.ToString();
        }
    }

    private static string PackOf(string county) => county switch { "610422" => "sanyuan", "610481" => "xingping", _ => "xianyang" };

    private static MetricCatalogue MetricsOf(string county)
    {
        var pack = MetricFileReader.Read(Prefecture.PathOf("packs", PackOf(county) + ".yaml")).Value;
        return new(Sent.Select(id => pack[id]));
    }

    private static IEnumerable<(string Unit, long Count)> Split(long total, IEnumerable<(string Unit, long Weight)> units) =>
        Allotment.Of(total, units.Select(unit => new AllotmentUnit(unit.Unit, unit.Unit, unit.Weight))).Shares.Select(share => (share.Unit.Id, share.Share));

    private Envelope Of(string county, InventedCounty invented) => new(county, Instant.FromUtc(2025, 1, 10, 2, 0), invented.Metrics, invented.Rows, new()
    {
        Name = Names[county],
        Pack = new(PackOf(county) + "@1", "sha256:" + Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Prefecture.PathOf("packs", PackOf(county) + ".yaml"))))),
        Mappings = PackOf(county) switch
        {
            "sanyuan" => [MetricMapping.Convertible("broadband-households", "broadband-households", 10_000)],
            "xingping" => [MetricMapping.Different("broadband-households", "broadband-households", MetricRelation.Broader, Offices)],
            _ => [],
        },
    });
}
