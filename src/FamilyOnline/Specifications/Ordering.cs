namespace FamilyOnline.Specifications;

/// <summary>One key of an order, whatever its type.</summary>
internal abstract class Ordering<T>
{
    /// <summary>Orders a sequence; one that is ordered already is only refined.</summary>
    public abstract IOrderedEnumerable<T> Apply(IEnumerable<T> elements);
}
