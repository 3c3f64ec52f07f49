using FamilyOnline.Rollups;
using static FamilyOnline.Benchmarks.Rollups.RollupField;

namespace FamilyOnline.Benchmarks.Rollups;

/// <summary>Sees to it that everybody who is timed gives the same numbers.</summary>
internal static class SameSums
{
    /// <summary>Every upper unit in the order of the kernel.</summary>
    public static string[] Units { get; } =
    [
        .. Enumerable.Range(0, CountyCount).Select(one => $"c{one:0000}"),
        .. Enumerable.Range(0, PrefectureCount).Select(one => $"q{one:000}"),
        .. Enumerable.Range(0, ProvinceCount).Select(one => $"p{one:00}"),
        "n",
    ];

    public static void Check(RollupField field, long[][] kernel, long[][] byRows, Rollup rollup, Dictionary<(int Metric, int Year, string Unit), long> linq, List<(int Metric, int Year, int Level, int Unit, long Sum)> duck)
    {
        int[] starts = [0, CountyCount, CountyCount + PrefectureCount, CountyCount + PrefectureCount + ProvinceCount];
        var wrong = duck.Count(one => kernel[(one.Metric * 2) + one.Year][starts[one.Level] + one.Unit] != one.Sum);
        for (var line = 0; line < kernel.Length; line++)
        {
            for (var unit = 0; unit < Units.Length; unit++)
            {
                if (byRows[line][unit] != kernel[line][unit] || linq[(line / 2, line % 2, Units[unit])] != kernel[line][unit] || Ours(field, rollup, line, unit) != kernel[line][unit])
                    wrong++;
            }
        }

        if (wrong > 0 || duck.Count != kernel.Length * Units.Length)
            throw new InvalidOperationException($"{wrong} numbers differ; DuckDB gives {duck.Count} of {kernel.Length * Units.Length}.");
    }

    private static Exact Ours(RollupField field, Rollup rollup, int line, int unit)
    {
        var (metric, year) = (line / 2, ReportingPeriod.Year(FirstYear + (line % 2)));
        if (metric < field.Metrics)
            return rollup.Figure(MetricId(metric), Units[unit], year).Value.Value;
        var ratio = rollup.Figure($"r{(metric - field.Metrics) / 2:00}", Units[unit], year);
        return ((metric - field.Metrics) % 2 == 0 ? ratio.Numerator : ratio.Denominator)!.Value.Value;
    }
}
