namespace FamilyOnline.Rules;

/// <summary>A figure that a rule looked at, as it was found (计分依据).</summary>
/// <param name="Name">The figure's name in the rule.</param>
/// <param name="Value">What it was.</param>
public sealed record TraceInput(string Name, Quantity Value);
