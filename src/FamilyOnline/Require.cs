using System.Runtime.CompilerServices;

namespace FamilyOnline;

/// <summary>The checks of domain constructors: each throws at once, and says subject, rule and actual value.</summary>
internal static class Require
{
    public static void That(bool holds, string message, string parameter)
    {
        if (!holds)
            throw new ArgumentException(message, parameter);
    }

    public static void That(bool holds, [InterpolatedStringHandlerArgument(nameof(holds))] ref RequireMessage message, string parameter)
    {
        if (!holds)
            throw new ArgumentException(message.ToText(), parameter);
    }

    public static string Text(string? value, [CallerArgumentExpression(nameof(value))] string parameter = "")
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value, parameter);
        return ComposedText.Of(value);
    }

    /// <summary>An id: letters of any script, digits and inner hyphens, such as <c>broadband-households</c>.</summary>
    public static string Id(string? value, [CallerArgumentExpression(nameof(value))] string parameter = "")
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value, parameter);
        That(Identifier.IsValid(value), $"An id is letters, digits and inner hyphens, such as broadband-households, but was '{value}'.", parameter);
        return ComposedText.Of(value);
    }

    public static T NotNull<T>(T? value, [CallerArgumentExpression(nameof(value))] string parameter = "")
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value, parameter);
        return value;
    }

    /// <summary>Copies a list, refusing null elements, so that nobody can change it later.</summary>
    public static IReadOnlyList<T> List<T>(IEnumerable<T>? items, [CallerArgumentExpression(nameof(items))] string parameter = "")
        where T : class
    {
        ArgumentNullException.ThrowIfNull(items, parameter);
        T[] copy = [.. items];
        That(Array.TrueForAll(copy, item => item is not null), $"The list '{parameter}' holds a null.", parameter);
        return Array.AsReadOnly(copy);
    }

    /// <summary>Copies a list whose elements must differ in their key.</summary>
    public static IReadOnlyList<T> Distinct<T>(
        IEnumerable<T>? items, Func<T, string> key, string what, [CallerArgumentExpression(nameof(items))] string parameter = "")
        where T : class
    {
        var copy = List(items, parameter);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in copy)
            That(seen.Add(key(item)), $"The {what} '{key(item)}' is given twice.", parameter);
        return copy;
    }
}
