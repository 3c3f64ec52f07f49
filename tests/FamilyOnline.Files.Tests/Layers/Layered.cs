using System.Globalization;
using FamilyOnline.Packs;

namespace FamilyOnline.Files.Tests.Layers;

/// <summary>Packs that extend the reference pack, with as few lines as the test needs.</summary>
internal static class Layered
{
    public const string Head = "format: 1\npack: our-county@1\nextends: thousand-households@1\n";

    public static ReadResult<CampaignPack> Read(string changes) => PackReader.Parse(Head + changes, "ours.yaml");

    public static CampaignPack Pack(string changes) => Read(changes).Value;

    /// <summary>Code, line and column of every problem, and what its English text says.</summary>
    public static IEnumerable<string> Problems(ReadResult<CampaignPack> read) =>
        read.Problems.Select(problem => $"{problem.Place} {problem.Code}: {problem.Text(CultureInfo.InvariantCulture)}");

    /// <summary>The line on which a piece of the reference pack stands, so that no test counts lines.</summary>
    public static int LineOf(string piece)
    {
        var text = ShippedPacks.Find("thousand-households@1")!;
        return text[..text.IndexOf(piece, StringComparison.Ordinal)].Count(c => c == '\n') + 1;
    }
}
