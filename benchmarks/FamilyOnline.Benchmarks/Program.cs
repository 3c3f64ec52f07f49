using BenchmarkDotNet.Running;
using FamilyOnline.Benchmarks;

if (args is ["quick", var count, .. var rest])
    Quick.Run(int.Parse(count, System.Globalization.CultureInfo.InvariantCulture), rest.Length > 0);
else
    BenchmarkSwitcher.FromAssembly(typeof(EvaluationBenchmarks).Assembly).Run(args);
