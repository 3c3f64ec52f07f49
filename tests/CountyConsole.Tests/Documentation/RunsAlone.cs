namespace CountyConsole.Tests.Documentation;

/// <summary>Tests that change what belongs to the whole process, and so run when no other does.</summary>
[CollectionDefinition(nameof(RunsAlone), DisableParallelization = true)]
public sealed class RunsAlone;
