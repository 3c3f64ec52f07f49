using System.Collections.ObjectModel;
using System.Globalization;
using NodaTime;

namespace FamilyOnline.Rollups;

/// <summary>What happened to some units on one day: which became which, and with what shares (撤并变更).</summary>
/// <remarks>
/// A rename, move or recode may change the code (彬县 610427 → 彬州市 610482) or keep it. A unit that gives a part away and goes on is its own successor in a split;
/// a unit that takes another in and goes on need not be named among the predecessors.
/// </remarks>
public sealed class UnitChange
{
    /// <summary>Makes a change of any kind.</summary>
    /// <param name="day">The day of the change: the last day of the old is the day before.</param>
    /// <param name="kind">What happened.</param>
    /// <param name="shares">The arrows from predecessors to successors; one for each metric where shares differ by metric.</param>
    /// <param name="place">Where a file gives it; it is named in problems.</param>
    /// <exception cref="ArgumentException">The arrows do not fit the kind, are given twice, or state shares that do not make up 1 for a predecessor.</exception>
    public UnitChange(LocalDate day, UnitChangeKind kind, IEnumerable<SuccessionShare> shares, Place place = default)
    {
        (Day, Kind, Shares, Place) = (day, kind, Require.List(shares), place);
        foreach (var fault in ChangeShape.FaultsOf(kind, Shares))
            throw new ArgumentException(fault.Text(CultureInfo.InvariantCulture), nameof(shares));
        Predecessors = Ids(share => share.From);
        Successors = Ids(share => share.To);
    }

    /// <summary>Gets the day of the change, the first on which the new holds.</summary>
    public LocalDate Day { get; }

    /// <summary>Gets what happened.</summary>
    public UnitChangeKind Kind { get; }

    /// <summary>Gets the arrows from predecessors to successors, as given.</summary>
    public IReadOnlyList<SuccessionShare> Shares { get; }

    /// <summary>Gets the ids of the units before the change, in ordinal order; none for a creation.</summary>
    public IReadOnlyList<string> Predecessors { get; }

    /// <summary>Gets the ids of the units after the change, in ordinal order; none for an abolition.</summary>
    public IReadOnlyList<string> Successors { get; }

    /// <summary>Gets where a file gives it; empty where none does.</summary>
    public Place Place { get; }

    /// <summary>Checks and makes a change from data that came from outside.</summary>
    /// <param name="day">The day of the change.</param>
    /// <param name="kind">What happened.</param>
    /// <param name="shares">The arrows from predecessors to successors.</param>
    /// <param name="place">Where a file gives it.</param>
    /// <returns>The change, or every problem at the place.</returns>
    /// <exception cref="ArgumentException">The arrows are missing.</exception>
    public static ReadResult<UnitChange> Of(LocalDate day, UnitChangeKind kind, IEnumerable<SuccessionShare> shares, Place place = default)
    {
        var given = Require.List(shares);
        var problems = ChangeShape.FaultsOf(kind, given, place).ToArray();
        return new(problems.Length > 0 ? null : new(day, kind, given, place), problems);
    }

    /// <summary>Makes a change by which one unit becomes one other: a rename, move or recode.</summary>
    /// <exception cref="ArgumentException">The kind is another, or an id is blank.</exception>
    public static UnitChange OneToOne(LocalDate day, UnitChangeKind kind, string from, string to) => new(day, kind, [new(from, to)]);

    /// <summary>Makes a merger.</summary>
    /// <exception cref="ArgumentException">There is no predecessor, or an id is blank.</exception>
    public static UnitChange Merge(LocalDate day, IEnumerable<string> from, string to) => new(day, UnitChangeKind.Merge, Require.List(from).Select(one => new SuccessionShare(one, to)));

    /// <summary>Makes a split with a share for each successor, for every metric; null where it is not known.</summary>
    /// <exception cref="ArgumentException">There are less than two successors, or the shares do not make up 1.</exception>
    public static UnitChange Split(LocalDate day, string from, params IEnumerable<(string To, Exact? Share)> parts) =>
        new(day, UnitChangeKind.Split, parts.Select(part => new SuccessionShare(from, part.To, part.Share)));

    /// <summary>Writes day, kind and arrows.</summary>
    public override string ToString() => FormattableString.Invariant($"{Day:uuuu-MM-dd} {Kind}: {string.Join(", ", Shares)}");

    private ReadOnlyCollection<string> Ids(Func<SuccessionShare, string?> id) =>
        Array.AsReadOnly([.. Shares.Select(id).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
}
