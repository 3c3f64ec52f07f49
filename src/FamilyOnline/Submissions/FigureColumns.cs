using NodaTime;

namespace FamilyOnline.Submissions;

/// <summary>The columns of a table of figures.</summary>
/// <param name="Unit">For each row the place of its unit.</param>
/// <param name="Metric">For each row the place of its metric.</param>
/// <param name="Period">For each row the place of its period in <paramref name="Periods"/>.</param>
/// <param name="Value">For each row the answer, as <see cref="Cells"/> keeps it.</param>
/// <param name="Known">For each row the place in <paramref name="Instants"/>; null where all rows became known at once.</param>
/// <param name="Periods">The periods that rows name, each once.</param>
/// <param name="Instants">The instants at which rows became known, each once.</param>
/// <param name="Count">How many rows there are.</param>
/// <param name="Metrics">How many metrics rows may name.</param>
internal sealed record FigureColumns(int[] Unit, ushort[] Metric, ushort[] Period, long[] Value, int[]? Known, ReportingPeriod[] Periods, Instant[] Instants, int Count, int Metrics)
{
    private const int LeastRun = 1000;

    /// <summary>Gets for each metric, and for it each period, whether any row names both.</summary>
    public bool[] Stated { get; } = StatedIn(Metric, Period, new bool[Metrics * Periods.Length], Periods.Length);

    /// <summary>Gets for each metric the distance from 0 of the value furthest from it; 0 where there is none.</summary>
    public long[] Most { get; } = MostIn(Metric, Value, new long[Metrics]);

    /// <summary>Gets the rows at which another period begins than that of the row before; null where periods change so often that nothing is gained by going from one to the next.</summary>
    public int[]? PeriodStarts { get; } = StartsIn(Period, (Period.Length / LeastRun) + Periods.Length);

    private static int[]? StartsIn(ushort[] periods, int most)
    {
        List<int> starts = [];
        for (var row = 0; row < periods.Length && starts.Count <= most; row++)
        {
            if (row == 0 || periods[row] != periods[row - 1])
                starts.Add(row);
        }

        return starts.Count <= most ? [.. starts] : null;
    }

    private static bool[] StatedIn(ushort[] metrics, ushort[] periods, bool[] stated, int width)
    {
        for (var row = 0; row < metrics.Length; row++)
            stated[(metrics[row] * width) + periods[row]] = true;
        return stated;
    }

    private static long[] MostIn(ushort[] metrics, long[] values, long[] most)
    {
        for (var row = 0; row < values.Length; row++)
        {
            if (Cells.IsValue(values[row]) && Math.Abs(values[row]) > most[metrics[row]])
                most[metrics[row]] = Math.Abs(values[row]);
        }

        return most;
    }
}
