#pragma warning disable SYSLIB1054, CA5392   // the other way to call the system would need unsafe code
using System.Runtime.InteropServices;
using FamilyOnline.Benchmarks.Schemes;
using FamilyOnline.Evaluations;

namespace FamilyOnline.Benchmarks;

/// <summary>Times evaluations by the processor time of the thread, which other programs disturb little; for use while working.</summary>
internal static class Quick
{
    private const int ThreadProcessorTime = 3;

    public static void Run(int count)
    {
        var (field, scheme) = (SheetField.Of(count), SheetField.Scheme());
        var first = Time(() => Evaluator.Evaluate(scheme, field.Candidates, field.Figures));
        SameNumbers.Check(field, Evaluator.Evaluate(scheme, field.Candidates, field.Figures));
        var (plain, ours, bytes) = (double.MaxValue, double.MaxValue, 0L);
        for (var i = 0; i < (count > 100_000 ? 5 : 30); i++)
        {
            plain = Math.Min(plain, Time(() => PlainSheet.Ranks(field.Rows)));
            bytes = GC.GetAllocatedBytesForCurrentThread();
            ours = Math.Min(ours, Time(() => Evaluator.Evaluate(scheme, field.Candidates, field.Figures)));
            bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
        }

        Console.WriteLine(FormattableString.Invariant($"{count}: plain {plain:0.00} ms, exact {ours:0.0} ms, {ours / plain:0.0} times, the first {first:0.0} ms; {bytes / count} B for each"));
    }

    private static double Time(Func<object> run)
    {
        var before = Now();
        GC.KeepAlive(run());
        return (Now() - before) / 1e6;
    }

    private static long Now()
    {
        _ = ClockGetTime(ThreadProcessorTime, out var time);
        return (time.Seconds * 1_000_000_000) + time.Nanoseconds;
    }

    [DllImport("libc", EntryPoint = "clock_gettime")]
    private static extern int ClockGetTime(int clock, out ClockTime time);

    [StructLayout(LayoutKind.Sequential)]
    private struct ClockTime
    {
        public long Seconds;
        public long Nanoseconds;
    }
}
