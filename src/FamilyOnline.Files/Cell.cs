namespace FamilyOnline.Files;

/// <summary>What one text of a column means: a value with a number that equal values share, a fault, or a value with a warning.</summary>
internal sealed record Cell<T>(T Value, int Number, Fault? Fault)
{
    public bool IsRefused => Fault is { Kind.Severity: Severity.Error };
}
