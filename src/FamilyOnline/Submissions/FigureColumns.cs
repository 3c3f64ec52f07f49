using NodaTime;

namespace FamilyOnline.Submissions;

/// <summary>The columns of a table of figures.</summary>
/// <param name="Unit">For each row the place of its unit.</param>
/// <param name="Metric">For each row the place of its metric.</param>
/// <param name="Period">For each row the place of its period in <paramref name="Periods"/>.</param>
/// <param name="Value">For each row the answer, as <see cref="Cells"/> keeps it.</param>
/// <param name="Known">For each row the place in <paramref name="Instants"/>; null where all rows became known at once.</param>
/// <param name="Periods">The periods that rows name, each once.</param>
/// <param name="Instants">The instants at which rows became known, each once.</param>
/// <param name="Count">How many rows there are.</param>
internal sealed record FigureColumns(int[] Unit, ushort[] Metric, ushort[] Period, long[] Value, int[]? Known, ReportingPeriod[] Periods, Instant[] Instants, int Count);
