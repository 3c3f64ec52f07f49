using System.Linq.Expressions;

namespace FamilyOnline.Specifications;

/// <summary>Orders by one key, texts ordinally.</summary>
internal sealed class KeyOrdering<T, TKey>(Expression<Func<T, TKey>> key, bool isDescending) : Ordering<T>
{
    private static readonly IComparer<TKey> Comparer = (object)StringComparer.Ordinal as IComparer<TKey> ?? Comparer<TKey>.Default;

    private readonly Lazy<Func<T, TKey>> _compiled = new(key.Compile);

    public override IOrderedEnumerable<T> Apply(IEnumerable<T> elements) => elements is IOrderedEnumerable<T> ordered
        ? ordered.CreateOrderedEnumerable(_compiled.Value, Comparer, isDescending)
        : isDescending ? elements.OrderByDescending(_compiled.Value, Comparer) : elements.OrderBy(_compiled.Value, Comparer);
}
