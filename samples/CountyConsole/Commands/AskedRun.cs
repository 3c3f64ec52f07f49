using FamilyOnline;
using FamilyOnline.Selections;
using NodaTime;

namespace CountyConsole.Commands;

/// <summary>A scheme that was run over the user's files.</summary>
/// <param name="Run">The run.</param>
/// <param name="Day">The day of the evaluation; null where neither the user nor the files name one.</param>
/// <param name="Warnings">What the files were taken with, although it may be a slip of the pen.</param>
internal sealed record AskedRun(SelectionRun Run, LocalDate? Day, IReadOnlyList<Problem> Warnings);
