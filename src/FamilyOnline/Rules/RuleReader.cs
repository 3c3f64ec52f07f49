using FamilyOnline.Documents;

namespace FamilyOnline.Rules;

/// <summary>Reads figures and conditions from a document; scorers, ours and plugins', read their settings with it.</summary>
public sealed class RuleReader
{
    private readonly Dictionary<string, NamedFigure> _named = new(StringComparer.Ordinal);
    private readonly HashSet<string> _broken = new(StringComparer.Ordinal);
    private readonly HashSet<string> _later = new(StringComparer.Ordinal);
    private readonly IReadOnlyCollection<string>? _metrics;
    private readonly IReadOnlyCollection<string>? _forms;
    private List<string>? _watched;

    /// <summary>Makes a reader.</summary>
    /// <param name="problems">Where problems go.</param>
    /// <param name="metrics">The ids of the known metrics; null accepts any.</param>
    /// <param name="forms">The ids of the known forms; null accepts any.</param>
    public RuleReader(DocumentProblems problems, IReadOnlyCollection<string>? metrics = null, IReadOnlyCollection<string>? forms = null) =>
        (Problems, _metrics, _forms) = (Require.NotNull(problems), metrics, forms);

    /// <summary>Gets where problems go.</summary>
    public DocumentProblems Problems { get; }

    /// <summary>Gets the figures defined so far, in the order of their names.</summary>
    public IEnumerable<NamedFigure> Named => _named.Values.OrderBy(figure => figure.Name, StringComparer.Ordinal);

    /// <summary>Reads the figures that a scheme defines; each may use those above it.</summary>
    public void Define(DocumentNode node)
    {
        var map = new MapReader(node, Problems);
        _later.UnionWith(map.Entries.Select(entry => entry.Key));
        foreach (var entry in map.Entries)
        {
            map.Find(entry.Key);
            if (IsTaken(entry.Key))
                Problems.Add(RuleProblems.NameTaken.At(entry.Place, entry.Key));
            else if (Figure(entry.Value) is { } figure && Problems.Build(entry.Place, () => new NamedFigure(entry.Key, figure)) is { } named)
                _named[entry.Key] = named;
            else
                _broken.Add(entry.Key);
            _later.Remove(entry.Key);
        }
    }

    /// <summary>Reads a figure: a number, a metric's id, a defined name, or one of the definitions; null with a problem.</summary>
    public FigureDefinition? Figure(DocumentNode? node) => node switch
    {
        null => null,
        DocumentScalar scalar => Word(scalar),
        DocumentMap { Entries.Count: > 0 } map => Definition(map, map.Entries.FirstOrDefault(entry => RuleWords.Definitions.Contains(entry.Key)) ?? map.Entries[0]),
        _ => Wrong(node),
    };

    /// <summary>Reads a condition: a yes/no figure's id, comparisons of figures, or <c>all</c>, <c>any</c>, <c>none</c> with a list; null with a problem.</summary>
    public Condition? Condition(DocumentNode? node)
    {
        switch (node)
        {
            case null:
                return null;
            case DocumentScalar scalar:
                return Asked(scalar) is { } figure ? new YesCondition(figure) : null;
            case DocumentMap { Entries.Count: > 0 } map:
                Condition?[] parts = [.. map.Entries.Select(Part)];
                return parts.Contains(null) ? null : parts.Length == 1 ? parts[0] : new JunctionCondition(Junction.All, parts!);
            default:
                Problems.Add(DocumentProblems.WrongShape.At(node.Place, "map"));
                return null;
        }
    }

    /// <summary>Notes the metrics of every figure read from now on; the function ends it and gives them.</summary>
    internal Func<IReadOnlyList<string>> Watch()
    {
        List<string> watched = [];
        _watched = watched;
        return () =>
        {
            _watched = null;
            return watched;
        };
    }

    /// <summary>A name that something else has: nobody could say which of the two a rule means.</summary>
    private bool IsTaken(string name) =>
        TruthWords.Contains(name) || RuleWords.Junctions.ContainsKey(name) || NumberText.TryRead(name, out _) || NumberText.LooksLikeOne(name) || _metrics?.Contains(name) == true;

    /// <summary>A figure that a question is asked of: a number would always answer the same.</summary>
    private FigureDefinition? Asked(DocumentScalar scalar)
    {
        var figure = Word(scalar);
        if (figure is not NumberFigure)
            return figure;
        Problems.Add(RuleProblems.NumberAsked.At(scalar.Place, scalar.Text));
        return null;
    }

    private FigureDefinition? Word(DocumentScalar scalar)
    {
        var figure = WordOrNone(scalar);
        _watched?.AddRange(figure?.Metrics ?? []);
        return figure;
    }

    private FigureDefinition? WordOrNone(DocumentScalar scalar)
    {
        if (NumberText.TryRead(scalar.Text, out var number))
            return new NumberFigure(number, scalar.Text);
        if (_named.TryGetValue(scalar.Text, out var named))
            return named;
        if (_broken.Contains(scalar.Text))
            return null;
        if (!scalar.IsQuoted && TruthWords.Contains(scalar.Text))
            Problems.Add(RuleProblems.TruthWord.At(scalar.Place, scalar.Text));
        else if (NumberText.LooksLikeOne(scalar.Text))
            Problems.Add(DocumentProblems.NotANumber.At(scalar.Place, scalar.Text));
        else if (!Identifier.IsValid(scalar.Text))
            Problems.Add(DocumentProblems.NotAnId.At(scalar.Place, scalar.Text));
        else if (_metrics?.Contains(scalar.Text) == false && _later.Contains(scalar.Text))
            Problems.Add(RuleProblems.DefinedLater.At(scalar.Place, scalar.Text));
        else if (_metrics?.Contains(scalar.Text) == false)
            Problems.AddUnknown(scalar.Place, "figure", scalar.Text, _metrics.Concat(_named.Keys));
        else
            return new MetricFigure(scalar.Text);
        return null;
    }

    private FigureDefinition? Definition(DocumentMap map, DocumentEntry kind)
    {
        var reader = new MapReader(map, Problems);
        FigureDefinition? figure = kind.Key switch
        {
            "ratio" => Ratio(reader),
            "highest-of" => Over(FieldStatistic.Highest, reader.Need("highest-of")),
            "lowest-of" => Over(FieldStatistic.Lowest, reader.Need("lowest-of")),
            "total-of" => Over(FieldStatistic.Total, reader.Need("total-of")),
            "obligations" => new ObligationsFigure(Form(reader), reader.Choice("state", RuleWords.States, ObligationState.Missing), reader.Choice("within", RuleWords.Spans, false)),
            _ => Unknown(kind),
        };
        if (figure is not null)
            reader.Done();
        return figure;
    }

    private string Form(MapReader reader)
    {
        var form = reader.NeedId("obligations");
        if (_forms?.Contains(form) == false)
            Problems.AddUnknown(reader.Find("obligations")!.Place, "form", form, _forms);
        return form;
    }

    private RatioFigure? Ratio(MapReader reader)
    {
        var parts = reader.List("ratio");
        if (parts.Count != 2)
        {
            Problems.Add(DocumentProblems.WrongShape.At(reader.Place, "list [a, b]"));
            return null;
        }

        var (above, below) = (Figure(parts[0]), Figure(parts[1]));
        return above is null || below is null ? null : new RatioFigure(above, below);
    }

    private FieldFigure? Over(FieldStatistic statistic, DocumentNode? of) => Figure(of) is { } figure ? new FieldFigure(statistic, figure) : null;

    private Condition? Part(DocumentEntry entry)
    {
        if (RuleWords.Junctions.TryGetValue(entry.Key, out var junction))
        {
            var items = entry.Value is DocumentList list ? list.Items : [entry.Value];
            if (items.Count == 0)
                return Empty(entry);
            Condition?[] parts = [.. items.Select(Condition)];
            return parts.Contains(null) ? null : new JunctionCondition(junction, parts!);
        }

        var figure = Asked(new DocumentScalar(entry.Key, entry.Place));
        var reader = new MapReader(entry.Value, Problems);
        if (entry.Value is DocumentMap { Entries.Count: 0 })
            return Empty(entry);
        Condition?[] compared = [.. reader.Entries.Select(comparison => Compare(figure, reader, comparison))];
        if (figure is null || compared.Length == 0 || compared.Contains(null))
            return null;
        return compared.Length == 1 ? compared[0] : new JunctionCondition(Junction.All, compared!);
    }

    private Condition? Empty(DocumentEntry entry)
    {
        Problems.Add(RuleProblems.Empty.At(entry.Place, entry.Key));
        return null;
    }

    private CompareCondition? Compare(FigureDefinition? figure, MapReader reader, DocumentEntry entry)
    {
        if (!RuleWords.Comparisons.TryGetValue(entry.Key, out var comparison))
        {
            Problems.AddUnknown(entry.Place, "comparison", entry.Key, RuleWords.Comparisons.Keys);
            return null;
        }

        var bound = Figure(reader.Find(entry.Key));
        return figure is null || bound is null ? null : new CompareCondition(figure, comparison, bound);
    }

    private FigureDefinition? Unknown(DocumentEntry entry)
    {
        Problems.AddUnknown(entry.Place, "figure definition", entry.Key, RuleWords.Definitions);
        return null;
    }

    private FigureDefinition? Wrong(DocumentNode node)
    {
        Problems.Add(DocumentProblems.WrongShape.At(node.Place, "map"));
        return null;
    }
}
