using System.Linq.Expressions;

namespace FamilyOnline.Specifications;

/// <summary>Begins a question: every element, or those of which something holds.</summary>
public static class Specification
{
    /// <summary>Asks for every element.</summary>
    /// <typeparam name="T">What is asked for.</typeparam>
    public static Specification<T> All<T>() => new(null, [], default);

    /// <summary>Asks for the elements of which something holds.</summary>
    /// <typeparam name="T">What is asked for.</typeparam>
    /// <param name="criterion">What must hold.</param>
    /// <exception cref="ArgumentNullException">The criterion is null.</exception>
    public static Specification<T> Where<T>(Expression<Func<T, bool>> criterion) => All<T>().Where(criterion);
}
