using System.Globalization;
using System.Runtime.CompilerServices;

namespace FamilyOnline;

/// <summary>The message of a requirement, put together only where the requirement is not met.</summary>
/// <remarks>A million figures are checked without making a text for any of them.</remarks>
[InterpolatedStringHandler]
internal ref struct RequireMessage
{
    private DefaultInterpolatedStringHandler _text;

    public RequireMessage(int literalLength, int formattedCount, bool condition, out bool isNeeded)
    {
        isNeeded = !condition;
        _text = condition ? default : new(literalLength, formattedCount, CultureInfo.InvariantCulture);
    }

    public void AppendLiteral(string value) => _text.AppendLiteral(value);

    public void AppendFormatted<T>(T value, string? format = null) => _text.AppendFormatted(value, format);

    public string ToText() => _text.ToStringAndClear();
}
