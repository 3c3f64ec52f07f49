using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace FamilyOnline.Rules;

/// <summary>Answers to a condition for every row of a field.</summary>
internal static class Truths
{
    public static Truth Of(bool? holds) => holds switch { true => Truth.Yes, false => Truth.No, null => Truth.Unknown };

    public static Truth Not(Truth truth) => truth switch { Truth.Yes => Truth.No, Truth.No => Truth.Yes, _ => truth };

    /// <summary>Answers row by row.</summary>
    public static Truth[] Each(EvaluationField field, Func<int, Truth> answer)
    {
        var truths = new Truth[field.Rows.Length];
        for (var row = 0; row < truths.Length; row++)
            truths[row] = answer(row);
        return truths;
    }

    /// <summary>Answers row by row in exact arithmetic.</summary>
    public static Truth Exactly(Condition condition, EvaluationField field, int row) => Of(condition.Holds(new FigureContext(field, row, null)));

    /// <summary>Tells of four rows which hold; false where it is not known of one of them.</summary>
    public static bool TryFour(Truth[] truths, int row, out Vector256<double> yes)
    {
        const uint Known = 0x01010101;   // yes and no are odd, and unknown is not
        var four = MemoryMarshal.Read<uint>(MemoryMarshal.AsBytes(truths.AsSpan(row, FourBalls.Count)));
        yes = FourBalls.Places(Vector256.Equals(Avx2.ConvertToVector256Int64(Vector128.CreateScalar(four).AsByte()), Vector256.Create((long)Truth.Yes)));
        return (four & Known) == Known;
    }
}
