using System.Diagnostics;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;

namespace FamilyOnline.Benchmarks;

/// <summary>Starts the console host from nothing to the last byte of its screen, against a .NET program that does nothing.</summary>
/// <remarks>Build both in Release first; the folders are found from the repository's root.</remarks>
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 3, iterationCount: 20)]
public class ColdStartBenchmarks
{
    private string _root = "";

    [GlobalSetup]
    public void Setup()
    {
        _root = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(_root, "FamilyOnline.sln")))
            _root = Path.GetDirectoryName(_root) ?? throw new DirectoryNotFoundException("Run the benchmarks inside the repository.");
    }

    [Benchmark(Baseline = true)]
    public int EmptyProcess() => Run("benchmarks/EmptyHost", "EmptyHost.dll", "");

    [Benchmark]
    public int OpeningScreen() => Run("samples/CountyConsole", "CountyConsole.dll", "");

    [Benchmark]
    public int Tasks() => Run("samples/CountyConsole", "CountyConsole.dll", "tasks");

    private int Run(string project, string dll, string arguments)
    {
        var path = Path.Combine(_root, project, "bin", "Release", "net10.0", dll);
        using var process = Process.Start(new ProcessStartInfo("dotnet", $"{path} {arguments}") { RedirectStandardOutput = true })!;
        var length = process.StandardOutput.ReadToEnd().Length;
        process.WaitForExit();
        return process.ExitCode == 0 ? length : throw new InvalidOperationException($"{dll} ended with {process.ExitCode}.");
    }
}
