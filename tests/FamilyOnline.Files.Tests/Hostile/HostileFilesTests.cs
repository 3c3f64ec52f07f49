using System.Globalization;
using FamilyOnline.TestSupport;

namespace FamilyOnline.Files.Tests.Hostile;

/// <summary>What clumsy people and hostile ones send: each file gives exactly the problems of <c>expected.txt</c>, in order, with their places.</summary>
public sealed class HostileFilesTests
{
    private static readonly string Folder = RepositoryPaths.InRoot("tests", "FamilyOnline.Files.Tests", "Hostile");
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-Hans");

    private static readonly IReadOnlyDictionary<string, string> Expected = File.ReadLines(Path.Combine(Folder, "expected.txt"))
        .Where(line => line.Length > 0 && line[0] != '#')
        .Select(line => line.Split(": ", 2))
        .ToDictionary(pair => pair[0].TrimEnd(':'), pair => pair.Length > 1 ? pair[1] : "", StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. Expected.Keys];

    [Fact]
    public void Every_file_has_its_line_and_every_line_its_file() =>
        Assert.Equal(Directory.EnumerateFiles(Folder, "*.yaml").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal), Expected.Keys);

    [Fact]
    public void There_are_at_least_sixty_files_that_are_wrong() => Assert.InRange(Expected.Values.Count(codes => codes.Length > 0), 60, int.MaxValue);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_file_gives_exactly_its_problems_at_their_places(string name)
    {
        var read = PackReader.Read(PathOf(name));

        Assert.Equal(Expected[name], string.Join(' ', read.Problems.Select(problem => $"{problem.Code}@{PlaceOf(problem.Place, name)}")));
        Assert.Equal(read.Problems.All(problem => problem.Severity == Severity.Warning), read.Success);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_problem_says_what_is_wrong_and_what_to_do(string name) => Assert.All(PackReader.Read(PathOf(name)).Problems, problem =>
    {
        foreach (var text in new[] { problem.Text(Chinese), problem.Remedy(Chinese), problem.Text(CultureInfo.InvariantCulture), problem.Remedy(CultureInfo.InvariantCulture) })
            Assert.False(string.IsNullOrWhiteSpace(text) || text.Contains("{0}", StringComparison.Ordinal), text);
        Assert.NotEqual(problem.Text(Chinese), problem.Text(CultureInfo.InvariantCulture));
    });

    [Theory]
    [InlineData("alias-bomb")]
    [InlineData("anchor")]
    [InlineData("anchor-on-a-map")]
    [InlineData("tag-naming-a-type")]
    [InlineData("tag-naming-a-dotnet-type")]
    [InlineData("merge-key-with-alias")]
    public void What_packs_may_not_hold_ends_the_reading(string name) => Assert.Single(PackReader.Read(PathOf(name)).Problems);

    [Fact]
    public void Ten_different_faults_in_one_file_are_all_told_at_once() =>
        Assert.InRange(PackReader.Read(PathOf("ten-faults-at-once")).Problems.Select(problem => problem.Code).Distinct(StringComparer.Ordinal).Count(), 10, int.MaxValue);

    private static string PathOf(string name) => Path.Combine(Folder, name + ".yaml");

    /// <summary>Line and column; before them the file, where it is not the one that was read.</summary>
    private static string PlaceOf(Place place, string name)
    {
        var file = Path.GetFileNameWithoutExtension(place.File);
        return string.Create(CultureInfo.InvariantCulture, $"{(file == name ? "" : file + ":")}{place.Line}:{place.Column}");
    }
}
