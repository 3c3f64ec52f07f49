using FamilyOnline.TestSupport;

namespace FamilyOnline.Files.Tests.Hostile;

/// <summary>Files that are made to exhaust the reader: each is refused, in a second or two, on a stack of ordinary size.</summary>
public sealed class GiantFilesTests
{
    [Fact]
    public void A_file_of_fifty_megabytes_is_refused_without_being_read()
    {
        using TemporaryFolder folder = new();
        var path = folder.PathOf("fifty.yaml");
        using (var file = File.Create(path))
            file.SetLength(50_000_000);
        PackReader.Read(path);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var problems = PackReader.Read(path).Problems;

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 100_000);
        Assert.Equal("yaml.too-large", Assert.Single(problems).Code);
    }

    [Theory]
    [InlineData("flow-lists", "yaml.too-deep")]
    [InlineData("flow-lists-unclosed", "yaml.too-deep")]
    [InlineData("flow-maps", "yaml.too-deep")]
    [InlineData("flow-maps-as-keys", "yaml.too-deep")]
    [InlineData("block-lists-on-one-line", "yaml.too-deep")]
    [InlineData("block-lists", "yaml.too-deep")]
    [InlineData("block-maps", "yaml.too-deep")]
    [InlineData("keys-of-keys", "yaml.too-deep")]
    [InlineData("billion-laughs", "yaml.alias")]
    [InlineData("blanks", "yaml.empty")]
    [InlineData("line-ends", "yaml.empty")]
    [InlineData("comments", "yaml.empty")]
    [InlineData("tabs", "yaml.unclosed")]
    [InlineData("quote-of-four-mebibytes", "yaml.unclosed")]
    public async Task A_giant_is_refused_with_one_problem(string name, string code) => Assert.Equal([code], await Codes(name));

    [Theory]
    [InlineData("line-of-a-mebibyte", "document.missing-key", 4)]
    [InlineData("unknown-keys", "document.unknown-key", 100_000)]
    [InlineData("key-twice", "yaml.key-twice", 99_999)]
    [InlineData("number-of-a-million-digits", "document.not-a-number", 1)]
    [InlineData("full-width-colons", "yaml.full-width", 100_000)]
    public async Task A_giant_that_can_be_read_has_all_its_problems_told(string name, string code, int count) =>
        Assert.Equal(count, (await Codes(name)).Count(told => told == code));

    [Fact]
    public void The_reader_needs_no_more_than_a_small_stack()
    {
        var text = Giants.Make("flow-maps");
        string? code = null;
        Thread reader = new(() => code = CodesOf(text).Single(), maxStackSize: 256 * 1024);
        reader.Start();
        reader.Join();

        Assert.Equal("yaml.too-deep", code);
    }

    /// <summary>The codes of a giant's problems, within a time that is many times what a slow machine needs: three seconds for the slowest.</summary>
    private static async Task<IReadOnlyList<string>> Codes(string name)
    {
        var text = Giants.Make(name);
        return await Task.Run(() => CodesOf(text)).WaitAsync(TimeSpan.FromMinutes(1));
    }

    private static IReadOnlyList<string> CodesOf(string text) => [.. PackReader.Parse(text).Problems.Select(problem => problem.Code)];
}
