using System.Diagnostics;
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
    public void A_giant_is_refused_with_one_problem(string name, string code) => Assert.Equal([code], Codes(name));

    private static IEnumerable<string> Codes(string name)
    {
        var started = Stopwatch.GetTimestamp();
        var problems = PackReader.Parse(Giants.Make(name)).Problems;
        Assert.InRange(Stopwatch.GetElapsedTime(started), TimeSpan.Zero, TimeSpan.FromSeconds(20));
        return problems.Select(problem => problem.Code);
    }
}
