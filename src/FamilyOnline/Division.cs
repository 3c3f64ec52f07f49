namespace FamilyOnline;

/// <summary>One administrative division as a list of divisions gives it (行政区划).</summary>
public sealed record Division
{
    /// <summary>Makes a division.</summary>
    /// <param name="code">Its code.</param>
    /// <param name="name">Its name, such as 薛录镇. Names repeat across the country: never join on them.</param>
    /// <param name="parent">The code above it where a list says so; unspecified takes the nearest code of the tree that its digits begin with.</param>
    /// <exception cref="ArgumentException">The code is unspecified, the name blank, or the division its own parent.</exception>
    public Division(DivisionCode code, string name, DivisionCode parent = default)
    {
        Require.That(code != DivisionCode.Unspecified, $"Division '{name}' needs a code.", nameof(code));
        Require.That(code != parent, $"Division {code} cannot be its own parent.", nameof(parent));
        (Code, Name, Parent) = (code, Require.Text(name), parent);
    }

    /// <summary>Gets its code.</summary>
    public DivisionCode Code { get; }

    /// <summary>Gets its name.</summary>
    public string Name { get; }

    /// <summary>Gets the code above it where a list said so; unspecified where the digits decide.</summary>
    public DivisionCode Parent { get; }

    /// <summary>Writes name and code.</summary>
    public override string ToString() => $"{Name} {Code}";
}
