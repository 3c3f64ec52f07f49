namespace FamilyOnline.Formulas;

/// <summary>A sign or function of formulas: how many values it takes, what it gives, and how it is written.</summary>
internal sealed class Operation(string signature, int least, int most, Func<Exact[], Quantity> compute, bool isInexact = false)
{
    /// <summary>Gets how it is written, such as <c>clamp(x, low, high)</c>.</summary>
    public string Signature { get; } = signature;

    public string Name { get; } = signature.Split('(')[0];

    /// <summary>Gets whether its value is rounded, as that of roots and logarithms.</summary>
    public bool IsInexact { get; } = isInexact;

    public bool Takes(int count) => count >= least && count <= most;

    /// <summary>Gives the value of numbers, as many as it takes.</summary>
    public Quantity Compute(Exact[] values) => compute(values);

    /// <summary>Writes it with its numbers so that it can be read back: <c>34 * 3/10</c>, <c>2 - (-1)</c>, <c>min(1/3, -2)</c>.</summary>
    public string Write(Exact[] values) => (char.IsLetter(Name[0]), values) switch
    {
        (true, _) => $"{Name}({string.Join(", ", values)})",
        (_, [var only]) => Name + Operand(only),
        (_, [var left, var right]) when Name == "/" && !right.IsInteger && !right.IsNegative => $"{Operand(left)} / ({right})",
        _ => $"{Operand(values[0])} {Name} {Operand(values[1])}",
    };

    private static string Operand(Exact value) => value.IsNegative ? $"({value})" : $"{value}";
}
