namespace FamilyOnline.Formulas;

/// <summary>All signs and functions of formulas. Where a function has no value, its value is not applicable.</summary>
internal static class Operations
{
    private const int Any = int.MaxValue;

    private static readonly Quantity None = Quantity.Of(Absence.NotApplicable);

    public static Operation Negative { get; } = new("-", 1, 1, x => -x[0]);

    public static Operation Plus { get; } = new("+", 2, 2, x => x[0] + x[1]);

    public static Operation Minus { get; } = new("-", 2, 2, x => x[0] - x[1]);

    public static Operation Times { get; } = new("*", 2, 2, x => x[0] * x[1]);

    public static Operation Divide { get; } = new("/", 2, 2, x => x[1].IsZero ? None : x[0] / x[1]);

    /// <summary>Gets the functions by name.</summary>
    public static IReadOnlyDictionary<string, Operation> Functions { get; } = new Operation[]
    {
        new("min(x, …)", 1, Any, x => x.Aggregate(Exact.Min)),
        new("max(x, …)", 1, Any, x => x.Aggregate(Exact.Max)),
        new("clamp(x, low, high)", 3, 3, x => x[1] > x[2] ? None : Exact.Min(Exact.Max(x[0], x[1]), x[2])),
        new("abs(x)", 1, 1, x => x[0].IsNegative ? -x[0] : x[0]),
        new("floor(x)", 1, 1, x => x[0].Floor()),
        new("ceil(x)", 1, 1, x => x[0].Ceiling()),
        new("round(x) / round(x, digits)", 1, 2, x => x.Length == 1 ? x[0].Round(0, Rounding.HalfUp) : Round(x[0], x[1])),
        new("sqrt(x)", 1, 1, x => Roots.Root(x[0], 2), isInexact: true),
        new("root(x, n)", 2, 2, x => Within(x[1], 1, Roots.MaxDegree) is { } degree ? Roots.Root(x[0], degree) : None, isInexact: true),
        new("ln(x)", 1, 1, x => Logarithms.Natural(x[0]), isInexact: true),
        new("log(x) / log(x, base)", 1, 2, x => Logarithms.Of(x[0], x.Length == 1 ? 10 : x[1]), isInexact: true),
    }.ToDictionary(function => function.Name, StringComparer.Ordinal);

    private static Quantity Round(Exact value, Exact digits) => Within(digits, 0, 18) is { } places ? value.Round(places, Rounding.HalfUp) : None;

    /// <summary>Gives a whole number within bounds, or null.</summary>
    private static int? Within(Exact value, int least, int most) => value.IsInteger && value >= least && value <= most ? (int)value.Numerator : null;
}
