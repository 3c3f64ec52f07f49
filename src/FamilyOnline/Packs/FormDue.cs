namespace FamilyOnline.Packs;

/// <summary>When a form is due: on a day of each next month, or once (报送期限).</summary>
/// <param name="DayOfNextMonth">The day of the next month, 1 to 28; 0 for a form owed once.</param>
/// <param name="Once">The one day; null for a monthly form.</param>
/// <param name="Move">What becomes of the day where it is not worked.</param>
public sealed record FormDue(int DayOfNextMonth, PlanDate? Once, DueMove Move = DueMove.Unmoved);
