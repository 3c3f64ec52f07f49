using System.Collections.Concurrent;

namespace FamilyOnline.Rules;

/// <summary>Everybody who is compared with each other, and what is known of them: highest, lowest and total are taken over it (参评范围).</summary>
/// <remarks>A figure is computed for the whole field at once, and once only: a rank needs everybody's figure, and so does whatever is computed from ranks.</remarks>
public sealed class EvaluationField
{
    private readonly ConcurrentDictionary<FigureDefinition, Quantity[]> _columns = new();
    private readonly ConcurrentDictionary<FigureDefinition, BallColumn> _balls = new();
    private readonly AskCount<FigureDefinition> _asked = new();
    private readonly ConcurrentDictionary<object, object> _shared = new();
    private readonly Lazy<IReadOnlyDictionary<string, int>> _rowOf;
    private readonly Lazy<IReadOnlySet<string>> _known;
    private readonly ConcurrentBag<Ball[]> _spares = [];

    /// <summary>Makes a field.</summary>
    /// <param name="candidates">Who is compared.</param>
    /// <param name="figures">What is known of them.</param>
    public EvaluationField(IEnumerable<Candidate> candidates, Figures figures)
        : this(Require.Distinct(candidates, candidate => candidate.Id, "candidate"), Require.NotNull(figures), FieldSetting.Plain)
    {
    }

    internal EvaluationField(IReadOnlyList<Candidate> candidates, Figures figures, FieldSetting setting, Func<Candidate, bool>? isGuest = null)
        : this([.. candidates.Select((candidate, at) => new FieldRow(candidate, [], at, isGuest?.Invoke(candidate) ?? false))], figures, setting, above: null) =>
        Candidates = isGuest is null ? candidates : [.. Rows.Where(row => !row.IsGuest).Select(row => row.Candidate)];

    private EvaluationField(FieldRow[] rows, Figures figures, FieldSetting setting, EvaluationField? above)
    {
        (Rows, Figures, Setting, Above, Depth) = (rows, figures, setting, above, above is null ? 0 : above.Depth + 1);
        Candidates = above?.Candidates ?? [];
        _rowOf = new(() => rows.Select((row, at) => (row.Candidate.Id, at)).ToDictionary(row => row.Id, row => row.at, StringComparer.Ordinal));
        _known = above?._known ?? new(() => rows.Select(row => row.Candidate.Id).ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>Gets who is compared.</summary>
    public IReadOnlyList<Candidate> Candidates { get; }

    /// <summary>Gets what is known of them.</summary>
    public Figures Figures { get; }

    internal FieldRow[] Rows { get; }

    internal FieldSetting Setting { get; }

    /// <summary>Gets the field that this one is a part of: that of the candidates, where this is of judges or members. Null for the whole.</summary>
    internal EvaluationField? Above { get; }

    /// <summary>Gets how many fields this one is a part of.</summary>
    internal int Depth { get; }

    /// <summary>Makes a field of rows below this one's.</summary>
    internal EvaluationField Below(FieldRow[] rows) => new(rows, Figures, Setting, this);

    /// <summary>Makes the same field seen through another window.</summary>
    internal EvaluationField Through(FieldSetting setting) => Shared((nameof(Through), setting), () => new EvaluationField([.. Rows.Select((row, at) => row with { Parent = at })], Figures, setting, this));

    /// <summary>Gives a figure of every row.</summary>
    internal Quantity[] Column(FigureDefinition definition)
    {
        if (_columns.TryGetValue(definition, out var column))
            return column;
        column = definition.Column(this);
        return _columns.GetOrAdd(definition, column);
    }

    /// <summary>Gives a figure of one row, without computing it for the others unless many ask.</summary>
    internal Quantity At(FigureDefinition definition, int row)
    {
        definition = NamedFigure.Meant(definition);
        if (definition is NumberFigure number)
            return number.Value;
        if (_columns.TryGetValue(definition, out var column))
            return column[row];
        if (_balls.TryGetValue(definition, out var balls) && balls[row].TryQuantity(out var quantity))
            return quantity;
        return _asked.ByMany(definition, Rows.Length) ? Column(definition)[row] : definition.At(this, row);
    }

    /// <summary>Encloses a figure of every row.</summary>
    internal BallColumn Balls(FigureDefinition definition)
    {
        if (_balls.TryGetValue(definition, out var balls))
            return balls;
        balls = definition.Balls(this);
        return _balls.GetOrAdd(definition, balls);
    }

    /// <summary>Makes an array of balls, one for each row, with whatever stands in it: whoever fills it fills all of it.</summary>
    internal Ball[] Make() => GC.AllocateUninitializedArray<Ball>(Rows.Length);

    /// <summary>Lends such an array; it is lent until it is given back.</summary>
    /// <remarks>A third of an evaluation's time went into cleaning and collecting arrays that lived for one line.</remarks>
    internal Ball[] Take() => _spares.TryTake(out var spare) ? spare : Make();

    /// <summary>Takes back what was lent.</summary>
    internal void Give(Ball[] spare) => _spares.Add(spare);

    /// <summary>Computes once what many rows ask for.</summary>
    internal T Shared<T>(object key, Func<T> compute)
        where T : class => (T)_shared.GetOrAdd(key, _ => compute());

    /// <summary>Finds a candidate's row.</summary>
    /// <exception cref="ArgumentException">The candidate is not in the field.</exception>
    internal int RowOf(Candidate candidate) => _rowOf.Value.TryGetValue(Require.NotNull(candidate).Id, out var row)
        ? row
        : throw new ArgumentException($"The candidate '{candidate.Id}' is not in the field.", nameof(candidate));

    /// <summary>Tells whether a candidate of that id takes part, compared with or not.</summary>
    internal bool Contains(string candidate) => _known.Value.Contains(candidate);

    internal bool Contains(Candidate candidate) => _rowOf.Value.ContainsKey(candidate.Id);
}
