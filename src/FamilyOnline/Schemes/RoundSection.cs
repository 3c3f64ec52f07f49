using FamilyOnline.Documents;

namespace FamilyOnline.Schemes;

/// <summary>Reads <c>round: { digits: 2, mode: half-up, decide-on: unrounded }</c>.</summary>
internal static class RoundSection
{
    /// <summary>Gets the words for the ways to round; bankers' rounding has two names.</summary>
    public static IReadOnlyDictionary<string, Rounding> Modes { get; } = new Dictionary<string, Rounding>(StringComparer.Ordinal)
    {
        ["half-up"] = Rounding.HalfUp,
        ["half-even"] = Rounding.HalfEven,
        ["bankers"] = Rounding.HalfEven,
        ["ceiling"] = Rounding.Ceiling,
        ["floor"] = Rounding.Floor,
    };

    public static IReadOnlyDictionary<string, bool> Deciders { get; } = new Dictionary<string, bool>(StringComparer.Ordinal) { ["unrounded"] = false, ["rounded"] = true };

    public static RoundingRule? Read(MapReader? reader)
    {
        if (reader is null)
            return null;
        var (digits, mode, decides) = (reader.WholeNumber("digits", 0, 18) ?? 2, reader.Choice("mode", Modes, Rounding.HalfUp), reader.Choice("decide-on", Deciders, false));
        reader.Done();
        return new(digits, mode, decides);
    }
}
