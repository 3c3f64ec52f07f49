using BenchmarkDotNet.Attributes;
using FamilyOnline.Evaluations;
using FamilyOnline.Files;
using FamilyOnline.Schemes;
using FamilyOnline.Selections;

namespace FamilyOnline.Benchmarks;

/// <summary>Scores and ranks every township of the country exactly, against plain double arithmetic without reasons.</summary>
[MemoryDiagnoser]
public class EvaluationBenchmarks
{
    private InventedField _field = null!;
    private Scheme _scheme = null!;

    [Params(1_000, 41_000)]
    public int Candidates { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _field = InventedField.Of(Candidates);
        _scheme = PackReader.Read("thousand-households@1").Value.Schemes.Single(scheme => scheme.Id == InventedField.Scheme);
    }

    [Benchmark(Baseline = true)]
    public int[] PlainDouble()
    {
        var best = 0.0;
        foreach (var row in _field.Rows)
            best = Math.Max(best, (double)row.Broadband / row.Households);
        var totals = new double[_field.Rows.Count];
        var order = new int[totals.Length];
        for (var i = 0; i < totals.Length; i++)
        {
            var row = _field.Rows[i];
            var total = 50 * ((double)row.Broadband / row.Households) / best;
            for (var check = 0; check < row.Yes.Length; check++)
                total += row.Yes[check] ? PlainRow.Checks[check].Points : 0;
            (totals[i], order[i]) = (-total, i);
        }

        Array.Sort(totals, order);
        return order[..5];
    }

    [Benchmark]
    public Evaluation Exact() => Evaluator.Evaluate(_scheme, _field.Candidates, _field.Figures);

    [Benchmark]
    public Certificate ExactAndSelect() => Selector.Select(Exact(), round: 1);
}
