using NodaTime;
using NodaTime.Text;

namespace FamilyOnline;

/// <summary>What a mark says: a number (yes is 1, no is 0), a word such as 优, a day, or the reason why there is nothing (评分值).</summary>
/// <remarks><c>default</c> is <see cref="Absence.NotReported"/>.</remarks>
public readonly record struct MarkValue
{
    private MarkValue(Quantity number, string? word, LocalDate? day) => (Number, Word, Day) = (number, word, day);

    /// <summary>Gets the number; where the mark is a word or a day, not available as a number.</summary>
    public Quantity Number { get; }

    /// <summary>Gets the word, or null.</summary>
    public string? Word { get; }

    /// <summary>Gets the day, or null.</summary>
    public LocalDate? Day { get; }

    /// <summary>Makes a number, or the reason for none.</summary>
    public static implicit operator MarkValue(Quantity number) => new(number, null, null);

    /// <summary>Makes a number.</summary>
    public static implicit operator MarkValue(Exact number) => new(number, null, null);

    /// <summary>Makes a word.</summary>
    /// <exception cref="ArgumentException">It is blank.</exception>
    public static MarkValue Of(string word) => new(Quantity.Of(Absence.NotAvailable), Require.Text(word), null);

    /// <summary>Makes a day.</summary>
    public static MarkValue Of(LocalDate day) => new(Quantity.Of(Absence.NotAvailable), null, day);

    /// <summary>Writes the word, the day, the number or the absence's name.</summary>
    public override string ToString() => Word ?? (Day is { } day ? LocalDatePattern.Iso.Format(day) : Number.ToString());
}
