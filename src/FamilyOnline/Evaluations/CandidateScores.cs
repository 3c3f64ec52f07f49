using System.Collections;
using FamilyOnline.Schemes;

namespace FamilyOnline.Evaluations;

/// <summary>Everybody's result in the order of places; each is made when somebody asks for it, and is the same object from then on.</summary>
internal sealed class CandidateScores(Standings standings, IReadOnlyList<int> order, Func<Standing, GradeRow?> grade) : IReadOnlyList<CandidateScore>
{
    private readonly CandidateScore?[] _made = new CandidateScore?[order.Count];

    public int Count => order.Count;

    public CandidateScore this[int index] => Volatile.Read(ref _made[index]) ?? Interlocked.CompareExchange(ref _made[index], Make(order[index]), null) ?? _made[index]!;

    public IEnumerator<CandidateScore> GetEnumerator()
    {
        for (var index = 0; index < order.Count; index++)
            yield return this[index];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private CandidateScore Make(int row) => new(standings[row], grade(standings[row]));
}
