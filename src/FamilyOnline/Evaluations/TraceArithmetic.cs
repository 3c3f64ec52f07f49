using System.Numerics;
using System.Text.RegularExpressions;
using FamilyOnline.Formulas;
using FamilyOnline.Scoring;

namespace FamilyOnline.Evaluations;

/// <summary>Computes steps again: each formula, with <c>[id]</c> taken from the line of that name below and <c>[it]</c> from the step before.</summary>
/// <remarks>Names and long fractions are put in as names of the formula, so that numbers of any length can be computed.</remarks>
internal static partial class TraceArithmetic
{
    public const string It = "it";

    /// <summary>The points of a trace, those of the lines below computed again too.</summary>
    public static Quantity Compute(Trace trace)
    {
        Dictionary<string, Quantity> known = new(StringComparer.Ordinal);
        foreach (var part in trace.Parts)
        {
            known[part.Id] = part.Recompute();
            foreach (var pool in part.Pools)
                known[$"{part.Id}#{pool.Pool}"] = PoolOf(part, pool);
        }

        foreach (var pool in trace.Pools)
            known[$"#{pool.Pool}"] = PoolOf(trace, pool, known);
        return Last(trace.Steps.Select(step => step.Formula), known) ?? throw new FormatException($"The trace of '{trace.Id}' has points, but no step that gives them.");
    }

    /// <summary>Computes steps one after the other, and gives the last; null where there are none.</summary>
    public static Quantity? Last(IEnumerable<string> formulas, Dictionary<string, Quantity> known)
    {
        Quantity? last = null;
        foreach (var formula in formulas)
            known[It] = (last = Step(formula, known)).Value;
        return last;
    }

    /// <summary>Computes one formula.</summary>
    /// <exception cref="FormatException">It is no formula, or names what is not known.</exception>
    public static Quantity Step(string formula, IReadOnlyDictionary<string, Quantity> known)
    {
        List<Quantity> values = [];
        var text = Name().Replace(formula, name => Put(values, known.TryGetValue(name.Groups[1].Value, out var value) ? value : throw new FormatException($"The step names '{name.Groups[1].Value}', which the trace does not have.")));
        text = Fraction().Replace(text, number => Put(values, Exact.Ratio(BigInteger.Parse(number.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture), number.Groups[2].Success ? BigInteger.Parse(number.Groups[2].ValueSpan, System.Globalization.CultureInfo.InvariantCulture) : BigInteger.One)));
        if (!Formula.TryParse(text, out var parsed))
            throw new FormatException($"The step '{formula}' is no formula.");
        return parsed.Evaluate(name => name.StartsWith(Prefix, StringComparison.Ordinal) && int.TryParse(name[Prefix.Length..], out var at) && at < values.Count
            ? values[at]
            : throw new FormatException($"The step names '{name}' outside brackets."));
    }

    /// <summary>A name as it stands in brackets.</summary>
    public static string NameOf(string name) => name.Replace('[', '(').Replace(']', ')');

    private const string Prefix = "value-";

    private static string Put(List<Quantity> values, Quantity value)
    {
        values.Add(value);
        return FormattableString.Invariant($"{Prefix}{values.Count - 1}");
    }

    private static Quantity PoolOf(Trace trace, TracePool pool, Dictionary<string, Quantity>? known = null)
    {
        if (!pool.Points.IsKnown)
            return pool.Points;
        known ??= trace.Parts.SelectMany(part => part.Pools.Select(below => KeyValuePair.Create($"{part.Id}#{below.Pool}", PoolOf(part, below))).Append(new(part.Id, part.Recompute()))).ToDictionary(StringComparer.Ordinal);
        return Last(pool.Steps.Select(step => step.Formula), new(known, StringComparer.Ordinal)) ?? pool.Points;
    }

    [GeneratedRegex(@"\[([^\]]+)\]")]
    private static partial Regex Name();

    /// <summary>A fraction or a negative number in brackets, as steps write them.</summary>
    [GeneratedRegex(@"(?<![\p{L}\p{Nd}])\((-?[0-9]+)(?:/([0-9]*[1-9][0-9]*))?\)")]
    private static partial Regex Fraction();
}
