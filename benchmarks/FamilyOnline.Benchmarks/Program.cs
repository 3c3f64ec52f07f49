using BenchmarkDotNet.Running;
using FamilyOnline.Benchmarks;

if (args is ["quick", var count])
    Quick.Run(int.Parse(count, System.Globalization.CultureInfo.InvariantCulture));
else
    BenchmarkSwitcher.FromAssembly(typeof(EvaluationBenchmarks).Assembly).Run(args);
