using NodaTime;

namespace FamilyOnline.Duties;

/// <summary>The settings of a duty that have a default (报送责任设置).</summary>
public sealed record DutyOptions
{
    /// <summary>Gets whether a unit that opens or closes inside a period owes the period's report.</summary>
    /// <value><see cref="OpenRule.WholePeriod"/> unless given: nobody is pushed for a month that was not wholly theirs.</value>
    public OpenRule Open { get; init; } = OpenRule.WholePeriod;

    /// <summary>Gets the first day for which it is owed; a period that begins earlier is not.</summary>
    /// <value>Null, since ever, unless given.</value>
    public LocalDate? From { get; init; }

    /// <summary>Gets the last day for which it is owed; a period that ends later is not.</summary>
    /// <value>Null, for ever, unless given.</value>
    public LocalDate? To { get; init; }
}
