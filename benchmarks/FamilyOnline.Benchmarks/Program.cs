using System.Globalization;
using BenchmarkDotNet.Running;
using FamilyOnline.Benchmarks;
using FamilyOnline.Benchmarks.Rollups;

if (args is ["quick", var count])
    Quick.Run(int.Parse(count, CultureInfo.InvariantCulture));
else if (args is ["rollup", var metrics, var turns])
    QuickRollup.Run(int.Parse(metrics, CultureInfo.InvariantCulture), int.Parse(turns, CultureInfo.InvariantCulture));
else
    BenchmarkSwitcher.FromAssembly(typeof(EvaluationBenchmarks).Assembly).Run(args);
