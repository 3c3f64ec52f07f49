using CsCheck;

namespace FamilyOnline.Tests.Evaluations;

/// <summary>Random candidates with marks, of judges, months and households too, absences and entries of a register: lines of a sheet table.</summary>
internal static class RandomMarks
{
    private static readonly Gen<string> Value = Gen.OneOf(Gen.Int[0, 12].Select(number => number.ToString(System.Globalization.CultureInfo.InvariantCulture)), RandomScheme.Pick("?", "n/a", "none", "7/2", "3", "3"));

    private static readonly Gen<string> Marks = Gen.Select(Value, Value, Value, Value, Value, RandomScheme.Pick("good", "fair", "bad", "?"), RandomScheme.Pick("town", "city"))
        .Select((x, v, z, f, j, w, @class) => $"class={@class} x={x} v={v} z={z} f={f} j={j} w={w}");

    private static readonly Gen<string> Stated = Gen.Select(RandomScheme.Pick("x", "v"), Gen.Int[0, 12], RandomScheme.Pick("by=j1", "by=j2", "by=household:1", "by=household:2", "in=2024-01", "in=2024-02", "by=j1 in=2024-01"))
        .Select((figure, value, of) => FormattableString.Invariant($"{figure} {value} {of}"));

    private static readonly Gen<string> Entries = Gen.Select(RandomScheme.Pick("good", "bad"), Gen.Int[1, 9], RandomScheme.Pick("1", "1/2"))
        .Select((kind, day, credit) => FormattableString.Invariant($"e ! date=2024-03-0{day} kind={kind} credit={credit}"));

    /// <summary>Two to six candidates.</summary>
    public static Gen<string[]> Lines { get; } = Gen.Select(Marks, Stated.List[0, 4], Entries.List[0, 3], (marks, stated, entries) => (marks, stated, entries)).List[2, 6].Select(candidates =>
        candidates.SelectMany((one, at) => One($"c{(char)('a' + at)}", one.marks, one.stated.Concat(one.entries))).ToArray());

    private static IEnumerable<string> One(string id, string marks, IEnumerable<string> more) => more.DistinctBy(line => line.Contains('!', StringComparison.Ordinal) ? line : line.Split(' ')[0] + " " + string.Join(' ', line.Split(' ').Skip(2)))
        .Select(line => $"{id} {line}").Prepend($"+ {id} {marks}");
}
