namespace FamilyOnline.Benchmarks.Rollups;

/// <summary>The same numbers by hand from a cube that keeps every cell, as the library does: filled row by row, and added up in loops; no names, no reasons, no editions.</summary>
internal static class CubeKernel
{
    private const long None = long.MinValue;

    /// <summary>Gives for each metric, then both parts of each ratio, and each year what counties, prefectures, provinces and the nation come to, one behind the other.</summary>
    public static long[][] Roll(RollupField field)
    {
        var cube = Cube(field);
        var sums = new long[(field.Metrics + (2 * field.Ratios)) * 2][];
        for (var year = 0; year < 2; year++)
        {
            for (var metric = 0; metric < field.Metrics; metric++)
                sums[(metric * 2) + year] = Levels.Upwards(RollupField.IsFlow(metric) ? Flow(cube[metric], year) : Closing(cube[metric], cube[metric], year));
            for (var ratio = 0; ratio < field.Ratios; ratio++)
            {
                var (above, below) = RollupField.PartsOf(ratio);
                sums[((field.Metrics + (2 * ratio)) * 2) + year] = Levels.Upwards(Closing(cube[above], cube[below], year));
                sums[((field.Metrics + (2 * ratio) + 1) * 2) + year] = Levels.Upwards(Closing(cube[below], cube[above], year));
            }
        }

        return sums;
    }

    private static long[][] Cube(RollupField field)
    {
        var cube = new long[field.Metrics][];
        for (var metric = 0; metric < cube.Length; metric++)
        {
            cube[metric] = GC.AllocateUninitializedArray<long>(RollupField.Townships * RollupField.Months);
            cube[metric].AsSpan().Fill(None);
        }

        var (units, metrics, months, values) = (field.Township, field.Metric, field.Month, field.Value);
        for (var row = 0; row < values.Length; row++)
            cube[metrics[row]][(units[row] * RollupField.Months) + months[row]] = values[row];
        return cube;
    }

    private static long[] Flow(long[] cells, int year)
    {
        var sums = new long[RollupField.CountyCount];
        for (var township = 0; township < RollupField.Townships; township++)
        {
            var sum = 0L;
            foreach (var cell in cells.AsSpan((township * RollupField.Months) + (12 * year), 12))
                sum += cell == None ? 0 : cell;
            sums[RollupField.CountyOf(township)] += sum;
        }

        return sums;
    }

    private static long[] Closing(long[] cells, long[] beside, int year)
    {
        var sums = new long[RollupField.CountyCount];
        for (var township = 0; township < RollupField.Townships; township++)
        {
            var at = (township * RollupField.Months) + (12 * year) + 11;
            sums[RollupField.CountyOf(township)] += cells[at] == None || beside[at] == None ? 0 : cells[at];
        }

        return sums;
    }
}
