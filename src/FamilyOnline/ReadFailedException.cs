namespace FamilyOnline;

/// <summary>Thrown when a value is asked of a reading that gave none.</summary>
public sealed class ReadFailedException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="problems">Why there is no value.</param>
    public ReadFailedException(IEnumerable<Problem> problems)
        : this(Require.List(problems))
    {
    }

    private ReadFailedException(IReadOnlyList<Problem> problems)
        : base(string.Join(Environment.NewLine, problems)) => Problems = problems;

    /// <summary>Gets every problem of the reading.</summary>
    public IReadOnlyList<Problem> Problems { get; }
}
