namespace FamilyOnline.Formulas;

/// <summary>What a piece of a formula's text is.</summary>
internal enum PieceKind
{
    /// <summary>Nothing: no piece is of this kind.</summary>
    Unspecified = 0,

    /// <summary>Letters, digits, hyphens, dots and percent signs in a row, not yet looked at.</summary>
    Word,

    /// <summary>A number, such as <c>90%</c>.</summary>
    Number,

    /// <summary>A figure's name, such as <c>vote.total</c>.</summary>
    Name,

    /// <summary>A word before an opening parenthesis.</summary>
    Function,

    /// <summary><c>+</c>.</summary>
    Plus,

    /// <summary><c>-</c>.</summary>
    Minus,

    /// <summary><c>*</c>.</summary>
    Times,

    /// <summary><c>/</c>.</summary>
    Divide,

    /// <summary><c>(</c>.</summary>
    Open,

    /// <summary><c>)</c>.</summary>
    Close,

    /// <summary><c>,</c>.</summary>
    Comma,

    /// <summary>A sign that formulas do not know.</summary>
    Other,
}
