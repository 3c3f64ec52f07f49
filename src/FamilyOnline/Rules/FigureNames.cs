using FamilyOnline.Documents;

namespace FamilyOnline.Rules;

/// <summary>What a word in a rule may stand for: a number, a figure that the scheme defines, a line of the sheet, a metric.</summary>
internal sealed class FigureNames(DocumentProblems problems, IReadOnlyCollection<string>? metrics)
{
    /// <summary>How many definitions may be open at once, each waiting for the next: more than any sheet has, and few enough for every stack.</summary>
    private const int MostAtOnce = 64;

    /// <summary>The id of the whole sheet, whose points rules call by it.</summary>
    private const string WholeSheet = "total";

    private readonly Dictionary<string, NamedFigure> _named = new(StringComparer.Ordinal);
    private readonly HashSet<string> _broken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Action> _later = new(StringComparer.Ordinal);
    private readonly HashSet<string> _begun = new(StringComparer.Ordinal);
    private readonly HashSet<string> _lines = new(StringComparer.Ordinal);

    /// <summary>Gets the figures defined so far, in the order of their names.</summary>
    public IEnumerable<NamedFigure> All => _named.Values.OrderBy(figure => figure.Name, StringComparer.Ordinal);

    /// <summary>Notes that a figure will be defined, and how it is read.</summary>
    public void Announce(string name, Action read) => _later.TryAdd(name, read);

    /// <summary>Reads an announced figure, unless another has asked for it before.</summary>
    public void Arrive(string name)
    {
        if (!_later.Remove(name, out var read))
            return;
        _begun.Add(name);
        read();
        _begun.Remove(name);
    }

    public void Add(NamedFigure figure) => _named[figure.Name] = figure;

    public void Break(string name) => _broken.Add(name);

    public void Know(IEnumerable<string> lines) => _lines.UnionWith(lines);

    /// <summary>A name that something else has: nobody could say which of the two a rule means.</summary>
    public bool IsTaken(string name) =>
        name == WholeSheet || TruthWords.Contains(name) || RuleWords.Junctions.ContainsKey(name) || NumberText.TryRead(name, out _) || NumberText.LooksLikeOne(name) || metrics?.Contains(name) == true;

    public FigureDefinition? Word(DocumentScalar scalar)
    {
        if (NumberText.TryRead(scalar.Text, out var number))
            return new NumberFigure(number, scalar.Text);
        if (_begun.Count < MostAtOnce)
            Arrive(scalar.Text);
        if (_named.TryGetValue(scalar.Text, out var named))
            return named;
        if (_lines.Contains(scalar.Text))
            return new NodeFigure(scalar.Text);
        if (_broken.Contains(scalar.Text))
            return null;
        return Unknown(scalar) is { } problem ? Told(problem) : new MetricFigure(scalar.Text);
    }

    private Problem? Unknown(DocumentScalar scalar)
    {
        if (!scalar.IsQuoted && TruthWords.Contains(scalar.Text))
            return RuleProblems.TruthWord.At(scalar.Place, scalar.Text);
        if (NumberText.LooksLikeOne(scalar.Text))
            return DocumentProblems.NotANumber.At(scalar.Place, scalar.Text);
        if (!Identifier.IsValid(scalar.Text))
            return DocumentProblems.NotAnId.At(scalar.Place, scalar.Text);
        if (metrics?.Contains(scalar.Text) != false)
            return IsOpen(scalar.Text) ? RuleProblems.DefinedLater.At(scalar.Place, scalar.Text) : null;
        return IsOpen(scalar.Text)
            ? RuleProblems.DefinedLater.At(scalar.Place, scalar.Text)
            : DocumentProblems.UnknownWord.At(scalar.Place, "figure", scalar.Text, problems.Nearest(scalar.Text, metrics.Concat(_named.Keys).Concat(_lines)));
    }

    private bool IsOpen(string name) => _begun.Contains(name) || _later.ContainsKey(name);

    private FigureDefinition? Told(Problem problem)
    {
        problems.Add(problem);
        return null;
    }
}
