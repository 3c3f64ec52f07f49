using Pidgin;

namespace FamilyOnline.Formulas;

/// <summary>Splits a formula's text into pieces. Every text can be split; what makes no sense is a piece too, so that it can be told.</summary>
internal static class FormulaPieces
{
    private static readonly Dictionary<char, PieceKind> Signs = new()
    {
        ['+'] = PieceKind.Plus, ['-'] = PieceKind.Minus, ['*'] = PieceKind.Times, ['/'] = PieceKind.Divide,
        ['('] = PieceKind.Open, [')'] = PieceKind.Close, [','] = PieceKind.Comma,
    };

    private static readonly Parser<char, (PieceKind Kind, string Text)> Piece = Parser.OneOf(
        Parser<char>.Token(Signs.ContainsKey).Select(sign => (Signs[sign], sign.ToString())),
        Parser<char>.Token(IsWordPart).AtLeastOnceString().Select(word => (FormulaWord.KindOf(word), word)),
        Parser<char>.Token(char.IsSurrogate).AtLeastOnceString().Select(sign => (PieceKind.Other, sign)),
        Parser<char>.Any.Select(sign => (PieceKind.Other, sign.ToString())));

    private static readonly Parser<char, IEnumerable<FormulaPiece>> All = Parser.SkipWhitespaces.Then(
        Parser.Map((start, piece) => new FormulaPiece(piece.Kind, start, piece.Text), Parser<char>.CurrentOffset, Piece)
            .Before(Parser.SkipWhitespaces)
            .Until(Parser<char>.End));

    /// <summary>Gives the pieces in their order; a name before an opening parenthesis is a function.</summary>
    public static IReadOnlyList<FormulaPiece> Of(string text)
    {
        FormulaPiece[] pieces = [.. All.ParseOrThrow(text)];
        return [.. pieces.Select((piece, index) => IsFunction(piece, pieces.ElementAtOrDefault(index + 1)) ? piece with { Kind = PieceKind.Function } : piece)];
    }

    private static bool IsFunction(FormulaPiece piece, FormulaPiece next) => piece.Kind == PieceKind.Name && next.Kind == PieceKind.Open;

    private static bool IsWordPart(char c) => char.IsLetterOrDigit(c) || c is '.' or '-' or '_' or '%' or '％' or '‰';
}
