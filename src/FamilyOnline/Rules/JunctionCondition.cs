namespace FamilyOnline.Rules;

/// <summary>Joins conditions; what is not known counts only where the rest does not decide (Kleene's strong three-valued logic).</summary>
public sealed class JunctionCondition : Condition
{
    private readonly Junction _junction;
    private readonly IReadOnlyList<Condition> _parts;

    /// <summary>Joins conditions.</summary>
    /// <param name="junction">How.</param>
    /// <param name="parts">The conditions, at least one.</param>
    public JunctionCondition(Junction junction, IEnumerable<Condition> parts)
    {
        (_junction, _parts) = (junction, Require.List(parts));
        Require.That(junction != Junction.Unspecified && _parts.Count > 0, "Joined conditions need a junction and at least one part.", nameof(parts));
    }

    /// <inheritdoc/>
    public override string Text => $"{_junction switch { Junction.All => "all", Junction.Any => "any", _ => "none" }}({string.Join(", ", _parts)})";

    /// <inheritdoc/>
    internal override LocalizedText Say(FigureTitles titles) => Wordings.Say(_junction == Junction.None ? "none" : "alone", Wordings.Join("junction." + _junction, _parts.Select(part => part is JunctionCondition ? Wordings.Say("within", part.Say(titles)) : part.Say(titles))));

    /// <inheritdoc/>
    internal override IEnumerable<FigureDefinition> Figures => _parts.SelectMany(part => part.Figures);

    /// <inheritdoc/>
    internal override IEnumerable<CompareCondition> Comparisons => _parts.SelectMany(part => part.Comparisons);

    /// <inheritdoc/>
    internal override Truth[] Column(EvaluationField field)
    {
        var joined = _parts[0].Column(field);
        foreach (var part in _parts.Skip(1))
            Join(joined, part.Column(field));
        return _junction == Junction.None ? Array.ConvertAll(joined, Truths.Not) : joined;
    }

    /// <inheritdoc/>
    internal override int Size => _parts.Sum(part => part.Size);

    /// <summary>Gets whether it and whatever is joined in it ask that all hold.</summary>
    internal bool IsAll => _junction == Junction.All && _parts.OfType<JunctionCondition>().All(part => part.IsAll);

    /// <inheritdoc/>
    internal override Absence Lack(FigureContext context) => Worst([.. _parts.Where(part => part.Holds(context) is null).Select(part => part.Lack(context))]);

    /// <inheritdoc/>
    internal override IEnumerable<FigureGap> Gaps(FigureContext context)
    {
        if (Holds(context) != false)
            return [];
        return _junction == Junction.None ? _parts.OfType<YesCondition>().SelectMany(part => part.GapsToNo(context)) : _parts.SelectMany(part => part.Gaps(context));
    }

    /// <inheritdoc/>
    public override bool? Holds(FigureContext context)
    {
        var deciding = _junction != Junction.All;
        var unknown = false;
        foreach (var part in _parts)
        {
            var holds = part.Holds(context);
            if (holds == deciding)
                return _junction == Junction.Any;
            unknown |= holds is null;
        }

        return unknown ? null : _junction != Junction.Any;
    }

    /// <summary>All is the least of the answers, any the greatest, none what any is not.</summary>
    private void Join(Truth[] joined, Truth[] part)
    {
        for (var row = 0; row < joined.Length; row++)
            joined[row] = (Truth)(_junction == Junction.All ? Math.Min((byte)joined[row], (byte)part[row]) : Math.Max((byte)joined[row], (byte)part[row]));
    }
}
