namespace FamilyOnline.Rules;

/// <summary>One of the things that a line is counted for once each: a judge, a round, a month, a household (逐项对象).</summary>
/// <param name="Kind">What it is one of, such as <c>judge</c>.</param>
/// <param name="Name">Which it is.</param>
/// <param name="Period">The days that it stands for; unspecified for what is no period.</param>
internal sealed record FieldElement(string Kind, string Name, ReportingPeriod Period = default)
{
    public bool IsPeriod => Period.IsSpecified;
}
