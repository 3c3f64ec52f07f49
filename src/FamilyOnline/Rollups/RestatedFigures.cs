namespace FamilyOnline.Rollups;

/// <summary>Figures of one metric as they were and in the boundaries of another day, from one call (折算结果).</summary>
/// <remarks>Of what adds up, what is known as it was = what is restated + what is unattributed, exactly. A state, a level or a count of persons is carried over whole or not at all.</remarks>
public sealed class RestatedFigures
{
    internal RestatedFigures(IEnumerable<RestatedFigure> asItWas, IEnumerable<RestatedFigure> restated, IEnumerable<UnattributedFigure> unattributed)
    {
        (AsItWas, Restated) = (Array.AsReadOnly([.. asItWas]), Array.AsReadOnly([.. restated]));
        Unattributed = Array.AsReadOnly([.. unattributed]);
    }

    /// <summary>Gets the figures given, in the order of the tree as it was.</summary>
    public IReadOnlyList<RestatedFigure> AsItWas { get; }

    /// <summary>Gets the figures in the boundaries asked for, in the order of that tree: of each unit to which a given figure belongs, or may belong.</summary>
    public IReadOnlyList<RestatedFigure> Restated { get; }

    /// <summary>Gets what could not be attributed, in the order of the tree as it was.</summary>
    public IReadOnlyList<UnattributedFigure> Unattributed { get; }
}
