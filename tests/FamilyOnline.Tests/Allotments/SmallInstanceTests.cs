using System.Globalization;
using FamilyOnline.Allotments;
using FamilyOnline.TestSupport;

namespace FamilyOnline.Tests.Allotments;

/// <summary>Instances from papers, official elections and other libraries' tests, each row with its source (case A03): every row of our methods.</summary>
public sealed class SmallInstanceTests
{
    /// <summary>The quota method of Balinski and Young is none of ours: its three instances are left out, and nothing else is.</summary>
    private static readonly string[] LeftOut = ["by1975_1 quota", "by1975_2 quota", "census_gov_20 quota"];

    [SharedFact]
    public void Every_row_of_our_methods_is_reproduced_and_only_the_quota_method_is_left_out()
    {
        var rows = File.ReadAllLines(RepositoryPaths.InShared("cases", "A03_small_instances", "instances.csv"))[1..].Where(line => line.Length > 0).Select(line => line.Split(',')).ToList();
        var cases = rows.GroupBy(row => $"{row[0]} {row[1]}", StringComparer.Ordinal).ToList();

        Assert.Equal(47, cases.Count);
        Assert.Equal(LeftOut, cases.Select(rowsOf => rowsOf.Key).Where(key => key.EndsWith(" quota", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        foreach (var instance in cases.Where(rowsOf => !LeftOut.Contains(rowsOf.Key)))
        {
            foreach (var method in MethodsOf(instance.First()[1]))
                Assert.Equal((instance.Key, Expected(instance)), (instance.Key, Given(method, [.. instance])));
        }
    }

    private static IEnumerable<IApportionmentMethod> MethodsOf(string name) => name == "all" ? Methods.All : [Methods.Named(name)];

    private static string Expected(IEnumerable<string[]> rows) => string.Join(' ', rows.Select(row => row[6]));

    /// <summary>A threshold keeps the parties below it out before anything is split.</summary>
    private static string Given(IApportionmentMethod method, string[][] rows)
    {
        var votes = rows.Select(row => long.Parse(row[5], CultureInfo.InvariantCulture)).ToList();
        var threshold = rows[0][2].StartsWith("threshold=0.04", StringComparison.Ordinal) ? Exact.Ratio(4, 100) : Exact.Zero;
        Assert.True(rows[0][2].Length == 0 || !threshold.IsZero);
        var weights = votes.Select(vote => vote >= threshold * votes.Sum() ? (Exact)vote : Exact.Zero);
        var allotment = method.Allot(long.Parse(rows[0][3], CultureInfo.InvariantCulture), weights);

        Assert.Null(allotment.Tie);
        return string.Join(' ', Methods.SharesOf(allotment));
    }
}
