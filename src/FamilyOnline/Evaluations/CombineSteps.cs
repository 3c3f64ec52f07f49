using System.Globalization;
using FamilyOnline.Rules;
using FamilyOnline.Schemes;
using FamilyOnline.Scoring;

namespace FamilyOnline.Evaluations;

/// <summary>Writes how several scores become one, as steps that anybody can compute again.</summary>
internal static class CombineSteps
{
    /// <summary>Tells a combination of terms.</summary>
    public static void Tell(TraceWriter trace, Combination combination, (string Formula, string Arithmetic, Exact Value)[] terms, Exact result)
    {
        trace.Lines.Add(NodeTexts.Say("combined." + combination, Numbers.Of(terms.Length)));
        switch (combination)
        {
            case Combination.Mean:
                Mean(trace, terms, terms.Length.ToString(CultureInfo.InvariantCulture), result);
                break;
            case Combination.Median:
                var ordered = terms.OrderBy(term => term.Value).ToArray();
                Median(trace, ordered[((ordered.Length - 1) / 2)..((ordered.Length / 2) + 1)], result);
                break;
            case Combination.Highest or Combination.Lowest:
                Call(trace, combination == Combination.Highest ? "max" : "min", terms, result);
                break;
            case Combination.Geometric:
                Geometric(trace, terms, result);
                break;
            default:
                SumSteps.Tell(trace, terms);
                break;
        }
    }

    /// <summary>Tells a mean in which each term has its weight.</summary>
    public static void TellWeightedMean(TraceWriter trace, (string Formula, string Arithmetic, Exact Value)[] terms, Exact[] weights, Exact result)
    {
        trace.Lines.Add(NodeTexts.Say("combined.Weighted", Numbers.Of(terms.Length)));
        Mean(trace, terms, $"({string.Join(" + ", weights.Select(TraceWriter.Text))})", result);
    }

    private static void Mean(TraceWriter trace, (string Formula, string Arithmetic, Exact Value)[] terms, string by, Exact result)
    {
        if (terms.Length > 1)
            SumSteps.Tell(trace, terms);
        var (formula, arithmetic) = terms.Length > 1 ? ("[it]", TraceWriter.Text(terms.Aggregate(Exact.Zero, (sum, term) => sum + term.Value))) : (terms[0].Formula, terms[0].Arithmetic);
        trace.Step(by == "1" ? formula : $"{formula} / {by}", by == "1" ? arithmetic : $"{arithmetic} / {by}", result);
    }

    private static void Median(TraceWriter trace, (string Formula, string Arithmetic, Exact Value)[] middle, Exact result)
    {
        if (middle.Length == 1)
            trace.Step(middle[0].Formula, middle[0].Arithmetic, result);
        else
            trace.Step($"({middle[0].Formula} + {middle[1].Formula}) / 2", $"({middle[0].Arithmetic} + {middle[1].Arithmetic}) / 2", result);
    }

    private static void Geometric(TraceWriter trace, (string Formula, string Arithmetic, Exact Value)[] terms, Exact result)
    {
        var product = terms.Aggregate(Exact.One, (soFar, term) => soFar * term.Value);
        trace.Step(string.Join(" * ", terms.Select(term => term.Formula)), string.Join(" * ", terms.Select(term => term.Arithmetic)), product);
        trace.Step($"root([it], {terms.Length})", $"root({TraceWriter.Text(product)}, {terms.Length})", result);
    }

    private static void Call(TraceWriter trace, string function, (string Formula, string Arithmetic, Exact Value)[] terms, Exact result) => trace.Step(
        $"{function}({string.Join(", ", terms.Select(term => term.Formula))})", $"{function}({string.Join(", ", terms.Select(term => term.Arithmetic))})", result);
}
