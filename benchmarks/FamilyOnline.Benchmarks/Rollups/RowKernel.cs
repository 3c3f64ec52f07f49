namespace FamilyOnline.Benchmarks.Rollups;

/// <summary>The same numbers by hand, the shortest way: each row is added where it belongs and forgotten, and only what a year ends with is kept for the ratios.</summary>
internal static class RowKernel
{
    private const long None = long.MinValue;

    /// <summary>Gives for each metric, then both parts of each ratio, and each year what counties, prefectures, provinces and the nation come to, one behind the other.</summary>
    public static long[][] Roll(RollupField field)
    {
        var (counties, last) = (new long[RollupField.CountyCount * field.Metrics * 2], new long[RollupField.Townships * field.Metrics * 2]);
        Array.Fill(last, None);
        var (units, metrics, months, values) = (field.Township, field.Metric, field.Month, field.Value);
        var countyOf = Enumerable.Range(0, RollupField.Townships).Select(RollupField.CountyOf).ToArray();
        for (var row = 0; row < values.Length; row++)
        {
            var (metric, month, year) = (metrics[row], months[row], months[row] < 12 ? 0 : 1);
            if (RollupField.IsFlow(metric))
                counties[(((countyOf[units[row]] * field.Metrics) + metric) * 2) + year] += values[row];
            else if (month is 11 or 23)
                last[(((units[row] * field.Metrics) + metric) * 2) + year] = values[row];
        }

        var sums = new long[(field.Metrics + (2 * field.Ratios)) * 2][];
        for (var line = 0; line < sums.Length; line++)
        {
            var (metric, year) = (line / 2, line % 2);
            sums[line] = Levels.Upwards(metric < field.Metrics && RollupField.IsFlow(metric) ? Flow(counties, field.Metrics, metric, year) : Closing(last, countyOf, field.Metrics, metric, year));
        }

        return sums;
    }

    private static long[] Flow(long[] counties, int metrics, int metric, int year)
    {
        var sums = new long[RollupField.CountyCount];
        for (var county = 0; county < sums.Length; county++)
            sums[county] = counties[(((county * metrics) + metric) * 2) + year];
        return sums;
    }

    private static long[] Closing(long[] last, int[] countyOf, int metrics, int line, int year)
    {
        var (above, below) = RollupField.PartsOf(Math.Max(0, line - metrics) / 2);
        var metric = line < metrics ? line : (line - metrics) % 2 == 0 ? above : below;
        var beside = line < metrics ? line : above + below - metric;
        var sums = new long[RollupField.CountyCount];
        for (var township = 0; township < countyOf.Length; township++)
        {
            var value = last[(((township * metrics) + metric) * 2) + year];
            sums[countyOf[township]] += value == None || last[(((township * metrics) + beside) * 2) + year] == None ? 0 : value;
        }

        return sums;
    }
}
