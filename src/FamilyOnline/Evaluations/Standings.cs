using FamilyOnline.Rules;
using FamilyOnline.Schemes;

namespace FamilyOnline.Evaluations;

/// <summary>How everybody stands while a scheme is run, in columns; of one row there is an object as soon as somebody asks for it.</summary>
/// <remarks>Two objects for each candidate took a fifth of an evaluation's time, most of it in collecting them again.</remarks>
internal sealed class Standings(Scheme scheme, SheetRun sheet, EvaluationField everybody, GateResult[][] failedGates)
{
    private readonly Standing?[] _made = new Standing?[everybody.Rows.Length];
    private readonly BallColumn _decided = sheet.Balls(SchemeReader.RootId, everybody);

    public Scheme Scheme => scheme;

    /// <summary>Gets the lines as they are counted.</summary>
    public SheetRun Sheet => sheet;

    public EvaluationField Field => everybody;

    public int Count => _made.Length;

    /// <summary>Gets the places; 0 for who is not ranked.</summary>
    public int[] Ranks { get; } = new int[everybody.Rows.Length];

    /// <summary>Gets the rows of which somebody asked more than bounds, those with vetoes among them.</summary>
    public IEnumerable<Standing> Made => _made.OfType<Standing>();

    public Standing this[int row] => Volatile.Read(ref _made[row]) ?? Interlocked.CompareExchange(ref _made[row], new(this, row), null) ?? _made[row]!;

    /// <summary>Gives the gates that did not open for a row.</summary>
    public GateResult[] FailedGates(int row) => failedGates[row];

    /// <summary>Gives bounds of the number that decides.</summary>
    public Ball Ball(int row) => _made[row]?.Replaced is { } points ? FamilyOnline.Ball.Of(TotalScoring.Decided(scheme, points)) : _decided[row];

    public bool IsRanked(int row) => failedGates[row].Length == 0 && _made[row] is not { IsExcluded: true } && Ball(row).IsKnown;
}
