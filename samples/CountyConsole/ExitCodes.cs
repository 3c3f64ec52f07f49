namespace CountyConsole;

/// <summary>What a run tells the shell.</summary>
internal static class ExitCodes
{
    public const int Well = 0;

    public const int ProblemsInData = 1;

    public const int WrongUsage = 2;
}
