using NodaTime;

namespace FamilyOnline;

/// <summary>What a candidate won before, so that rules on earlier winners can be kept (往届获奖).</summary>
/// <param name="Candidate">The candidate's id.</param>
/// <param name="From">The first day that it may have been won on: the day itself, or the first of January where only the year is known; null where no time is known.</param>
/// <param name="Prize">What was won; null where it is not said.</param>
public sealed record EarlierAward(string Candidate, LocalDate? From = null, string? Prize = null);
