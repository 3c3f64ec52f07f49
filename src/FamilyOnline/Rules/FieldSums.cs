namespace FamilyOnline.Rules;

/// <summary>What is added up over a group of rows.</summary>
internal sealed class FieldSums
{
    public int Count { get; set; }

    public Exact Above { get; set; }

    public Exact Below { get; set; }

    public Exact? Highest { get; set; }

    public Exact? Lowest { get; set; }
}
