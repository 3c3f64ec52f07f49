using System.Globalization;
using System.Resources;

namespace FamilyOnline;

/// <summary>A kind of problem that data from outside may have: its stable code and its texts in every language.</summary>
public sealed class ProblemKind
{
    private readonly ResourceManager _texts;

    /// <summary>Declares a kind of problem.</summary>
    /// <param name="code">The stable code, such as <c>pack.unknown-key</c>; also the resource's name. <c>code.remedy</c> names the remedy's.</param>
    /// <param name="severity">Whether a document with such a problem is refused.</param>
    /// <param name="texts">The resources that hold the two texts, with <c>{0}</c>, <c>{1}</c> … for the arguments.</param>
    public ProblemKind(string code, Severity severity, ResourceManager texts)
    {
        Require.That(severity != Severity.Unspecified, "A kind of problem needs a severity.", nameof(severity));
        (Code, Severity, _texts) = (Require.Text(code), severity, Require.NotNull(texts));
    }

    /// <summary>Gets the stable code.</summary>
    public string Code { get; }

    /// <summary>Gets whether a document with such a problem is refused.</summary>
    public Severity Severity { get; }

    /// <summary>Makes a problem of this kind.</summary>
    /// <param name="place">Where it is.</param>
    /// <param name="arguments">What the texts name, in their order.</param>
    public Problem At(Place place, params IEnumerable<string> arguments) => new(this, place, arguments);

    internal string Text(CultureInfo? culture, IReadOnlyList<string> arguments) => Render(Code, culture, arguments);

    internal string Remedy(CultureInfo? culture, IReadOnlyList<string> arguments) => Render(Code + ".remedy", culture, arguments);

    private string Render(string name, CultureInfo? culture, IReadOnlyList<string> arguments)
    {
        var text = _texts.GetString(name, culture ?? CultureInfo.CurrentUICulture)
            ?? throw new MissingManifestResourceException($"The resources hold no text named '{name}'.");
        return string.Format(CultureInfo.InvariantCulture, text, [.. arguments]);
    }
}
