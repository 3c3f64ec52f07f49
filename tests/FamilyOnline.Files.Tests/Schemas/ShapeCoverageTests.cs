using System.Globalization;
using FamilyOnline.Documents;
using FamilyOnline.Packs;
using FamilyOnline.Shapes;

namespace FamilyOnline.Files.Tests.Schemas;

/// <summary>The shapes declare the keys that the reader asks for: all of them, and no others.</summary>
public sealed class ShapeCoverageTests
{
    /// <summary>A key that shares no letter with any other, so that the reader's remedy lists every key that it asked for.</summary>
    private const string Strange = "¤";

    private static readonly DocumentShape Root = PackShapes.Of();

    /// <summary>A line whose score is a figure is a line; a stage is a sheet; a band and what stands in for a missing figure may hold any scorer.</summary>
    private static readonly string?[] Repeating = ["score-line", "stage", "band-with-scorer", "points-in-absence"];

    [Fact]
    public void The_pack_with_every_key_is_read_and_keeps_to_the_schema()
    {
        Assert.Empty(PackReader.Parse(EveryKey.Yaml).Problems.Select(problem => problem.ToString(CultureInfo.InvariantCulture)));
        Assert.Empty(Validator.Errors(Validator.Document(EveryKey.Yaml)));
    }

    /// <summary><c>assumed</c> is read wherever <c>source</c> is, and the shapes that repeat the keys of another are left to that one.</summary>
    [Fact]
    public void Every_declared_key_is_used_by_the_pack_with_every_key()
    {
        var used = Maps(Root, Validator.Document(EveryKey.Yaml)).SelectMany(found => found.Map.Entries.Select(entry => (found.Shape, entry.Key))).ToHashSet();
        var whole = Root.Alternatives.Single(alternative => alternative.Name == "pack");

        Assert.Empty(ShapeWalk.Shapes(whole).Where(shape => !Repeating.Contains(shape.Name)).SelectMany(shape => shape.Keys.Select(key => (shape, key.Name))).Where(declared => declared.Name != "assumed" && !used.Contains(declared)).Select(declared => $"{declared.Name} beside {string.Join(", ", declared.shape.Keys)}"));
    }

    [Fact]
    public void Every_key_that_the_reader_asks_for_is_declared()
    {
        var document = (DocumentMap)Validator.Document(EveryKey.Yaml);
        var maps = Maps(Root, document).Where(found => found.Shape.Pattern is null).ToList();
        var asked = maps.Select(found => (found.Shape, Keys: AskedIn(document, found.Map))).Where(found => found.Keys.Length > 0).ToList();

        Assert.True(asked.Count > 40, "The reader named the keys of hardly any map.");
        Assert.Empty(asked.SelectMany(found => found.Keys.Except(found.Shape.Keys.Select(key => key.Name)).Except(["extends", "replace", "add", "remove"])));
    }

    /// <summary>The keys that the reader names as known when it meets a strange one.</summary>
    private static string[] AskedIn(DocumentMap document, DocumentMap map)
    {
        var strange = Tree.Replace(document, map, new DocumentMap(map.Entries.Append(new(Strange, new Place(null, 9999, 1), new DocumentScalar("x")))));
        var problem = CampaignPack.Read(strange).Problems.FirstOrDefault(problem => problem.Code == "document.unknown-key" && problem.Place.Line == 9999);
        return problem?.Arguments[1].Split(", ") ?? [];
    }

    private static IEnumerable<(DocumentShape Shape, DocumentMap Map)> Maps(DocumentShape shape, DocumentNode node)
    {
        var chosen = shape.For(node);
        return node switch
        {
            DocumentMap map => map.Entries.SelectMany(entry => Maps(chosen.Below(entry.Key) ?? throw new ArgumentException($"{entry.Key} is not declared beside {string.Join(", ", chosen.Keys)}."), entry.Value)).Prepend((chosen, map)),
            DocumentList list => list.Items.SelectMany(item => Maps(chosen.Item ?? throw new ArgumentException($"{chosen.Kind} is no list: {list.Place}."), item)),
            _ => [],
        };
    }
}
