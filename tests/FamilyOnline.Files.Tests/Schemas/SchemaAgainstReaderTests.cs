using System.Globalization;
using FamilyOnline.Documents;
using FamilyOnline.Packs;
using FamilyOnline.TestSupport;

namespace FamilyOnline.Files.Tests.Schemas;

/// <summary>What the reader accepts the schema accepts; what the schema accepts the reader accepts, or refuses for what no schema can see.</summary>
public sealed class SchemaAgainstReaderTests
{
    private static readonly int Seed = int.TryParse(Environment.GetEnvironmentVariable("FAMILYONLINE_SEED"), out var seed) ? seed : 20240401;

    private static readonly DocumentNode[] Packs = [Validator.Document(EveryKey.Yaml), Validator.Document(EveryKey.Yaml), Validator.Document(EveryKey.Yaml), PackReader.Read("thousand-households@1").Value.Document];

    private static readonly IReadOnlyList<string> Keys =
        [.. ShapeWalk.Keys(PackShapes.Of().Alternatives.Single(shape => shape.Name == "pack")).Select(key => key.Name).Concat(["rate", "site", "20", "no", "unknown"]).Distinct().Order(StringComparer.Ordinal)];

    private static readonly DocumentNode Layer = Validator.Document("""
        format: 1
        pack: our-county@1
        extends: thousand-households@1
        title: { zh: 我县, en: Ours }
        source: 方案
        assumed: 示例
        replace:
          schemes/model-townships/uptake/points: 45
          targets/households-online/goal: 3500
        add:
          targets/households-online/baseline: 300
        remove: [schemes/best-websites, targets/best-websites]
        """);

    [Fact]
    [Trait("Category", "Property")]
    public void What_one_accepts_the_other_accepts() => Try(LongRun.Iterations(400), random => Packs[random.Next(Packs.Length)], Disagreement);

    /// <summary>
    /// Of a layer the schema sees the first lines and the words of change. What stands under them may be any value: whether it fits the place that it goes to, only the reader knows, which puts the layers together.
    /// </summary>
    [Fact]
    [Trait("Category", "Property")]
    public void What_one_accepts_of_a_layer_the_other_accepts() => Try(LongRun.Iterations(200), _ => Layer, LayerDisagreement);

    /// <summary>Makes one slip or two in each document; the same slips every time, so that a rare disagreement cannot come and go.</summary>
    private static void Try(long times, Func<Random, DocumentNode> start, Func<DocumentNode, string> disagreement)
    {
        Random random = new(Seed);
        for (var run = 0L; run < times; run++)
        {
            var document = start(random);
            for (var slips = random.Next(1, 3); slips > 0; slips--)
                document = Mutation.Of(document, random.Next(100_000), random.Next(20), random.Next(10_000), Keys);
            document = Tree.Numbered(document);
            var found = disagreement(document);
            if (found.Length > 0)
                Assert.Fail($"Run {run} of seed {Seed}: {found}\n{PackText(document)}");
        }
    }

    private static string LayerDisagreement(DocumentNode layer)
    {
        var read = CampaignPack.Read(layer, bases: new YamlPackSource(null));
        var errors = Validator.Errors(layer);
        if (read.Success)
            return errors.Count == 0 ? "" : "only the schema refuses: " + string.Join('\n', errors);
        if (errors.Count > 0)
            return "";
        var map = (DocumentMap)layer;
        var below = new[] { "replace", "add", "remove", "extends" }.Select(map.Find).OfType<DocumentNode>().SelectMany(Tree.Nodes).SelectMany(LinesOf).ToHashSet();
        var pieces = Tree.Nodes(layer).ToDictionary(node => node.Place.Line);
        return string.Join('\n', read.Problems.Where(problem => problem.Severity == Severity.Error && !IsOfTheMerge(problem, below) && !MeaningProblem.Allows(problem, pieces)).Select(problem => problem.ToString(CultureInfo.InvariantCulture)));
    }

    /// <summary>The lines of a piece and of its keys.</summary>
    private static IEnumerable<int> LinesOf(DocumentNode node) => ((node as DocumentMap)?.Entries ?? []).Select(entry => entry.Place.Line).Prepend(node.Place.Line);

    private static bool IsOfTheMerge(Problem problem, HashSet<int> below) =>
        problem.Code.StartsWith("layer.", StringComparison.Ordinal) || problem.Place.File is not null || below.Contains(problem.Place.Line);

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
