using FamilyOnline.Documents;
using FamilyOnline.Plugins;
using FamilyOnline.Rules;

namespace FamilyOnline.Schemes;

/// <summary>One scheme, or one stage of it, while it is read.</summary>
internal sealed class SchemeDocument
{
    private readonly MapReader _reader;
    private readonly string _id;
    private readonly RuleReader _rules;
    private readonly PluginRegistry _plugins;
    private readonly bool? _reasonRequired;
    private readonly Provenance? _provenance;
    private readonly bool _isStage;
    private readonly List<FigureDefinition> _figures = [];
    private readonly Func<IReadOnlyList<FigureDefinition>> _watched;

    public SchemeDocument(MapReader reader, string id, RuleReader rules, PluginRegistry plugins)
    {
        (_reader, _id, _rules, _plugins) = (reader, id, rules, plugins);
        _watched = rules.Watch();
    }

    /// <summary>A stage, for which the whole says what it does not say itself.</summary>
    private SchemeDocument(MapReader reader, SchemeDocument whole, bool? reasonRequired, Provenance? provenance)
        : this(reader, reader.NeedId("id"), whole._rules.Fresh(), whole._plugins) => (_isStage, _reasonRequired, _provenance) = (true, reasonRequired, provenance);

    private bool HasStages => !_isStage && _reader.Entries.Any(entry => entry.Key == "stages");

    /// <summary>Reads it; null where problems kept it from being made.</summary>
    /// <param name="earlier">The lines of earlier stages, as <c>vote.total</c>.</param>
    public Scheme? Read(IReadOnlyList<string> earlier)
    {
        var (title, provenance) = (_reader.Localized("title") ?? new LocalizedText(_id), _reader.Provenance() ?? _provenance);
        var sides = HasStages ? [] : _reader.Ids("sides");
        _rules.Know(LineIds.In(_reader.Node).Prepend(SchemeReader.RootId));
        _rules.Know(earlier);
        _rules.Know(sides.SkipLast(1).SelectMany(side => LineIds.In(_reader.Node).Prepend(SchemeReader.RootId).Select(line => $"{side}.{line}")));
        NodeReader nodes = new(_plugins, _rules);
        if (_reader.Find("figures") is { } figures)
            _rules.Define(figures);
        return HasStages ? Staged(title, provenance) : Single(nodes, title, provenance, sides);
    }

    private Scheme? Single(NodeReader nodes, LocalizedText title, Provenance? provenance, IReadOnlyList<string> sides)
    {
        NodeHead head = new(SchemeReader.RootId, title, _rules.MostPoints(_reader, "points"), null, provenance);
        _rules.PointsBase = head.Points;
        var options = nodes.Options.ReadWhole(_reader);
        options = options with { Notes = options.Notes with { ReasonRequired = options.Notes.ReasonRequired ?? _reasonRequired } };
        var gates = GateSection.Read(_reader, _rules);
        var root = nodes.Whole(_reader, head, options);
        _rules.PointsBase = head.Points;
        var lines = (root?.SelfAndBelow() ?? []).DistinctBy(line => line.Id).ToDictionary(line => line.Id, StringComparer.Ordinal);
        var rank = RankSection.Read(_reader.Map("rank"), _rules, lines) ?? RankRule.Default;
        var rules = Rules(sides, rank) with { Gates = [.. gates.OfType<Gate>()], Selection = SelectSection.Read(_reader.Map("select"), _rules, lines, rank.HigherIsBetter) };
        CheckRoot();
        CheckBarred(rules);
        _reader.Done();
        return root is null || gates.Contains(null) ? null : Make(title, root, rules);
    }

    /// <summary>The whole sheet has nothing above it that would weigh it or keep it apart.</summary>
    private void CheckRoot()
    {
        foreach (var entry in _reader.Entries.Where(entry => entry.Key is "weight" or "pool" && _reader.Find(entry.Key) is not null))
            _rules.Problems.Add(DocumentProblems.UnknownKey.At(entry.Place, entry.Key, "points, pools"));
    }

    /// <summary>A word that bars neither a grade nor a prize nor the award would act on nothing, and nobody would notice.</summary>
    private void CheckBarred(SchemeRules rules)
    {
        string[] known =
        [
            VetoSection.Award, .. rules.Grades.SelectMany(row => new[] { row.Grade.Chinese, row.Grade.English }).OfType<string>().Distinct(StringComparer.Ordinal),
            .. rules.Selection?.Prizes.Select(prize => prize.Id) ?? [],
        ];
        foreach (var (place, word) in _rules.Barred.Where(barred => !known.Contains(barred.Word, StringComparer.Ordinal)))
            _rules.Problems.AddUnknown(place, "grade or prize", word, known);
    }

    private SchemeRules Rules(IReadOnlyList<string> sides, RankRule rank)
    {
        var (total, field) = (_reader.Map("total"), _reader.Map("field"));
        var (floor, cap) = total is null ? (null, null) : BoundSection.Both(total, _rules);
        SchemeRules rules = new()
        {
            Candidates = _reader.Find("candidates") is { } who ? _reader.IdOf(who) : null,
            Sides = sides,
            Window = WindowSection.Read(_reader.Map("window")),
            Vetoes = VetoSection.Read(_reader, _rules),
            VetoedStayInField = field?.Choice("vetoed", Fields, true) ?? true,
            TotalFloor = floor,
            TotalCap = cap,
            Round = RoundSection.Read(_reader.Map("round")) ?? RoundingRule.Default,
            Grades = GradeSection.Read(_reader, _rules),
            Rank = rank,
        };
        total?.Done();
        field?.Done();
        return rules;
    }

    /// <summary>Gets the words for whether who is vetoed is still compared with.</summary>
    internal static IReadOnlyDictionary<string, bool> Fields { get; } = new Dictionary<string, bool>(StringComparer.Ordinal) { ["in"] = true, ["out"] = false };

    private Scheme? Staged(LocalizedText title, Provenance? provenance)
    {
        List<Scheme> stages = [];
        List<string> earlier = [];
        var reasonRequired = _reader.Choice("reason", OptionsSection.Reasons, null);
        var candidates = _reader.Find("candidates") is { } who ? _reader.IdOf(who) : null;
        var items = _reader.List("stages");
        foreach (var item in items)
        {
            SchemeDocument read = new(new(item, _rules.Problems), this, reasonRequired, provenance);
            if (read.Read(earlier) is { } stage)
                stages.Add(stage);
            earlier.AddRange(LineIds.In(item).Prepend(SchemeReader.RootId).Select(line => $"{read._id}.{line}"));
        }

        _reader.Done();
        if (items.Count == 0)
            _rules.Problems.Add(SchemeProblems.NoParts.At(_reader.Place, _id));
        return stages.Count < items.Count || stages.Count == 0 ? null : Make(title, stages[^1].Root, stages[^1].Rules with { Stages = stages, Candidates = candidates });
    }

    private Scheme? Make(LocalizedText title, CriterionGroup root, SchemeRules rules)
    {
        _figures.AddRange(_watched());
        SchemeRules complete = rules with
        {
            Metrics = [.. _figures.SelectMany(figure => figure.Metrics)],
            Levels = [.. _figures.SelectMany(figure => figure.SelfAndUses()).OfType<ParentFigure>().Select(parent => parent.Level).Distinct(StringComparer.Ordinal)],
            Members = [.. _figures.SelectMany(figure => figure.SelfAndUses()).OfType<MembersFigure>().Select(members => members.Member).Distinct(StringComparer.Ordinal)],
            Classes = [.. _figures.SelectMany(figure => figure.SelfAndUses()).OfType<ByClassFigure>().SelectMany(figure => figure.Classes).Distinct(StringComparer.Ordinal)],
            Forms = [.. _figures.SelectMany(figure => figure.Forms)],
            Figures = [.. _rules.Named],
        };
        if (LineCycles.Find(root, rules.Stages.Count == 0) is { } cycle)
        {
            _rules.Problems.Add(SchemeProblems.Cycle.At(LineIds.PlaceOf(_reader.Node, LineCycles.Culprit(root, cycle)) ?? _reader.Place, string.Join(" → ", cycle)));
            return null;
        }

        return _reader.Node is DocumentMap document ? _rules.Problems.Build(_reader.Place, () => new Scheme(_id, title, root, complete, document)) : null;
    }
}
