using System.Linq.Expressions;

namespace FamilyOnline.Specifications;

/// <summary>What must hold: the tree that can be translated, and the delegate compiled from it when it is first asked, and kept.</summary>
internal sealed class Criterion<T>(Expression<Func<T, bool>> expression)
{
    private readonly Lazy<Func<T, bool>> _compiled = new(expression.Compile);

    public Expression<Func<T, bool>> Expression { get; } = expression;

    public bool Holds(T element) => _compiled.Value(element);

    /// <summary>Null is the criterion that everything fits.</summary>
    public static Criterion<T>? Both(Criterion<T>? left, Criterion<T>? right) => (left, right) switch
    {
        (null, _) => right,
        (_, null) => left,
        _ => Join(left, right, System.Linq.Expressions.Expression.AndAlso),
    };

    public static Criterion<T>? Either(Criterion<T>? left, Criterion<T>? right) =>
        left is null || right is null ? null : Join(left, right, System.Linq.Expressions.Expression.OrElse);

    public static Criterion<T> Opposite(Criterion<T>? criterion) => criterion is null
        ? new(_ => false)
        : new(System.Linq.Expressions.Expression.Lambda<Func<T, bool>>(
            System.Linq.Expressions.Expression.Not(criterion.Expression.Body), criterion.Expression.Parameters));

    private static Criterion<T> Join(Criterion<T> left, Criterion<T> right, Func<Expression, Expression, Expression> join)
    {
        var parameter = left.Expression.Parameters[0];
        var renamed = new Rename(right.Expression.Parameters[0], parameter).Visit(right.Expression.Body);
        return new(System.Linq.Expressions.Expression.Lambda<Func<T, bool>>(join(left.Expression.Body, renamed), parameter));
    }

    /// <summary>Lets two trees speak of the same element.</summary>
    private sealed class Rename(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}
