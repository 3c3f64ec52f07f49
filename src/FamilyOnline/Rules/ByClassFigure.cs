namespace FamilyOnline.Rules;

/// <summary>A figure that differs by class: <c>{ town: 2500, otherwise: 3000 }</c> (分类取值).</summary>
/// <remarks>A class is matched with the candidate's class, then with its other groups, then with its id; whoever matches nothing takes <c>otherwise</c>, and without one has no target.</remarks>
public sealed class ByClassFigure : FigureDefinition
{
    /// <summary>The word for every class that is not named.</summary>
    internal const string Otherwise = "otherwise";

    private readonly KeyValuePair<string, FigureDefinition>[] _values;

    /// <summary>Takes a figure for each class.</summary>
    /// <param name="values">The figures by class.</param>
    public ByClassFigure(IEnumerable<KeyValuePair<string, FigureDefinition>> values)
    {
        _values = [.. Require.NotNull(values)];
        Require.That(_values.Length > 0, "A figure by class needs at least one class.", nameof(values));
    }

    /// <summary>Gets the classes that have a value of their own.</summary>
    internal IEnumerable<string> Classes => _values.Select(value => value.Key).Where(key => key != Otherwise);

    /// <inheritdoc/>
    public override string Text => $"by-class {{ {string.Join(", ", _values.Select(value => $"{value.Key}: {value.Value.Text}"))} }}";

    /// <inheritdoc/>
    internal override LocalizedText Say(FigureTitles titles) => Wordings.Say("by-class", Wordings.Join("list", _values.Select(value => Wordings.Say("by-class.one", value.Key == Otherwise ? Wordings.Say("otherwise") : value.Key, value.Value.Say(titles)))));

    /// <inheritdoc/>
    internal override NumberForm Form => _values.Any(value => value.Value.Form == NumberForm.Percent) ? NumberForm.Percent : NumberForm.Plain;

    /// <inheritdoc/>
    internal override IEnumerable<FigureDefinition> Uses => _values.Select(value => value.Value);

    /// <summary>Finds what a mapping by class says of a candidate.</summary>
    internal static bool TryPick<T>(IEnumerable<KeyValuePair<string, T>> byClass, Candidate candidate, out T? picked) => TryPick(byClass, Words(candidate), out picked);

    /// <summary>Finds what a mapping by class says of the first of some words that it names.</summary>
    internal static bool TryPick<T>(IEnumerable<KeyValuePair<string, T>> byClass, IEnumerable<string> words, out T? picked)
    {
        KeyValuePair<string, T>[] all = [.. byClass];
        foreach (var word in words.Append(Otherwise))
        {
            foreach (var entry in all)
            {
                if (entry.Key == word)
                {
                    picked = entry.Value;
                    return true;
                }
            }
        }

        picked = default;
        return false;
    }

    /// <summary>The words that a class may be called by in a rule: the candidate's class, its groups, its id and its name.</summary>
    internal static IEnumerable<string> Words(Candidate candidate) =>
        new[] { candidate.Class }.Concat(candidate.Groups.Select(group => (string?)group.Value)).Append(candidate.Id).Append(candidate.Name).OfType<string>();

    /// <inheritdoc/>
    internal override Quantity[] Column(EvaluationField field) =>
        Each(field, row => TryPick(_values, field.Rows[row].Candidate, out var figure) ? field.Column(figure!)[row] : Quantity.Of(Absence.NoTarget));
}
