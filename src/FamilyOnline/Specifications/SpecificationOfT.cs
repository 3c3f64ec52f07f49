using System.Linq.Expressions;

namespace FamilyOnline.Specifications;

/// <summary>A question put to a collection: which elements, in what order, and how many of them (规约).</summary>
/// <typeparam name="T">What is asked for.</typeparam>
/// <remarks>
/// Immutable: every method gives a new specification, so that one may be kept and shared between threads. In whatever sequence the parts are
/// said, the criteria come first, then the order, then what is skipped, then what is taken. Texts are ordered ordinally, so that every machine
/// and database agrees; elements whose keys are equal keep the order of the collection.
/// </remarks>
public sealed class Specification<T>
{
    private readonly Criterion<T>? _criterion;
    private readonly Ordering<T>[] _order;
    private readonly (int? Skip, int? Take) _page;

    internal Specification(Criterion<T>? criterion, Ordering<T>[] order, (int? Skip, int? Take) page) =>
        (_criterion, _order, _page) = (criterion, order, page);

    /// <summary>Gets what must hold, as a tree that other sources can translate; null where every element is asked for.</summary>
    public Expression<Func<T, bool>>? Criteria => _criterion?.Expression;

    private bool IsCriterionOnly => _order.Length == 0 && _page == default;

    /// <summary>Asks for the elements of which something more holds.</summary>
    /// <param name="criterion">What must hold besides.</param>
    /// <exception cref="ArgumentNullException">The criterion is null.</exception>
    public Specification<T> Where(Expression<Func<T, bool>> criterion) => With(Criterion<T>.Both(_criterion, new(Require.NotNull(criterion))));

    /// <summary>Asks for the elements that both specifications ask for.</summary>
    /// <param name="other">The other one, which may have no order and no page; those of this one stay.</param>
    /// <exception cref="ArgumentException">The other specification has an order or a page.</exception>
    public Specification<T> And(Specification<T> other) => With(Criterion<T>.Both(_criterion, CriterionOf(other, nameof(And))));

    /// <summary>Asks for the elements that either specification asks for.</summary>
    /// <param name="other">The other one, which may have no order and no page; those of this one stay.</param>
    /// <exception cref="ArgumentException">The other specification has an order or a page.</exception>
    public Specification<T> Or(Specification<T> other) => With(Criterion<T>.Either(_criterion, CriterionOf(other, nameof(Or))));

    /// <summary>Asks for the elements that this specification leaves out; order and page stay.</summary>
    public Specification<T> Not() => With(Criterion<T>.Opposite(_criterion));

    /// <summary>Orders by a key, the smallest first.</summary>
    /// <exception cref="InvalidOperationException">There is an order already.</exception>
    public Specification<T> OrderBy<TKey>(Expression<Func<T, TKey>> key) => First(new KeyOrdering<T, TKey>(Require.NotNull(key), false));

    /// <summary>Orders by a key, the greatest first.</summary>
    /// <exception cref="InvalidOperationException">There is an order already.</exception>
    public Specification<T> OrderByDescending<TKey>(Expression<Func<T, TKey>> key) => First(new KeyOrdering<T, TKey>(Require.NotNull(key), true));

    /// <summary>Orders elements that are equal so far by a further key, the smallest first.</summary>
    /// <exception cref="InvalidOperationException">There is no order yet.</exception>
    public Specification<T> ThenBy<TKey>(Expression<Func<T, TKey>> key) => Next(new KeyOrdering<T, TKey>(Require.NotNull(key), false));

    /// <summary>Orders elements that are equal so far by a further key, the greatest first.</summary>
    /// <exception cref="InvalidOperationException">There is no order yet.</exception>
    public Specification<T> ThenByDescending<TKey>(Expression<Func<T, TKey>> key) => Next(new KeyOrdering<T, TKey>(Require.NotNull(key), true));

    /// <summary>Leaves out the first elements of the answer.</summary>
    /// <param name="count">How many, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    /// <exception cref="InvalidOperationException">The specification skips already.</exception>
    public Specification<T> Skip(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return _page.Skip is { } skipped
            ? throw new InvalidOperationException(FormattableString.Invariant($"A specification skips once, but already skips {skipped}."))
            : new(_criterion, _order, (count, _page.Take));
    }

    /// <summary>Gives at most so many elements.</summary>
    /// <param name="count">How many, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    /// <exception cref="InvalidOperationException">The specification takes already.</exception>
    public Specification<T> Take(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return _page.Take is { } taken
            ? throw new InvalidOperationException(FormattableString.Invariant($"A specification takes once, but already takes {taken}."))
            : new(_criterion, _order, (_page.Skip, count));
    }

    /// <summary>Tells whether one element fits the criteria; order and page have no part in it.</summary>
    public bool IsSatisfiedBy(T element) => _criterion is null || _criterion.Holds(element);

    /// <summary>Answers the question over a collection.</summary>
    /// <param name="elements">The elements, which are read once.</param>
    /// <returns>A list of its own: later changes of the collection do not reach it.</returns>
    public IReadOnlyList<T> Evaluate(IEnumerable<T> elements)
    {
        var fitting = Require.NotNull(elements).Where(IsSatisfiedBy);
        var ordered = _order.Aggregate(fitting, (sequence, ordering) => ordering.Apply(sequence));
        var rest = _page.Skip is { } skip ? ordered.Skip(skip) : ordered;
        return Array.AsReadOnly<T>([.. _page.Take is { } take ? rest.Take(take) : rest]);
    }

    private static Criterion<T>? CriterionOf(Specification<T> other, string step)
    {
        Require.That(Require.NotNull(other).IsCriterionOnly, $"{step} joins criteria, but the other specification has an order or a page of its own.", nameof(other));
        return other._criterion;
    }

    private Specification<T> With(Criterion<T>? criterion) => new(criterion, _order, _page);

    private Specification<T> First(Ordering<T> ordering) => _order.Length > 0
        ? throw new InvalidOperationException("A specification has one OrderBy, but already has an order. Add further keys with ThenBy.")
        : new(_criterion, [ordering], _page);

    private Specification<T> Next(Ordering<T> ordering) => _order.Length == 0
        ? throw new InvalidOperationException("ThenBy needs an order to refine, but the specification has none. Begin with OrderBy.")
        : new(_criterion, [.. _order, ordering], _page);
}
