using System.Globalization;
using NodaTime;

namespace FamilyOnline.Rollups;

/// <summary>Who lay under whom on every day, in one or more hierarchies side by side, and how units became others (区划沿革).</summary>
/// <remarks>
/// <c>At</c> gives the tree as it was on a day; <c>Bridge</c> carries figures from the boundaries of one day to those of another. A change speaks of
/// units, in whatever hierarchies they stand. The order in which spans and changes are given makes no difference.
/// </remarks>
public sealed class UnitHistory
{
    /// <summary>The hierarchy of a span that names none.</summary>
    public const string Administrative = "administrative";

    private readonly SpanIndex _index;

    /// <summary>Builds a history.</summary>
    /// <param name="spans">Units with the days on which they were so, in any order.</param>
    /// <param name="changes">What became of them, in any order; null for nothing.</param>
    /// <exception cref="ArgumentException">Units and changes contradict each other; the message names every contradiction.</exception>
    public UnitHistory(IEnumerable<UnitSpan> spans, IEnumerable<UnitChange>? changes = null)
        : this(Require.List(spans), Require.List(changes ?? []))
    {
        var problems = Problems().Select(problem => problem.Text(CultureInfo.InvariantCulture)).ToArray();
        Require.That(problems.Length == 0, string.Join(" ", problems), nameof(spans));
    }

    private UnitHistory(IReadOnlyList<UnitSpan> spans, IReadOnlyList<UnitChange> changes)
    {
        Spans = Array.AsReadOnly([.. spans.OrderBy(span => span.Hierarchy, StringComparer.Ordinal).ThenBy(span => span.Unit.Id, StringComparer.Ordinal).ThenBy(span => span.First)]);
        Changes = Array.AsReadOnly([.. changes.OrderBy(change => change.Day).ThenBy(change => change.ToString(), StringComparer.Ordinal)]);
        _index = new(Spans);
    }

    /// <summary>Gets all spans, by hierarchy, id and first day.</summary>
    public IReadOnlyList<UnitSpan> Spans { get; }

    /// <summary>Gets all changes, by day.</summary>
    public IReadOnlyList<UnitChange> Changes { get; }

    /// <summary>Gets the names of the hierarchies, in ordinal order.</summary>
    public IEnumerable<string> Hierarchies => _index.Hierarchies;

    /// <summary>Checks and builds a history from data that came from outside.</summary>
    /// <param name="spans">Units with the days on which they were so, in any order.</param>
    /// <param name="changes">What became of them, in any order; null for nothing.</param>
    /// <returns>The history, or every problem, each at the place of its span or change.</returns>
    /// <exception cref="ArgumentException">A list is missing or holds a null.</exception>
    public static ReadResult<UnitHistory> Of(IEnumerable<UnitSpan> spans, IEnumerable<UnitChange>? changes = null)
    {
        UnitHistory history = new(Require.List(spans), Require.List(changes ?? []));
        return new(history, history.Problems().OrderBy(problem => problem.Place.Line));
    }

    /// <summary>Gives the tree of a hierarchy as it was on a day; without units where none was there.</summary>
    /// <exception cref="KeyNotFoundException">There is no such hierarchy.</exception>
    public UnitTree At(LocalDate day, string hierarchy = Administrative) => new(
        Units(hierarchy).Values.Select(spans => spans.Find(span => span.Holds(day))).OfType<UnitSpan>().Select(span => span.Unit), day);

    /// <summary>Gives the way from the boundaries of one day to those of another, later or earlier.</summary>
    /// <param name="from">The day in whose boundaries figures are.</param>
    /// <param name="to">The day in whose boundaries they are wanted, such as today.</param>
    /// <param name="hierarchy">The hierarchy of both trees.</param>
    /// <exception cref="KeyNotFoundException">There is no such hierarchy.</exception>
    public Bridge Bridge(LocalDate from, LocalDate to, string hierarchy = Administrative) =>
        new(At(from, hierarchy), At(to, hierarchy), from <= to ? StepBook.Forward(Changes, from, to) : StepBook.Backward(Changes, _index, from, to));

    /// <summary>Gives the spans of each unit of a hierarchy, in the order of their days.</summary>
    /// <exception cref="KeyNotFoundException">There is no such hierarchy.</exception>
    internal Dictionary<string, List<UnitSpan>> Units(string hierarchy) => _index.Of(Require.Text(hierarchy))
        ?? throw new KeyNotFoundException($"There is no hierarchy '{hierarchy}'; there is {string.Join(", ", Hierarchies)}.");

    private IEnumerable<Problem> Problems() =>
        [.. Hierarchies.SelectMany(name => new SpanChecks(Units(name)).All()), .. new ChangeChecks(_index, Changes).All()];
}
