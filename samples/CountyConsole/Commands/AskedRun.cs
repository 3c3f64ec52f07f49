using FamilyOnline.Selections;
using NodaTime;

namespace CountyConsole.Commands;

/// <summary>A scheme that was run over the user's files.</summary>
/// <param name="Run">The run.</param>
/// <param name="Day">The day of the evaluation; null where neither the user nor the files name one.</param>
internal sealed record AskedRun(SelectionRun Run, LocalDate? Day);
