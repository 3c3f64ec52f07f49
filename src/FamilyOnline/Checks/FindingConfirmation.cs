using NodaTime;

namespace FamilyOnline.Checks;

/// <summary>Somebody's word that a doubtful value is right; it holds for this finding and this value only (核实确认).</summary>
public sealed record FindingConfirmation
{
    /// <summary>Confirms a value.</summary>
    /// <param name="key">The key of the finding.</param>
    /// <param name="value">The value that was found right, as <see cref="Finding.Value"/> gives it.</param>
    /// <param name="by">Who confirms it.</param>
    /// <param name="day">When.</param>
    /// <param name="reason">Why it is right.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public FindingConfirmation(string key, Exact value, string by, LocalDate day, string reason) =>
        (Key, Value, By, Day, Reason) = (Require.Text(key), value, Require.Text(by), day, Require.Text(reason));

    /// <summary>Gets the key of the finding.</summary>
    public string Key { get; }

    /// <summary>Gets the value that was found right.</summary>
    public Exact Value { get; }

    /// <summary>Gets who confirms it.</summary>
    public string By { get; }

    /// <summary>Gets when.</summary>
    public LocalDate Day { get; }

    /// <summary>Gets why it is right.</summary>
    public string Reason { get; }

    internal bool Fits(Finding finding) => finding.Key == Key && finding.Value == Value;
}
