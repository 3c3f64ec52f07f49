using BenchmarkDotNet.Running;
using FamilyOnline.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(EvaluationBenchmarks).Assembly).Run(args);
