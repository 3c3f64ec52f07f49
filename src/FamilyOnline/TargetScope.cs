namespace FamilyOnline;

/// <summary>What a target counts, and over whom (目标口径).</summary>
public sealed class TargetScope
{
    /// <summary>Makes a scope.</summary>
    /// <param name="measure">How it is counted.</param>
    /// <param name="of">The metrics that are counted, or the scheme whose selections are: one for a total or selections, one or more for yes answers.</param>
    /// <param name="subjects">Whose figures are counted; unspecified for selections.</param>
    /// <param name="direction">Which way is better.</param>
    /// <exception cref="ArgumentException">The parts do not fit each other.</exception>
    public TargetScope(TargetMeasure measure, IEnumerable<string> of, SubjectKind subjects, Direction direction = Direction.Rising)
    {
        Of = Require.Distinct(of, id => id, "id");
        Require.That(measure != TargetMeasure.Unspecified, "A target must say how it is counted.", nameof(measure));
        Require.That(Of.Count == 1 || (measure == TargetMeasure.YesCount && Of.Count > 1), $"A target counted by {measure} cannot name {Of.Count} ids.", nameof(of));
        Require.That(
            (measure == TargetMeasure.Selections) == (subjects == SubjectKind.Unspecified),
            "A target on figures, and no other, names whose figures it counts.",
            nameof(subjects));
        Require.That(direction != Direction.Unspecified, "A target needs a direction.", nameof(direction));
        (Measure, Subjects, Direction) = (measure, subjects, direction);
    }

    /// <summary>Gets how it is counted.</summary>
    public TargetMeasure Measure { get; }

    /// <summary>Gets the ids of the metrics, or of the scheme, that are counted.</summary>
    public IReadOnlyList<string> Of { get; }

    /// <summary>Gets whose figures are counted; unspecified for selections.</summary>
    public SubjectKind Subjects { get; }

    /// <summary>Gets which way is better.</summary>
    public Direction Direction { get; }
}
