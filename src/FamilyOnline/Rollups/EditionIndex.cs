using System.Collections.Immutable;
using FamilyOnline.Submissions;
using NodaTime;

namespace FamilyOnline.Rollups;

/// <summary>Finds the edition behind a cell: the one that counts of its unit, metric and period.</summary>
internal sealed class EditionIndex
{
    private readonly FigureTable _table;
    private readonly Instant? _knownAt;
    private readonly ImmutableList<FigureEdition> _later;
    private readonly Lazy<ILookup<string, int>> _rowsOf;

    public EditionIndex(FigureTable table, Instant? knownAt)
        : this(table, knownAt, [], new(() => Enumerable.Range(0, table.Count).ToLookup(row => table.UnitIds[table.Columns.Unit[row]], StringComparer.Ordinal)))
    {
    }

    private EditionIndex(FigureTable table, Instant? knownAt, ImmutableList<FigureEdition> later, Lazy<ILookup<string, int>> rowsOf) =>
        (_table, _knownAt, _later, _rowsOf) = (table, knownAt, later, rowsOf);

    /// <summary>Gets the last instant at which anything of the roll-up became known; null where nothing did.</summary>
    public Instant? Latest => _later.Select(edition => edition.KnownAt)
        .Concat(_table.Count == 0 ? [] : _table.Columns.Instants.Where(instant => _knownAt is null || instant <= _knownAt))
        .Cast<Instant?>().Max();

    public EditionIndex With(IEnumerable<FigureEdition> editions) => new(_table, _knownAt, _later.AddRange(editions), _rowsOf);

    /// <summary>Gives the edition that counts for one cell: of those known last one that says what the cell says; null where there is none, or they contradict each other.</summary>
    /// <remarks>Of several that say the same it is the one longest on record, then the first by role and note, so that the order of delivery makes no difference.</remarks>
    public FigureEdition? Counting(string unit, Metric metric, ReportingPeriod period)
    {
        var all = Of(unit, metric, period).ToArray();
        if (all.Length == 0)
            return null;
        var last = all.Max(edition => edition.KnownAt);
        var together = Array.FindAll(all, edition => edition.KnownAt == last);
        var cell = together.Select(CellOf).Aggregate(Cells.Together);
        return together.Where(edition => CellOf(edition) == cell)
            .OrderBy(edition => edition.RecordedAt).ThenBy(edition => edition.By, StringComparer.Ordinal).ThenBy(edition => edition.Note, StringComparer.Ordinal).ThenBy(edition => edition.Value.Decimals)
            .FirstOrDefault();
    }

    private static long CellOf(FigureEdition edition) => Cells.Of(edition.Value, edition.Metric);

    private IEnumerable<FigureEdition> Of(string unit, Metric metric, ReportingPeriod period) => _rowsOf.Value[unit].Select(_table.Row).Concat(_later.Where(edition => edition.Unit == unit))
        .Where(edition => edition.Metric.Id == metric.Id && edition.Period == period && (_knownAt is null || edition.KnownAt <= _knownAt || _later.Contains(edition)));
}
