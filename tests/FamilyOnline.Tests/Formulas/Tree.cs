using CsCheck;
using FamilyOnline.Formulas;

namespace FamilyOnline.Tests.Formulas;

/// <summary>A random formula with the value that it must have, worked out while it was made up: no parser, no tree.</summary>
/// <param name="Text">The text, with no more parentheses than the rules of school ask for.</param>
/// <param name="Level">0 for a sum, 1 for a product, 2 for a negated value, 3 for a value.</param>
/// <param name="Value">The value.</param>
internal sealed record Tree(string Text, int Level, Quantity Value)
{
    private static readonly Quantity None = Quantity.Of(Absence.NotApplicable);

    private static readonly Gen<Tree> Leaves = Gen.OneOf(
        Gen.OneOf<string>([.. Worked.Names.Select(name => Gen.Const(name))]).Select(name => new Tree(name, 3, Worked.Figure(name))),
        Gen.Int[0, 999].Select(number => new Tree($"{number}", 3, (Exact)number)),
        Gen.Int[0, 200].Select(number => new Tree($"{number}%", 3, Exact.Ratio(number, 100))),
        Gen.Int[0, 99].Select(number => new Tree($"{number}pp", 3, Exact.Ratio(number, 100))),
        Gen.Int[0, 99].Select(number => new Tree($"7.{number:00}", 3, Exact.Ratio(700 + number, 100))));

    public static Gen<Tree> Any { get; } = Gen.Recursive<Tree>((depth, inner) => depth > 3
        ? Leaves
        : Gen.Frequency((1, Leaves), (4, Gen.OneOf(Signs(inner), Functions(inner)))));

    private static Gen<Tree> Signs(Gen<Tree> inner) => Gen.Select(Gen.Int[0, 4], inner, inner).Select((sign, x, y) => sign switch
    {
        0 => Of($"{x.At(0)} + {y.At(1)}", 0, v => v[0] + v[1], x, y),
        1 => Of($"{x.At(0)} - {y.At(1)}", 0, v => v[0] - v[1], x, y),
        2 => Of($"{x.At(1)} * {y.At(2)}", 1, v => v[0] * v[1], x, y),
        3 => Of($"{x.At(1)} / {y.At(2)}", 1, v => v[1].IsZero ? None : v[0] / v[1], x, y),
        _ => Of($"-{x.At(3)}", 2, v => -v[0], x),
    });

    private static Gen<Tree> Functions(Gen<Tree> inner) => Gen.Select(Gen.Int[0, 7], inner, inner, inner).Select((function, x, y, z) => function switch
    {
        0 => Of($"min({x.Text}, {y.Text}, {z.Text})", 3, v => v.Min(), x, y, z),
        1 => Of($"max({x.Text}, {y.Text})", 3, v => v.Max(), x, y),
        2 => Of($"clamp({x.Text}, {y.Text}, {z.Text})", 3, v => v[1] > v[2] ? None : v[0] < v[1] ? v[1] : v[0] > v[2] ? v[2] : v[0], x, y, z),
        3 => Of($"abs({x.Text})", 3, v => Exact.Max(v[0], -v[0]), x),
        4 => Of($"floor({x.Text})", 3, v => v[0].Round(0, Rounding.Floor), x),
        5 => Of($"ceil({x.Text})", 3, v => v[0].Round(0, Rounding.Ceiling), x),
        6 => Of($"round({x.Text}, 3)", 3, v => v[0].Round(3, Rounding.HalfUp), x),
        _ => Of($"sqrt({x.Text})", 3, v => Roots.Root(v[0], 2), x),
    });

    private static Tree Of(string text, int level, Func<Exact[], Quantity> value, params Tree[] parts)
    {
        var absent = Array.Find(parts, part => !part.Value.IsKnown);
        return new(text, level, absent?.Value ?? value([.. parts.Select(part => part.Value.Value)]));
    }

    private string At(int level) => Level < level ? $"({Text})" : Text;
}
