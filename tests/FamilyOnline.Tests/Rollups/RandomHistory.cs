using FamilyOnline.Rollups;
using NodaTime;

namespace FamilyOnline.Tests.Rollups;

/// <summary>
/// An invented history of three counties with four townships each, one change a month as numbers decide; it carries a value for each township along, change by
/// change, as one would by hand, so that a bridge can be held against it.
/// </summary>
internal sealed class RandomHistory
{
    private readonly List<UnitSpan> _spans = [];
    private readonly List<UnitChange> _changes = [];
    private readonly SortedDictionary<string, (string Parent, LocalDate? From)> _townships = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, LocalDate?> _counties = new(StringComparer.Ordinal);
    private readonly Queue<int> _decisions;
    private readonly LocalDate _day = First;
    private int _made;

    public RandomHistory(IEnumerable<int> decisions, bool mergersOnly = false)
    {
        _decisions = new(decisions);
        foreach (var county in (string[])["c0", "c1", "c2"])
            _counties[county] = null;
        for (var i = 0; i < 12; i++)
            Open($"t{i}", $"c{i % 3}", null);
        Before = _townships.Keys.Select((id, index) => (id, index)).ToDictionary(one => one.id, one => Exact.Ratio(7 * (one.index + 1), 1), StringComparer.Ordinal);
        After = new(Before, StringComparer.Ordinal);
        while (_decisions.Count >= 4)
        {
            _day = _day.PlusMonths(1);
            Change(mergersOnly ? 10 + Next(3) : Next(6));
        }

        foreach (var (id, (parent, from)) in _townships)
            _spans.Add(new(new(id, id, parent, "township"), from));
        foreach (var (id, from) in _counties)
            _spans.Add(new(new(id, id, "n", "county"), from));
        _spans.Add(new(new("n", "n", null, "nation")));
        History = new(_spans, _changes);
    }

    public static LocalDate First => new(2020, 1, 1);

    public LocalDate Last => _day;

    public UnitHistory History { get; }

    /// <summary>Gets the values of the townships on the first day.</summary>
    public Dictionary<string, Exact> Before { get; }

    /// <summary>Gets the values of the townships on the last day, carried by hand.</summary>
    public Dictionary<string, Exact> After { get; }

    private void Change(int kind)
    {
        var (one, other) = (Township(), Township());
        switch (kind)
        {
            case 0: OneToOne(UnitChangeKind.Recode, one, _townships[one].Parent); break;
            case 1: OneToOne(UnitChangeKind.Move, one, County()); break;
            case 2 when one != other: Merge([one, other], New(), _townships[one].Parent); break;
            case 3: Split(one, Exact.Ratio(Next(11), 10)); break;
            case 4 when one != other: Absorb(one, other); break;
            case 5: Keep(one, County()); break;
            case 10 when Sibling(one) is { } near: Merge([one, near], New(), _townships[one].Parent); break;
            case 11 when Sibling(one) is { } near: Absorb(one, near); break;
            case 12 when _counties.Count > 1: MergeCounties(); break;
        }
    }

    private void OneToOne(UnitChangeKind kind, string from, string parent)
    {
        var to = New();
        Close(from);
        Open(to, parent, _day);
        _changes.Add(UnitChange.OneToOne(_day, kind, from, to));
        Carry(from, (to, Exact.One));
    }

    private void Merge(string[] from, string to, string parent)
    {
        foreach (var id in from)
            Close(id);
        Open(to, parent, _day);
        _changes.Add(UnitChange.Merge(_day, from, to));
        foreach (var id in from)
            Carry(id, (to, Exact.One));
    }

    private void Absorb(string from, string to)
    {
        Close(from);
        _changes.Add(UnitChange.Merge(_day, [from], to));
        Carry(from, (to, Exact.One));
    }

    private void Split(string from, Exact share)
    {
        var (parent, left, right) = (_townships[from].Parent, New(), New());
        Close(from);
        Open(left, parent, _day);
        Open(right, parent, _day);
        _changes.Add(UnitChange.Split(_day, from, (left, share), (right, Exact.One - share)));
        Carry(from, (left, share), (right, Exact.One - share));
    }

    private void Keep(string id, string parent)
    {
        Close(id);
        Open(id, parent, _day);
    }

    private void MergeCounties()
    {
        var (gone, stays) = (_counties.Keys.First(), _counties.Keys.Last());
        foreach (var id in _townships.Where(township => township.Value.Parent == gone).Select(township => township.Key).ToArray())
            Keep(id, stays);
        _spans.Add(new(new(gone, gone, "n", "county"), _counties[gone], _day));
        _counties.Remove(gone);
        _changes.Add(UnitChange.Merge(_day, [gone], stays));
    }

    private void Open(string id, string parent, LocalDate? from) => _townships[id] = (parent, from);

    private void Close(string id)
    {
        var (parent, from) = _townships[id];
        _townships.Remove(id);
        _spans.Add(new(new(id, id, parent, "township"), from, _day));
    }

    private void Carry(string from, params (string To, Exact Share)[] parts)
    {
        After.Remove(from, out var value);
        foreach (var (to, share) in parts)
            After[to] = After.GetValueOrDefault(to) + (value * share);
    }

    private string Township() => _townships.Keys.ElementAt(Next(_townships.Count));

    private string? Sibling(string id) => _townships.Where(other => other.Key != id && other.Value.Parent == _townships[id].Parent).Select(other => other.Key).FirstOrDefault();

    private string County() => _counties.Keys.ElementAt(Next(_counties.Count));

    private string New() => $"u{_made++:000}";

    private int Next(int count) => _decisions.TryDequeue(out var decision) ? decision % count : 0;
}
