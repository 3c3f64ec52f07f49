using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace FamilyOnline;

/// <summary>The code of a province, prefecture, county, township or village: 2, 4, 6, 9 or 12 digits (行政区划代码).</summary>
/// <remarks>
/// Digits 1–2 name the province, 3–4 the prefecture, 5–6 the county, 7–9 the township, 10–12 the village. The parent that the digits
/// express is only the <i>natural</i> one: in a <see cref="DivisionTree"/> the tree decides. <c>default</c> is <see cref="Unspecified"/>.
/// <para>Source: GB/T 2260 (first six digits), GB/T 10114 (township), National Bureau of Statistics, 统计用区划代码.</para>
/// </remarks>
public readonly record struct DivisionCode : IComparable<DivisionCode>
{
    private readonly long _digits;
    private readonly byte _length;

    private DivisionCode(long digits, byte length) => (_digits, _length) = (digits, length);

    /// <summary>Gets the code of no division at all.</summary>
    public static DivisionCode Unspecified => default;

    /// <summary>Gets how many digits the code has: 2, 4, 6, 9 or 12; 0 for <see cref="Unspecified"/>.</summary>
    public int Length => _length;

    /// <summary>Gets the level that the number of digits expresses.</summary>
    public DivisionLevel Level => LevelOf(_length);

    /// <summary>Gets the code one level up, by prefix; <see cref="Unspecified"/> for a province.</summary>
    /// <remarks>A county straight under its province has a filler prefecture here (<c>4290</c>): the tree may know better.</remarks>
    public DivisionCode NaturalParent => _length switch
    {
        12 or 9 => new(_digits / 1000, (byte)(_length - 3)),
        6 or 4 => new(_digits / 100, (byte)(_length - 2)),
        _ => default,
    };

    /// <summary>Gets the class of a township, by its seventh digit; <see cref="TownshipClass.Unspecified"/> at any other level.</summary>
    /// <remarks>A convention, not a law: 138 of 41,352 real townships have 街道 in their name and a digit of the class <see cref="TownshipClass.Other"/>.</remarks>
    public TownshipClass TownshipClass => _length != 9
        ? TownshipClass.Unspecified
        : (_digits / 100 % 10) switch
        {
            0 => TownshipClass.Subdistrict,
            1 => TownshipClass.Town,
            2 or 3 => TownshipClass.Township,
            _ => TownshipClass.Other,
        };

    /// <summary>Gets whether the last part is all zeros and only fills the place of a level that is not there, as in <c>441900</c> (东莞).</summary>
    public bool IsFiller => _length switch
    {
        12 or 9 => _digits % 1000 == 0,
        6 or 4 => _digits % 100 == 0,
        _ => false,
    };

    /// <summary>Reads a code that the program's author wrote.</summary>
    /// <exception cref="FormatException"><paramref name="text"/> is not a division code.</exception>
    public static DivisionCode Parse(string text) => TryParse(text, out var code)
        ? code
        : throw new FormatException($"A division code is 2, 4, 6, 9 or 12 digits such as 610424, but was '{text}'.");

    /// <summary>Reads a code that came from outside the program.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out DivisionCode code)
    {
        var isCode = text is not null && LevelOf(text.Length) != DivisionLevel.Unspecified && text[0] != '0' && text.All(char.IsAsciiDigit);
        code = isCode ? new(long.Parse(text!, NumberStyles.None, CultureInfo.InvariantCulture), (byte)text!.Length) : default;
        return isCode;
    }

    /// <summary>Gives the code of the level asked for that this code's digits begin with.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is not this level or one above.</exception>
    public DivisionCode At(DivisionLevel level)
    {
        Require.That(level is >= DivisionLevel.Province && level <= Level, $"A {Level} code has no part of level {level}.", nameof(level));
        var code = this;
        while (code.Level > level)
            code = code.NaturalParent;
        return code;
    }

    /// <summary>Tells whether this code's digits begin with another's, so that it lies at or below it by nature.</summary>
    public bool StartsWith(DivisionCode other) =>
        other._length > 0 && other._length <= _length && _digits / PowerOfTen(_length - other._length) == other._digits;

    /// <summary>Orders depth first: a code stands straight before the codes that begin with it.</summary>
    public int CompareTo(DivisionCode other)
    {
        var byDigits = (_digits * PowerOfTen(12 - _length)).CompareTo(other._digits * PowerOfTen(12 - other._length));
        return byDigits != 0 ? byDigits : _length.CompareTo(other._length);
    }

    /// <summary>Tells whether the left stands before the right, depth first.</summary>
    public static bool operator <(DivisionCode left, DivisionCode right) => left.CompareTo(right) < 0;

    /// <summary>Tells whether the left stands after the right, depth first.</summary>
    public static bool operator >(DivisionCode left, DivisionCode right) => left.CompareTo(right) > 0;

    /// <summary>Tells whether the left does not stand after the right, depth first.</summary>
    public static bool operator <=(DivisionCode left, DivisionCode right) => left.CompareTo(right) <= 0;

    /// <summary>Tells whether the left does not stand before the right, depth first.</summary>
    public static bool operator >=(DivisionCode left, DivisionCode right) => left.CompareTo(right) >= 0;

    /// <summary>Writes the digits; nothing for <see cref="Unspecified"/>.</summary>
    public override string ToString() => _length == 0 ? "" : _digits.ToString(CultureInfo.InvariantCulture);

    private static DivisionLevel LevelOf(int length) => length switch
    {
        2 => DivisionLevel.Province,
        4 => DivisionLevel.Prefecture,
        6 => DivisionLevel.County,
        9 => DivisionLevel.Township,
        12 => DivisionLevel.Village,
        _ => DivisionLevel.Unspecified,
    };

    private static long PowerOfTen(int exponent)
    {
        var power = 1L;
        for (var i = 0; i < exponent; i++)
            power *= 10;
        return power;
    }
}
