using System.Globalization;

namespace FamilyOnline;

/// <summary>Something wrong, or worth a look, in data that came from outside: where, what, and what to do (问题).</summary>
public sealed class Problem
{
    internal Problem(ProblemKind kind, Place place, IEnumerable<string> arguments) =>
        (Kind, Place, Arguments) = (kind, place, Require.List(arguments));

    /// <summary>Gets the kind, with the stable code.</summary>
    public ProblemKind Kind { get; }

    /// <summary>Gets where it is.</summary>
    public Place Place { get; }

    /// <summary>Gets what the texts name, in their order.</summary>
    public IReadOnlyList<string> Arguments { get; }

    /// <summary>Gets the stable code, such as <c>report.unknown-subject</c>.</summary>
    public string Code => Kind.Code;

    /// <summary>Gets whether the document is refused because of it.</summary>
    public Severity Severity => Kind.Severity;

    /// <summary>Says what is wrong.</summary>
    /// <param name="culture">The reader's culture; null takes <see cref="CultureInfo.CurrentUICulture"/>.</param>
    public string Text(CultureInfo? culture = null) => Kind.Text(culture, Arguments);

    /// <summary>Says what to do about it.</summary>
    /// <param name="culture">The reader's culture; null takes <see cref="CultureInfo.CurrentUICulture"/>.</param>
    public string Remedy(CultureInfo? culture = null) => Kind.Remedy(culture, Arguments);

    /// <summary>Writes place, code, text and remedy in the current culture of the user interface.</summary>
    public override string ToString() => ToString(null);

    /// <summary>Writes place, code, text and remedy.</summary>
    /// <param name="culture">The reader's culture; null takes <see cref="CultureInfo.CurrentUICulture"/>.</param>
    public string ToString(CultureInfo? culture)
    {
        var place = Place.ToString();
        return $"{place}{(place.Length > 0 ? ": " : "")}{Code}: {Text(culture)} {Remedy(culture)}";
    }
}
