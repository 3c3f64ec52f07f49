using Superpower;
using Superpower.Model;
using Superpower.Parsers;
using Superpower.Tokenizers;

namespace FamilyOnline.Formulas;

/// <summary>Splits a formula's text into pieces. Every text can be split; what makes no sense is a piece too, so that it can be told.</summary>
internal static class FormulaPieces
{
    private static readonly Tokenizer<FormulaPiece> Tokenizer = new TokenizerBuilder<FormulaPiece>()
        .Ignore(Span.WhiteSpace)
        .Match(Character.EqualTo('+'), FormulaPiece.Plus)
        .Match(Character.EqualTo('-'), FormulaPiece.Minus)
        .Match(Character.EqualTo('*'), FormulaPiece.Times)
        .Match(Character.EqualTo('/'), FormulaPiece.Divide)
        .Match(Character.EqualTo('('), FormulaPiece.Open)
        .Match(Character.EqualTo(')'), FormulaPiece.Close)
        .Match(Character.EqualTo(','), FormulaPiece.Comma)
        .Match(Span.WithAll(IsWordPart), FormulaPiece.Word)
        .Match(Span.WithAll(char.IsSurrogate), FormulaPiece.Other)
        .Match(Character.AnyChar, FormulaPiece.Other)
        .Build();

    /// <summary>Gives the pieces in their order; a word before an opening parenthesis is a function.</summary>
    public static IReadOnlyList<Token<FormulaPiece>> Of(string text)
    {
        Token<FormulaPiece>[] pieces = [.. Tokenizer.Tokenize(text)];
        return [.. pieces.Select((piece, index) => piece.Kind == FormulaPiece.Word ? Named(piece, pieces.ElementAtOrDefault(index + 1)) : piece)];
    }

    private static Token<FormulaPiece> Named(Token<FormulaPiece> word, Token<FormulaPiece> next)
    {
        var kind = FormulaWord.KindOf(word.ToStringValue());
        return new(kind == FormulaPiece.Name && next.Kind == FormulaPiece.Open ? FormulaPiece.Function : kind, word.Span);
    }

    private static bool IsWordPart(char c) => char.IsLetterOrDigit(c) || c is '.' or '-' or '_' or '%' or '％' or '‰';
}
