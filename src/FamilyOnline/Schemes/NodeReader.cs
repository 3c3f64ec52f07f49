using FamilyOnline.Documents;
using FamilyOnline.Plugins;
using FamilyOnline.Rules;
using FamilyOnline.Scoring;

namespace FamilyOnline.Schemes;

/// <summary>Reads the lines of a score sheet.</summary>
internal sealed class NodeReader
{
    private readonly RuleReader _rules;
    private readonly ScorerSection _scorers;
    private readonly OptionsSection _options;
    private readonly HashSet<string> _lines = new([SchemeReader.RootId], StringComparer.Ordinal);
    private readonly PoolChecks _pools;
    private bool _asksReason;
    private bool _isWindowed;

    public NodeReader(PluginRegistry plugins, RuleReader rules)
    {
        (_rules, _pools) = (rules, new(rules.Problems));
        _scorers = new(plugins, rules);
        _options = new(rules, _scorers);
        rules.Score = ReadScore;
    }

    /// <summary>Gets what reads the modifiers of a line.</summary>
    public OptionsSection Options => _options;

    /// <summary>Reads the parts of a group or of the whole sheet; null where a problem kept one from being made.</summary>
    public IReadOnlyList<SchemeNode>? ReadParts(MapReader group, NodeHead head, NodeOptions options) => group.Need("parts") is { } node ? ReadParts(node, group.List("parts"), head, options) : null;

    /// <summary>Makes a group of the whole sheet.</summary>
    public CriterionGroup? Whole(MapReader reader, NodeHead head, NodeOptions options)
    {
        (_asksReason, _isWindowed) = (options.Notes.ReasonRequired == true, reader.Find("window") is not null);
        if (ReadParts(reader, head, options) is not { } parts || _rules.Problems.Build(reader.Place, () => new CriterionGroup(head.Id, head.Title, head.Points, parts, options, head.Provenance)) is not { } whole)
            return null;
        _pools.CheckBounds(whole, reader);
        _pools.CheckAlike(whole);
        return whole;
    }

    private SchemeNode[]? ReadParts(DocumentNode node, IReadOnlyList<DocumentNode> items, NodeHead head, NodeOptions options)
    {
        if (node is DocumentList { Items.Count: 0 })
            _rules.Problems.Add(SchemeProblems.NoParts.At(node.Place, head.Id));
        SchemeNode?[] parts = [.. items.Select(item => Read(item, head.Points ?? head.Above))];
        if (parts.Length == 0 || parts.Contains(null))
            return null;
        SchemeNode[] made = [.. parts.OfType<SchemeNode>()];
        PartChecks.Check(made, head, options, node.Place, _rules.Problems);
        SpreadChecks.Check(items, made, _rules.Problems);
        return made;
    }

    private SchemeNode? Read(DocumentNode node, Exact? above)
    {
        MapReader reader = new(node, _rules.Problems);
        var head = Head(reader, reader.NeedId("id"), above);
        var isNew = reader.Find("id") is not { } at || IsNew(head.Id, at.Place);
        var line = ReadLine(reader, head);
        reader.Done();
        return isNew ? line : null;
    }

    private NodeHead Head(MapReader reader, string id, Exact? above)
    {
        _rules.PointsBase = above;
        var points = _rules.MostPoints(reader, "points");
        return new(id, reader.Localized("title") ?? new LocalizedText(id), points, above, reader.Provenance());
    }

    private SchemeNode? ReadLine(MapReader reader, NodeHead head)
    {
        var (outerBase, outerLine, outerReason, outerWindow) = (_rules.PointsBase, _rules.Line, _asksReason, _isWindowed);
        (_rules.PointsBase, _rules.Line) = (head.Points ?? head.Above, head.Id);
        try
        {
            var options = _options.Read(reader);
            (_asksReason, _isWindowed) = (options.Notes.ReasonRequired ?? _asksReason, _isWindowed || options.Window is not null);
            if (ReadMade(reader, head, options) is not { } made)
                return null;
            _pools.CheckBounds(made, reader);
            _pools.Note(made, reader);
            EachChecks.Check(made, reader, _isWindowed);
            return made;
        }
        finally
        {
            (_rules.PointsBase, _rules.Line, _asksReason, _isWindowed) = (outerBase, outerLine, outerReason, outerWindow);
        }
    }

    private SchemeNode? ReadMade(MapReader reader, NodeHead head, NodeOptions options)
    {
        if (reader.Entries.Any(entry => entry.Key == "parts"))
            return ReadParts(reader, head, options) is { } parts ? _rules.Problems.Build(reader.Place, () => new CriterionGroup(head.Id, head.Title, head.Points, parts, options, head.Provenance)) : null;
        return reader.Entries.Any(entry => entry.Key == "sheets") ? ReadSheets(reader, head, options) : ReadCriterion(reader, head, options);
    }

    private Criterion? ReadCriterion(MapReader reader, NodeHead head, NodeOptions options)
    {
        var found = _rules.Problems.Count;
        if (_scorers.Read(reader) is not { } rule)
            return null;
        if (_rules.Problems.Count == found)
            ReachChecks.Check(rule, ReachChecks.Of(rule, reader.Find(rule.Kind)!, head.Points ?? Exact.Zero, _rules), head, options, _rules.Problems);
        PartChecks.CheckNeeds(rule.Scorer, head, options, rule.Place, _rules.Problems);
        if (_asksReason && rule.Scorer is TallyScorer { IsOfPlainNumber: true })
            _rules.Problems.Add(SchemeProblems.BareCount.At(rule.Place, head.Id));
        BandChecks.Check(rule.Scorer, rule.Place, _rules.Problems);
        return _rules.Problems.Build(reader.Place, () => new Criterion(head.Id, head.Title, head.Points, rule, rule.IsOmitted ? options.OfOmitted() : options, head.Provenance));
    }

    private CriterionSheets? ReadSheets(MapReader reader, NodeHead head, NodeOptions options)
    {
        var by = reader.Text("sheet-by");
        if (reader.Map("sheets") is not { } sheets)
            return null;
        List<KeyValuePair<string, CriterionGroup>> made = [];
        foreach (var sheet in sheets.Entries)
        {
            var items = sheets.Find(sheet.Key) is DocumentList list ? list.Items : [];
            if (!sheets.IsName(sheet))
                continue;
            if (items.Count == 0)
                _rules.Problems.Add(SchemeProblems.NoParts.At(sheet.Place, sheet.Key));
            else if (ReadParts(sheet.Value, items, head with { Id = $"{head.Id}.{sheet.Key}" }, options) is { } parts
                && _rules.Problems.Build(sheet.Place, () => new CriterionGroup($"{head.Id}.{sheet.Key}", new LocalizedText(sheet.Key), head.Points, parts, options.OfSheet(), null)) is { } group)
                made.Add(new(sheet.Key, group));
        }

        return made.Count < sheets.Entries.Count ? null : _rules.Problems.Build(reader.Place, () => new CriterionSheets(head.Id, head.Title, head.Points, made, options, head.Provenance) { SheetBy = by });
    }

    /// <summary>Reads a line that adds to nothing, whose points are a figure.</summary>
    private ScoreFigure? ReadScore(DocumentNode node)
    {
        MapReader reader = new(node, _rules.Problems);
        var id = reader.Find("id") is null ? $"score-{node.Place.Line}-{node.Place.Column}" : reader.NeedId("id");
        var outer = _rules.PointsBase;
        var line = ReadLine(reader, Head(reader, id, null));
        _rules.PointsBase = outer;
        reader.Done();
        return line is null ? null : new(line);
    }

    /// <summary>Lines and figures share one namespace, since a tie-break may name either.</summary>
    private bool IsNew(string id, Place place)
    {
        if (!_rules.Named.Any(figure => figure.Name == id) && _lines.Add(id))
            return true;
        _rules.Problems.Add(SchemeProblems.IdTwice.At(place, id));
        return false;
    }
}
