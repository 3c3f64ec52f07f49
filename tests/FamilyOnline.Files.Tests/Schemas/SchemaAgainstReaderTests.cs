using System.Globalization;
using CsCheck;
using FamilyOnline.Documents;
using FamilyOnline.Packs;
using FamilyOnline.TestSupport;

namespace FamilyOnline.Files.Tests.Schemas;

/// <summary>What the reader accepts the schema accepts; what the schema accepts the reader accepts, or refuses for what no schema can see.</summary>
public sealed class SchemaAgainstReaderTests
{
    private static readonly DocumentNode[] Packs = [Validator.Document(EveryKey.Yaml), Validator.Document(EveryKey.Yaml), Validator.Document(EveryKey.Yaml), PackReader.Read("thousand-households@1").Value.Document];

    private static readonly IReadOnlyList<string> Keys =
        [.. ShapeWalk.Keys(PackShapes.Of().Alternatives.Single(shape => shape.Name == "pack")).Select(key => key.Name).Concat(["rate", "site", "20", "no", "unknown"]).Distinct().Order(StringComparer.Ordinal)];

    private static readonly Gen<DocumentNode> Slips =
        from pack in Gen.Int[0, 3]
        from slips in Gen.Select(Gen.Int[0, 100_000], Gen.Int[0, 19], Gen.Int[0, 10_000]).Array[1, 2]
        select Tree.Numbered(slips.Aggregate(Packs[pack], (document, slip) => Mutation.Of(document, slip.Item1, slip.Item2, slip.Item3, Keys)));

    [Fact]
    [Trait("Category", "Property")]
    public void What_one_accepts_the_other_accepts() => Slips.Sample(
        document => Assert.Equal("", Disagreement(document)),
        iter: LongRun.Iterations(400),
        print: PackText);

    private static string Disagreement(DocumentNode document)
    {
        var read = CampaignPack.Read(document);
        var errors = Validator.Errors(document);
        if (read.Success)
            return errors.Count == 0 ? "" : "only the schema refuses: " + string.Join('\n', errors);
        if (errors.Count > 0)
            return "";
        var pieces = Tree.Nodes(document).ToDictionary(node => node.Place.Line);
        return string.Join('\n', read.Problems.Where(problem => problem.Severity == Severity.Error && !MeaningProblem.Allows(problem, pieces)).Select(problem => problem.ToString(CultureInfo.InvariantCulture)));
    }

    private static string PackText(DocumentNode document) => YamlDocumentWriter.Write(document);
}
