using System.Diagnostics.CodeAnalysis;

namespace FamilyOnline;

/// <summary>What came of reading data from outside: the value, or every problem that kept it from being read (读取结果).</summary>
/// <typeparam name="T">What was to be read.</typeparam>
public sealed class ReadResult<T>
    where T : class
{
    private readonly T? _value;

    /// <summary>Makes the result of a reading.</summary>
    /// <param name="value">What was read; dropped where a problem is an error, so that nothing is half-applied.</param>
    /// <param name="problems">All problems found, in the order of their places.</param>
    /// <exception cref="ArgumentException">There is neither a value nor an error.</exception>
    public ReadResult(T? value, IEnumerable<Problem> problems)
    {
        Problems = Require.List(problems);
        _value = Problems.Any(problem => problem.Severity == Severity.Error) ? null : value;
        Require.That(_value is not null || Problems.Count > 0, "A reading gives a value or at least one problem, but has neither.", nameof(value));
    }

    /// <summary>Gets all problems, warnings included, in the order of their places.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>Gets whether there is a value; warnings do not prevent one.</summary>
    public bool Success => _value is not null;

    /// <summary>Gets what was read.</summary>
    /// <exception cref="ReadFailedException">There is none; the exception lists every problem.</exception>
    public T Value => _value ?? throw new ReadFailedException(Problems);

    /// <summary>Gives what was read, if anything was.</summary>
    public bool TryGetValue([NotNullWhen(true)] out T? value) => (value = _value) is not null;
}
