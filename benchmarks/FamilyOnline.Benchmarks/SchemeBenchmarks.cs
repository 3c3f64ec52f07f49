using BenchmarkDotNet.Attributes;
using FamilyOnline.Benchmarks.Schemes;
using FamilyOnline.Evaluations;
using FamilyOnline.Schemes;

namespace FamilyOnline.Benchmarks;

/// <summary>Scores and ranks candidates on twenty criteria, exactly, against a loop in double and against RulesEngine, which give the same points.</summary>
[MemoryDiagnoser]
public class SchemeBenchmarks
{
    private SheetField _field = null!;
    private Scheme _scheme = null!;
    private RuleSheet _rules = null!;

    [Params(1_000, 41_000, 600_000)]
    public int Candidates { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        (_field, _scheme, _rules) = (SheetField.Of(Candidates), SheetField.Scheme(), new());
        SameNumbers.Check(_field, Exact());
        if (Candidates == 1_000)
            SameNumbers.Check(_field, RulesEngine().GetAwaiter().GetResult());
    }

    [Benchmark(Baseline = true)]
    public int[] PlainDouble() => PlainSheet.Ranks(_field.Rows);

    [Benchmark]
    public Evaluation Exact() => Evaluator.Evaluate(_scheme, _field.Candidates, _field.Figures);

    [Benchmark]
    public Task<double[]> RulesEngine() => _rules.Totals(_field.Rows);
}
