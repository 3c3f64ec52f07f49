namespace FamilyOnline;

/// <summary>Everything that was stated outside the reports: marks, and the entries of registers (评分资料).</summary>
/// <remarks>A register is filed for a subject once it has an entry, or a mark that says how many there are; until then nobody knows, which is not 0.</remarks>
public sealed class Marks
{
    private readonly Dictionary<(string Subject, string Figure), Mark[]> _marks;
    private readonly Dictionary<(string Subject, string Register), Occurrence[]> _entries;
    private readonly HashSet<string> _registers;
    private readonly ILookup<string, Mark> _byFigure;

    /// <summary>Collects marks and entries.</summary>
    /// <param name="marks">The marks, in any order.</param>
    /// <param name="occurrences">The entries of registers, in any order.</param>
    /// <exception cref="ArgumentException">Two marks are given for the same subject, figure, period and source.</exception>
    public Marks(IEnumerable<Mark> marks, IEnumerable<Occurrence>? occurrences = null)
    {
        All = [.. Require.List(marks).OrderBy(mark => mark.Subject, StringComparer.Ordinal).ThenBy(mark => mark.Figure, StringComparer.Ordinal).ThenBy(mark => mark.Period).ThenBy(mark => mark.By, StringComparer.Ordinal)];
        for (var i = 1; i < All.Count; i++)
            Require.That(!SameCell(All[i - 1], All[i]), $"Two marks are given: {All[i - 1]} and {All[i]}.", nameof(marks));
        Occurrences = [.. Require.List(occurrences ?? []).OrderBy(entry => entry.Subject, StringComparer.Ordinal).ThenBy(entry => entry.Register, StringComparer.Ordinal)
            .ThenBy(entry => entry.Date is null).ThenBy(entry => entry.Date).ThenBy(entry => entry.Kind, StringComparer.Ordinal).ThenBy(entry => entry.Fact, StringComparer.Ordinal)
            .ThenBy(entry => entry.Count).ThenBy(entry => entry.Credit).ThenBy(entry => entry.Judged is null).ThenBy(entry => entry.Judged ?? Exact.Zero)
            .ThenBy(entry => entry.Waived, StringComparer.Ordinal).ThenBy(entry => entry.Reason, StringComparer.Ordinal).ThenBy(entry => entry.Evidence, StringComparer.Ordinal)
            .ThenBy(entry => entry.ReportedOn)];
        _marks = All.GroupBy(mark => (mark.Subject, mark.Figure)).ToDictionary(cell => cell.Key, cell => cell.ToArray());
        _entries = Occurrences.GroupBy(entry => (entry.Subject, entry.Register)).ToDictionary(cell => cell.Key, cell => cell.ToArray());
        _registers = Occurrences.Select(entry => entry.Register).ToHashSet(StringComparer.Ordinal);
        _byFigure = All.ToLookup(mark => mark.Figure, StringComparer.Ordinal);
    }

    /// <summary>Gets what is there where nothing was stated.</summary>
    public static Marks None { get; } = new([]);

    /// <summary>Gets all marks, in the order of subject, figure, period and source.</summary>
    public IReadOnlyList<Mark> All { get; }

    /// <summary>Gets all entries of registers, in the order of subject, register and date; those without a date last.</summary>
    public IReadOnlyList<Occurrence> Occurrences { get; }

    /// <summary>Gets the marks of one figure of a subject, the oldest period first.</summary>
    public IReadOnlyList<Mark> Of(string subject, string figure) => _marks.TryGetValue((subject, figure), out var marks) ? marks : [];

    /// <summary>Gets the entries of a register for a subject, the oldest first.</summary>
    public IReadOnlyList<Occurrence> EntriesOf(string subject, string register) => _entries.TryGetValue((subject, register), out var entries) ? entries : [];

    internal bool IsRegister(string figure) => _registers.Contains(figure);

    /// <summary>Gets the ids of all figures and registers of which anything is stated.</summary>
    internal IEnumerable<string> Figures => _byFigure.Select(figure => figure.Key).Concat(_registers);

    internal IEnumerable<Mark> OfFigure(string figure) => _byFigure[figure];

    private static bool SameCell(Mark left, Mark right) =>
        left.Subject == right.Subject && left.Figure == right.Figure && left.Period == right.Period && left.By == right.By;
}
