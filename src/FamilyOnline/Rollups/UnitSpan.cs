using NodaTime;

namespace FamilyOnline.Rollups;

/// <summary>A unit with its name, level and place in one hierarchy, over the days on which all of that held (隶属期间).</summary>
/// <remarks>
/// The days are half-open: the first day belongs to the span, the day on which it ends does not. So the day on which one span of a unit ends is the day on
/// which the next begins, and the day of the change (撤并) that came between.
/// </remarks>
public sealed record UnitSpan
{
    /// <summary>Makes a span.</summary>
    /// <param name="unit">The unit as it was on all its days: id, name, the unit above it, level.</param>
    /// <param name="from">The first day; null where it has been so since before anything is known.</param>
    /// <param name="to">The first day on which it is no longer so; null where it is still so.</param>
    /// <param name="hierarchy">The hierarchy that it belongs to, such as <see cref="UnitHistory.Administrative"/> or <c>clusters</c>.</param>
    /// <param name="place">Where a file gives it; it is named in problems.</param>
    /// <exception cref="ArgumentException">The unit is missing, the hierarchy blank, or the span ends before its first day is over.</exception>
    public UnitSpan(TreeUnit unit, LocalDate? from = null, LocalDate? to = null, string hierarchy = UnitHistory.Administrative, Place place = default)
    {
        (Unit, From, To, Hierarchy, Place) = (Require.NotNull(unit), from, to, Require.Text(hierarchy), place);
        Require.That(from is null || to is null || from < to, $"The span of unit '{unit.Id}' must end after it begins, but runs from {from:uuuu-MM-dd} to {to:uuuu-MM-dd}.", nameof(to));
    }

    /// <summary>Gets the unit as it was on all its days.</summary>
    public TreeUnit Unit { get; }

    /// <summary>Gets the first day; null where it has been so since before anything is known.</summary>
    public LocalDate? From { get; }

    /// <summary>Gets the first day on which it is no longer so; null where it is still so.</summary>
    public LocalDate? To { get; }

    /// <summary>Gets the hierarchy that it belongs to.</summary>
    public string Hierarchy { get; }

    /// <summary>Gets where a file gives it; empty where none does.</summary>
    public Place Place { get; }

    /// <summary>Gets the first day, the earliest of the calendar where none is known.</summary>
    internal LocalDate First => From ?? LocalDate.MinIsoValue;

    /// <summary>Gets the day on which it ends, the last of the calendar where it does not.</summary>
    internal LocalDate End => To ?? LocalDate.MaxIsoValue;

    /// <summary>Tells whether it was so on a day.</summary>
    public bool Holds(LocalDate day) => First <= day && (To is null || day < To);

    /// <summary>Writes unit and days.</summary>
    public override string ToString() => FormattableString.Invariant($"{Unit} [{From:uuuu-MM-dd}, {To:uuuu-MM-dd})");
}
