using FamilyOnline.Resources;

namespace FamilyOnline.Documents;

/// <summary>Collects all problems of a document while it is read.</summary>
public sealed class DocumentProblems
{
    /// <summary>How many unknown words get the nearest known ones, and among how many known ones those are looked for: a file of ten thousand slips is not worth more.</summary>
    private const int MostSearched = 200;
    private const int MostKnown = 1000;
    private readonly List<Problem> _problems = [];
    private int _searched;

    internal static ProblemKind UnknownKey { get; } = Error("document.unknown-key");

    internal static ProblemKind MissingKey { get; } = Error("document.missing-key");

    internal static ProblemKind WrongShape { get; } = Error("document.wrong-shape");

    internal static ProblemKind NotANumber { get; } = Error("document.not-a-number");

    internal static ProblemKind NotWhole { get; } = Error("document.not-whole");

    internal static ProblemKind NotAnId { get; } = Error("document.not-an-id");

    internal static ProblemKind TruthWord { get; } = Error("document.truth-word");

    internal static ProblemKind UnknownWord { get; } = Error("document.unknown-word");

    internal static ProblemKind KeyTwice { get; } = Error("document.key-twice");

    internal static ProblemKind NotJson { get; } = Error("document.not-json");

    internal static ProblemKind OutOfRange { get; } = Error("document.out-of-range");

    internal static ProblemKind NotPositive { get; } = Error("document.not-positive");

    internal static ProblemKind OneOf { get; } = Error("document.one-of");

    internal static ProblemKind Refused { get; } = Error("document.refused");

    /// <summary>Gets the problems found so far, in the order of their places, file by file.</summary>
    public IReadOnlyList<Problem> All =>
        [.. _problems.OrderBy(problem => problem.Place.File, StringComparer.Ordinal).ThenBy(problem => problem.Place.Line).ThenBy(problem => problem.Place.Column)];

    /// <summary>Gets how many problems were found so far.</summary>
    internal int Count => _problems.Count;

    /// <summary>Gets whether a problem so far is an error.</summary>
    public bool HasErrors => _problems.Exists(problem => problem.Severity == Severity.Error);

    /// <summary>Adds a problem.</summary>
    public void Add(Problem problem) => _problems.Add(Require.NotNull(problem));

    /// <summary>Adds a word that is none of the known ones, with the nearest of them.</summary>
    /// <param name="place">Where the word stands.</param>
    /// <param name="what">What the word should name, such as <c>metric</c>.</param>
    /// <param name="word">The word.</param>
    /// <param name="known">The known words.</param>
    public void AddUnknown(Place place, string what, string word, IEnumerable<string> known)
    {
        Add(UnknownWord.At(place, what, word, Nearest(word, known)));
    }

    /// <summary>The known words nearest to one that is not known, or the first of all where none is near.</summary>
    internal string Nearest(string word, IEnumerable<string> known)
    {
        if (++_searched > MostSearched)
            return string.Join(", ", known.Take(12));
        string[] all = [.. known.Take(MostKnown)];
        var nearest = Spelling.Nearest(word, all);
        return string.Join(", ", nearest.Count > 0 ? nearest : all.Order(StringComparer.Ordinal).Take(12));
    }

    /// <summary>Builds a part of the model; where its constructor refuses, the refusal becomes a problem at the part's place.</summary>
    /// <remarks>Where reading the part's own values already gave problems, the refusal only follows from them and is not told.</remarks>
    /// <returns>The part, or null where it was refused.</returns>
    public T? Build<T>(Place place, Func<T> build)
        where T : class
    {
        Require.NotNull(build);
        var before = _problems.Count;
        try
        {
            return build();
        }
        catch (ArgumentException refusal)
        {
            if (_problems.Count == before)
                Add(Refused.At(place, Sentence(refusal)));
            return null;
        }
    }

    /// <summary>What the refusal says to a reader, who has no use for the name of a parameter.</summary>
    private static string Sentence(ArgumentException refusal) =>
        refusal.Message.Replace($" (Parameter '{refusal.ParamName}')", "", StringComparison.Ordinal).ReplaceLineEndings(" ");

    private static ProblemKind Error(string code) => new(code, Severity.Error, Texts.Documents);
}
