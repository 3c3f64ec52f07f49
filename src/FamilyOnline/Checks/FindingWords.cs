using FamilyOnline.Resources;

namespace FamilyOnline.Checks;

/// <summary>The words of findings: what is doubtful, then what to do.</summary>
internal static class FindingWords
{
    /// <summary>Tells a finding; the unit, the period and the metric come first, then what the text names.</summary>
    public static LocalizedText Of(string key, FindingSubject subject, params LocalizedText[] arguments) => Texts.Told(
        Texts.Checks, key, [new(subject.Unit.Name), new($"{subject.Period}"), subject.Metric.Title, .. arguments]);

    public static LocalizedText Number(Exact value) => new(ShownNumber.Of(value));

    public static LocalizedText Bounds(Expectation expected, Func<Exact, string> shown) => expected switch
    {
        { Least: { } least, Most: { } most } => Texts.Localized(Texts.Checks, "expected.between", shown(least), shown(most)),
        { Least: { } least } => Texts.Localized(Texts.Checks, "expected.least", shown(least)),
        _ => Texts.Localized(Texts.Checks, "expected.most", shown(expected.Most ?? Exact.Zero)),
    };
}
