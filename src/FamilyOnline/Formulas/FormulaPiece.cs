namespace FamilyOnline.Formulas;

/// <summary>A piece of a formula's text: a number, a name or a sign, with its place from 0.</summary>
internal readonly record struct FormulaPiece(PieceKind Kind, int Start, string Text)
{
    public int End => Start + Text.Length;
}
