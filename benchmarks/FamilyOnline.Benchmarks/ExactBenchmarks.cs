using System.Globalization;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using Fractions;

namespace FamilyOnline.Benchmarks;

/// <summary>Exact numbers against the Fractions package, which was their inside, and against numbers that round: one operation on the share of every township of the country, and sums of twenty.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class ExactBenchmarks
{
    private const int Candidates = 41_000;
    private const int Shares = 20;
    private readonly int[] _above = new int[Candidates * Shares];
    private readonly int[] _below = new int[Candidates * Shares];
    private Fraction[] _fractions = [];
    private Exact[] _exacts = [];
    private decimal[] _decimals = [];
    private double[] _doubles = [];

    [GlobalSetup]
    public void Setup()
    {
        Random random = new(20240401);
        for (var i = 0; i < _below.Length; i++)
        {
            _below[i] = random.Next(200, 40_000);
            _above[i] = random.Next(1, _below[i]);
        }

        int[] first = [.. Enumerable.Range(0, Candidates + 1)];
        _fractions = Array.ConvertAll(first, i => new Fraction(_above[i], _below[i]));
        _exacts = Array.ConvertAll(first, i => Exact.Ratio(_above[i], _below[i]));
        _decimals = Array.ConvertAll(first, i => (decimal)_above[i] / _below[i]);
        _doubles = Array.ConvertAll(first, i => (double)_above[i] / _below[i]);
        if (Written(SumFractions()) != SumExact().ToString() || Written(PointsFractions()) != PointsExact().ToString())
            throw new InvalidOperationException("The package and the library differ.");
    }

    [Benchmark(Baseline = true), BenchmarkCategory("Add")]
    public Fraction AddFractions() => Folded(_fractions, (left, right) => left + right);

    [Benchmark, BenchmarkCategory("Add")]
    public Exact AddExact() => Folded(_exacts, (left, right) => left + right);

    [Benchmark, BenchmarkCategory("Add")]
    public decimal AddDecimal() => Folded(_decimals, (left, right) => left + right);

    [Benchmark, BenchmarkCategory("Add")]
    public double AddDouble() => Folded(_doubles, (left, right) => left + right);

    [Benchmark(Baseline = true), BenchmarkCategory("Multiply")]
    public Fraction MultiplyFractions() => Folded(_fractions, (left, right) => left * right);

    [Benchmark, BenchmarkCategory("Multiply")]
    public Exact MultiplyExact() => Folded(_exacts, (left, right) => left * right);

    [Benchmark, BenchmarkCategory("Multiply")]
    public decimal MultiplyDecimal() => Folded(_decimals, (left, right) => left * right);

    [Benchmark, BenchmarkCategory("Multiply")]
    public double MultiplyDouble() => Folded(_doubles, (left, right) => left * right);

    [Benchmark(Baseline = true), BenchmarkCategory("Divide")]
    public Fraction DivideFractions() => Folded(_fractions, (left, right) => left / right);

    [Benchmark, BenchmarkCategory("Divide")]
    public Exact DivideExact() => Folded(_exacts, (left, right) => left / right);

    [Benchmark, BenchmarkCategory("Divide")]
    public decimal DivideDecimal() => Folded(_decimals, (left, right) => left / right);

    [Benchmark, BenchmarkCategory("Divide")]
    public double DivideDouble() => Folded(_doubles, (left, right) => left / right);

    [Benchmark(Baseline = true), BenchmarkCategory("Compare")]
    public int CompareFractions() => Rises(_fractions);

    [Benchmark, BenchmarkCategory("Compare")]
    public int CompareExact() => Rises(_exacts);

    [Benchmark, BenchmarkCategory("Compare")]
    public int CompareDecimal() => Rises(_decimals);

    [Benchmark, BenchmarkCategory("Compare")]
    public int CompareDouble() => Rises(_doubles);

    [Benchmark(Baseline = true), BenchmarkCategory("Sum20")]
    public Fraction SumFractions() => Greatest(Fraction.Zero, (i, sum) => sum + new Fraction(_above[i], _below[i]));

    [Benchmark, BenchmarkCategory("Sum20")]
    public Exact SumExact() => Greatest(Exact.Zero, (i, sum) => sum + Exact.Ratio(_above[i], _below[i]));

    [Benchmark, BenchmarkCategory("Sum20")]
    public decimal SumDecimal() => Greatest(0m, (i, sum) => sum + ((decimal)_above[i] / _below[i]));

    [Benchmark, BenchmarkCategory("Sum20")]
    public double SumDouble() => Greatest(0.0, (i, sum) => sum + ((double)_above[i] / _below[i]));

    /// <summary>Five points for each share, of the candidate's households (the candidate's first figure): the usual sheet, in which denominators repeat.</summary>
    [Benchmark(Baseline = true), BenchmarkCategory("Points20")]
    public Fraction PointsFractions() => Greatest(Fraction.Zero, (i, sum) => sum + (new Fraction(5) * new Fraction(_above[i], _below[i - (i % Shares)])));

    [Benchmark, BenchmarkCategory("Points20")]
    public Exact PointsExact() => Greatest(Exact.Zero, (i, sum) => sum + ((Exact)5 * Exact.Ratio(_above[i], _below[i - (i % Shares)])));

    [Benchmark, BenchmarkCategory("Points20")]
    public decimal PointsDecimal() => Greatest(0m, (i, sum) => sum + (5m * _above[i] / _below[i - (i % Shares)]));

    [Benchmark, BenchmarkCategory("Points20")]
    public double PointsDouble() => Greatest(0.0, (i, sum) => sum + (5.0 * _above[i] / _below[i - (i % Shares)]));

    private static string Written(Fraction number) => number.ToString(CultureInfo.InvariantCulture);

    private static T Folded<T>(T[] numbers, Func<T, T, T> operation)
    {
        var last = numbers[0];
        for (var i = 0; i < Candidates; i++)
            last = operation(numbers[i], numbers[i + 1]);
        return last;
    }

    private static int Rises<T>(T[] numbers)
        where T : IComparable<T>
    {
        var rises = 0;
        for (var i = 0; i < Candidates; i++)
            rises += numbers[i].CompareTo(numbers[i + 1]) < 0 ? 1 : 0;
        return rises;
    }

    private static T Greatest<T>(T zero, Func<int, T, T> add)
        where T : IComparable<T>
    {
        var greatest = zero;
        for (var candidate = 0; candidate < Candidates; candidate++)
        {
            var sum = zero;
            for (var i = candidate * Shares; i < (candidate + 1) * Shares; i++)
                sum = add(i, sum);
            if (sum.CompareTo(greatest) > 0)
                greatest = sum;
        }

        return greatest;
    }
}
