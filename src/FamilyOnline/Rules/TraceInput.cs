namespace FamilyOnline.Rules;

/// <summary>A figure that a rule looked at, as it was found (计分依据).</summary>
/// <param name="Name">The figure's name in the rule.</param>
/// <param name="Value">What it was.</param>
public sealed record TraceInput(string Name, Quantity Value)
{
    /// <summary>Gets what people call it, in Chinese and English.</summary>
    public LocalizedText Wording { get; internal init; } = new(Name);

    /// <summary>Gets how its value is written for people.</summary>
    public NumberForm Form { get; internal init; } = NumberForm.Plain;

    /// <summary>Gets why whoever stated it says so; null where nobody said, or where it was not stated as one mark.</summary>
    public string? Reason { get; internal init; }

    /// <summary>Gets whether a reason must be given for it and is not.</summary>
    public bool IsReasonMissing { get; internal init; }

    /// <summary>Writes the value for people: <c>9/11 ≈ 81.82%</c>, yes or no, or why there is none.</summary>
    public LocalizedText Told => Numbers.Of(Value, Form);
}
