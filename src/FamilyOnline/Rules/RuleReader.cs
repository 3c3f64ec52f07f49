using FamilyOnline.Documents;

namespace FamilyOnline.Rules;

/// <summary>Reads figures and conditions from a document; scorers, ours and plugins', read their settings with it.</summary>
public sealed class RuleReader
{
    private readonly IReadOnlyCollection<string>? _metrics;
    private readonly FigureNames _names;
    private readonly FigureReader _figures;
    private readonly ConditionReader _conditions;
    private List<FigureDefinition>? _watched;

    /// <summary>Makes a reader.</summary>
    /// <param name="problems">Where problems go.</param>
    /// <param name="metrics">The ids of the known metrics; null accepts any.</param>
    /// <param name="forms">The ids of the known forms; null accepts any.</param>
    public RuleReader(DocumentProblems problems, IReadOnlyCollection<string>? metrics = null, IReadOnlyCollection<string>? forms = null)
    {
        (Problems, Forms, _metrics) = (Require.NotNull(problems), forms, metrics);
        _names = new(problems, metrics);
        (_figures, _conditions) = (new(this), new(this));
    }

    /// <summary>Gets where problems go.</summary>
    public DocumentProblems Problems { get; }

    /// <summary>Gets the figures defined so far, in the order of their names.</summary>
    public IEnumerable<NamedFigure> Named => _names.All;

    /// <summary>Gets the points that a percentage of points is taken of: those of the line that is read, or of the line above it; null where neither has any.</summary>
    internal Exact? PointsBase { get; set; }

    /// <summary>Gets the id of the line that is read.</summary>
    internal string Line { get; set; } = "";

    /// <summary>Gets the ids of the known forms; null accepts any.</summary>
    internal IReadOnlyCollection<string>? Forms { get; }

    /// <summary>Gets the grades and prizes that vetoes bar, each with its place, until it is known which there are.</summary>
    internal List<(Place Place, string Word)> Barred { get; } = [];

    /// <summary>Gets what reads a figure that is the score of a line of its own: <c>{ score: { … } }</c>.</summary>
    internal Func<DocumentNode, FigureDefinition?>? Score { get; set; }

    /// <summary>Reads the figures that a scheme defines; each may use the others, in whatever order they are printed, but none can be made of itself.</summary>
    public void Define(DocumentNode node)
    {
        var map = new MapReader(node, Problems);
        foreach (var entry in map.Entries)
        {
            map.Find(entry.Key);
            _names.Announce(entry.Key, () => Define(entry));
        }

        foreach (var entry in map.Entries)
            _names.Arrive(entry.Key);
    }

    /// <summary>Reads a figure: a number, a metric's id, a defined name, a line's id, or one of the definitions; null with a problem.</summary>
    public FigureDefinition? Figure(DocumentNode? node)
    {
        var figure = node switch
        {
            null => null,
            DocumentScalar scalar => _names.Word(scalar),
            DocumentMap { Entries.Count: > 0 } map => _figures.Read(map),
            _ => Wrong(node),
        };
        if (figure is not null)
            _watched?.Add(figure);
        return figure;
    }

    /// <summary>Reads a condition: a yes/no figure's id, comparisons of figures, or <c>all</c>, <c>any</c>, <c>none</c> with a list; null with a problem.</summary>
    public Condition? Condition(DocumentNode? node) => _conditions.Read(node);

    /// <summary>Makes a reader that knows the same metrics and forms, and the figures defined so far.</summary>
    internal RuleReader Fresh()
    {
        RuleReader fresh = new(Problems, _metrics, Forms);
        foreach (var figure in Named)
            fresh._names.Add(figure);
        return fresh;
    }

    /// <summary>Gives the lines of the sheet, whose points are figures too.</summary>
    internal void Know(IEnumerable<string> lines) => _names.Know(lines);

    /// <summary>Notes a figure that a rule names without a word of its own.</summary>
    internal void Note(FigureDefinition figure) => _watched?.Add(figure);

    /// <summary>Notes every figure read from now on; the function ends it and gives them.</summary>
    internal Func<IReadOnlyList<FigureDefinition>> Watch()
    {
        var outer = _watched;
        List<FigureDefinition> watched = [];
        _watched = watched;
        return () =>
        {
            _watched = outer;
            outer?.AddRange(watched);
            return watched;
        };
    }

    /// <summary>Reads one definition, which may happen while another is read that uses it: what holds there does not hold here.</summary>
    private void Define(DocumentEntry entry)
    {
        var around = (PointsBase, Line, _watched);
        (PointsBase, Line, _watched) = (null, "", null);
        var title = entry.Value is DocumentMap definition ? new MapReader(definition, new()).Localized("title") : null;
        if (_names.IsTaken(entry.Key))
            Problems.Add(RuleProblems.NameTaken.At(entry.Place, entry.Key));
        else if (Figure(entry.Value) is { } figure && Problems.Build(entry.Place, () => new NamedFigure(entry.Key, figure, title)) is { } made)
            _names.Add(made);
        else
            _names.Break(entry.Key);
        (PointsBase, Line, _watched) = around;
    }

    private FigureDefinition? Wrong(DocumentNode node)
    {
        Problems.Add(DocumentProblems.WrongShape.At(node.Place, "map"));
        return null;
    }
}
