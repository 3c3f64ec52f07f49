namespace FamilyOnline.Selections;

/// <summary>How many of those chosen may be of one group.</summary>
/// <param name="Grouping">The grouping.</param>
/// <param name="Group">The group.</param>
/// <param name="Least">The fewest.</param>
/// <param name="Most">The most.</param>
internal sealed record QuotaBound(string Grouping, string Group, int Least, int Most)
{
    public bool Takes(Candidate candidate) => candidate.GroupIn(Grouping) == Group;
}
