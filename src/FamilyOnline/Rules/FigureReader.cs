using FamilyOnline.Documents;
using NodaTime;
using NodaTime.Text;

namespace FamilyOnline.Rules;

/// <summary>Reads the mappings that define a figure: <c>{ ratio: [a, b] }</c>, <c>{ mean-of: x, within: class }</c> and their like.</summary>
internal sealed class FigureReader
{
    /// <summary>Asks all members; beside <c>ballots</c> it is only how often one may vote, wherever it stands.</summary>
    private const string Every = "every";
    private readonly RuleReader _rules;
    private readonly Dictionary<string, Func<MapReader, FigureDefinition?>> _definitions;

    public FigureReader(RuleReader rules)
    {
        _rules = rules;
        _definitions = new(StringComparer.Ordinal)
        {
            ["ratio"] = Ratio,
            ["formula"] = Formula,
            ["target"] = reader => Stated(reader, "target") is { } of ? new TargetFigure(of) : null,
            ["previous"] = reader => Previous(reader, "previous", false),
            ["change"] = reader => Previous(reader, "change", true),
            ["parent"] = Parent,
            ["rank-of"] = Rank,
            [Every] = reader => Members(reader, Every, MemberCount.Every),
            ["some"] = reader => Members(reader, "some", MemberCount.Some),
            ["number-of"] = NumberOf,
            ["register"] = Register,
            ["obligations"] = Obligations,
            ["days-late"] = reader => new DaysLateFigure(reader.NeedId("days-late"), Day(reader, "due")),
            ["ballots"] = Ballots,
            ["score"] = Score,
            ["by-class"] = ByClass,
        };
        foreach (var (word, statistic) in RuleWords.Statistics)
            _definitions.Add(word, reader => _rules.Figure(reader.Need(word)) is { } of ? new FieldFigure(statistic, of, Within(reader)) : null);
        Words = [.. _definitions.Keys];
    }

    /// <summary>Gets the words by which definitions are known.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>Reads a definition by the first of its keys that is one; null with a problem.</summary>
    public FigureDefinition? Read(DocumentMap map)
    {
        var kind = map.Entries.Where(entry => _definitions.ContainsKey(entry.Key)).OrderBy(entry => entry.Key == Every).FirstOrDefault();
        if (kind is null)
        {
            _rules.Problems.AddUnknown(map.Entries[0].Place, "figure definition", map.Entries[0].Key, Words);
            return null;
        }

        MapReader reader = new(map, _rules.Problems);
        var figure = _rules.Problems.Build(map.Place, () => _definitions[kind.Key](reader)!);
        reader.Localized("title");
        if (figure is not null)
            reader.Done();
        return figure;
    }

    private static string? Within(MapReader reader) => reader.Find("within") is { } node ? reader.IdOf(node) : null;

    /// <summary>Reads a day; null where there is none, or with a problem.</summary>
    internal static LocalDate? Day(MapReader reader, string key)
    {
        if (reader.Text(key) is not { } text)
            return null;
        if (LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day))
            return day;
        reader.Problems.Add(RuleProblems.NotADate.At(reader.Find(key)!.Place, text));
        return null;
    }

    /// <summary>Reads the name of a figure of which something else is stated: a target, or the level above; null with a problem.</summary>
    private string? Stated(MapReader reader, string key)
    {
        if (reader.Need(key) is not { } node || _rules.Figure(node) is not { } figure)
            return null;
        if (node is DocumentScalar name && (figure is MetricFigure or NamedFigure))
            return name.Text;
        _rules.Problems.Add(figure is NodeFigure ? RuleProblems.IsLine.At(node.Place, $"{node}") : DocumentProblems.WrongShape.At(node.Place, "name of a figure"));
        return null;
    }

    private ParentFigure? Parent(MapReader reader)
    {
        var (of, level) = (Stated(reader, "parent"), reader.NeedId("level"));
        return of is null ? null : new(of, level);
    }

    private PreviousFigure? Previous(MapReader reader, string key, bool isChange)
    {
        if (reader.Need(key) is not { } node || _rules.Figure(node) is not { } of)
            return null;
        if (PreviousFigure.IsPossible(of))
            return new(of, isChange);
        _rules.Problems.Add(RuleProblems.NoPrevious.At(node.Place, of.Text));
        return null;
    }

    private RatioFigure? Ratio(MapReader reader)
    {
        var parts = reader.List("ratio");
        var empty = reader.Number("empty");
        if (parts.Count != 2)
        {
            _rules.Problems.Add(DocumentProblems.WrongShape.At(reader.Place, "list [a, b]"));
            return null;
        }

        var (above, below) = (_rules.Figure(parts[0]), _rules.Figure(parts[1]));
        return above is null || below is null ? null : new RatioFigure(above, below, empty);
    }

    private FormulaFigure? Formula(MapReader reader) => FormulaFigure.Read(reader.Need("formula"), _rules);

    private RankFigure? Rank(MapReader reader)
    {
        var (of, better, ties, within) = (_rules.Figure(reader.Need("rank-of")), reader.Choice("better", RuleWords.Better, true), reader.Choice("ties", RuleWords.PlaceTies, RankTies.Standard), Within(reader));
        return of is null ? null : new(of, better, ties, within);
    }

    private MembersFigure? Members(MapReader reader, string word, MemberCount count)
    {
        var (member, with, sample) = (reader.NeedId(word), _rules.Condition(reader.Need("with")), reader.WholeNumber("sample", 1, 1_000_000));
        return with is null ? null : new(count, member, with, sample);
    }

    private FigureDefinition? NumberOf(MapReader reader)
    {
        if (reader.Need("number-of") is not DocumentList list)
            return Members(reader, "number-of", MemberCount.Number);
        Condition?[] conditions = [.. list.Items.Select(_rules.Condition)];
        return conditions.Contains(null) ? null : new CountFigure(conditions!);
    }

    private RegisterFigure Register(MapReader reader) => new(reader.NeedId("register"), Where(reader));

    private EntryFilter? Where(MapReader reader) => reader.Map("where") is { } where ? Filter(where) : null;

    private EntryFilter Filter(MapReader where)
    {
        List<KeyValuePair<string, IReadOnlyList<string>>> fields = [];
        foreach (var field in EntryFilter.Fields.Keys)
        {
            if (where.Find(field) is not null)
                fields.Add(new(field, Asked(where, field)));
        }

        List<KeyValuePair<Junction, IReadOnlyList<EntryFilter>>> joined = [.. RuleWords.Junctions.Where(word => where.Find(word.Key) is not null).Select(word => KeyValuePair.Create(word.Value, Filters(where.Find(word.Key)!, word.Key)))];
        where.Done();
        return new(fields, joined);
    }

    /// <summary>What <c>any</c>, <c>all</c> or <c>none</c> joins: a list of filters, or one.</summary>
    private IReadOnlyList<EntryFilter> Filters(DocumentNode node, string word)
    {
        var items = node is DocumentList list ? list.Items : [node];
        if (items.Count == 0)
            _rules.Problems.Add(RuleProblems.Empty.At(node.Place, word));
        return [.. items.Select(item => Filter(new(item, _rules.Problems)))];
    }

    /// <summary>One word, a list of them, or the same as a comparison: <c>{ is: late }</c>.</summary>
    private static IReadOnlyList<string> Asked(MapReader where, string field)
    {
        if (where.Find(field) is not DocumentMap)
            return where.Texts(field);
        var compared = where.Map(field)!;
        compared.Need("is");
        var words = compared.Texts("is");
        compared.Done();
        return words;
    }

    private ObligationsFigure Obligations(MapReader reader)
    {
        var form = reader.NeedId("obligations");
        if (_rules.Forms?.Contains(form) == false)
            _rules.Problems.AddUnknown(reader.Find("obligations")!.Place, "form", form, _rules.Forms);
        return new(form, reader.Choice("state", RuleWords.States, ObligationState.Missing), reader.Choice("within", RuleWords.Spans, false));
    }

    private BallotsFigure Ballots(MapReader reader)
    {
        var (votes, per, every, from, to) = (reader.NeedId("ballots"), reader.Text("per"), reader.Choice(Every, RuleWords.Lengths.ToDictionary(word => word), ""), Day(reader, "from"), Day(reader, "to"));
        var limits = reader.Map("votes");
        var (least, most) = (limits?.Number("at-least"), limits?.Number("at-most"));
        limits?.Done();
        return new(votes, new() { Per = per, Every = every.Length == 0 ? null : every, Least = least, Most = most, From = from, To = to });
    }

    private FigureDefinition? Score(MapReader reader) => reader.Need("score") is not { } node ? null : _rules.Score?.Invoke(node) ?? NoScore(node);

    private FigureDefinition? NoScore(DocumentNode node)
    {
        if (_rules.Score is null)
            _rules.Problems.Add(RuleProblems.ScoreHere.At(node.Place));
        return null;
    }

    private ByClassFigure? ByClass(MapReader reader)
    {
        if (reader.Map("by-class") is not { } classes)
            return null;
        List<KeyValuePair<string, FigureDefinition>> values = [];
        foreach (var entry in classes.Entries)
        {
            if (_rules.Figure(classes.Find(entry.Key)) is { } value && classes.IsName(entry))
                values.Add(new(entry.Key, value));
        }

        return values.Count < classes.Entries.Count ? null : new(values);
    }
}
