namespace FamilyOnline.Files;

/// <summary>Ends the reading of a text at a problem that nothing after it can be trusted past.</summary>
internal sealed class YamlRefusal(Problem problem) : Exception(problem.Code)
{
    public Problem Problem => problem;
}
