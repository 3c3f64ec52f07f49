using System.Globalization;

namespace FamilyOnline.Files;

/// <summary>Collects the problems of one file, listing a bounded number of errors and of warnings and counting the rest.</summary>
internal sealed class ProblemList(CsvKinds kinds, string? file)
{
    /// <summary>How many errors, and how many warnings, are listed.</summary>
    public const int Limit = 1000;

    private readonly List<Problem> _problems = [];
    private int _errors;
    private int _warnings;

    public bool HasErrors => _errors > 0;

    /// <summary>Gets the problems in the order of their places, and last how many more there are.</summary>
    public IReadOnlyList<Problem> All =>
    [
        .. _problems.OrderBy(problem => problem.Place.Line).ThenBy(problem => problem.Place.Column),
        .. Rest(kinds.MoreProblems, _errors),
        .. Rest(kinds.MoreWarnings, _warnings),
    ];

    public void Add(ProblemKind kind, int line, int column, params IEnumerable<string> arguments)
    {
        var count = kind.Severity == Severity.Error ? ++_errors : ++_warnings;
        if (count <= Limit)
            _problems.Add(kind.At(new Place(file, line, column), arguments));
    }

    private IEnumerable<Problem> Rest(ProblemKind? kind, int count) =>
        kind is null || count <= Limit ? [] : [kind.At(new Place(file, 0, 0), (count - Limit).ToString(CultureInfo.InvariantCulture))];
}
