using System.Diagnostics;

namespace FamilyOnline.Benchmarks.Rollups;

/// <summary>Times the roll-up by the clock, each the least of some turns; for use while working.</summary>
internal static class QuickRollup
{
    public static void Run(int metrics, int turns)
    {
        RollupBenchmarks all = new() { Metrics = metrics };
        all.Setup();
        (string Name, Func<object> Run)[] timed =
        [
            ("stream sum", () => all.StreamSum()), ("kernel", all.Kernel), ("cube", all.Cube), ("placed", all.Placed), ("rolled", all.Rolled), ("rolled and read", () => all.RolledAndRead()), ("DuckDB", all.DuckDb), ("LINQ", all.Linq),
        ];
        foreach (var (name, run) in timed)
        {
            var least = double.MaxValue;
            for (var turn = 0; turn < turns; turn++)
            {
                var start = Stopwatch.GetTimestamp();
                GC.KeepAlive(run());
                least = Math.Min(least, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }

            Console.WriteLine(FormattableString.Invariant($"{name}: {least:0.0} ms"));
        }

        all.Cleanup();
    }
}
