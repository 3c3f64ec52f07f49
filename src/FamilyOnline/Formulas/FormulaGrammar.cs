using Pidgin;
using Pidgin.Expression;

namespace FamilyOnline.Formulas;

/// <summary>The grammar of formulas: sums of products of values.</summary>
/// <remarks>
/// <code>
/// sum     = product { ("+" | "-") product }
/// product = operand { ("*" | "/") operand }
/// operand = [ "-" ] value
/// value   = number | name | function "(" [ sum { "," sum } ] ")" | "(" sum ")"
/// </code>
/// </remarks>
internal static class FormulaGrammar
{
    private static readonly Parser<FormulaPiece, Expression> Sum = ExpressionParser.Build<FormulaPiece, Expression>(
        sum => Parser.OneOf(Number, Name, Call(sum), Within(sum)),
        [
            [Operator.Prefix(Piece(PieceKind.Minus).Select<Func<Expression, Expression>>(sign => value => Negative(sign, value)))],
            [Sign(PieceKind.Times, Operations.Times), Sign(PieceKind.Divide, Operations.Divide)],
            [Sign(PieceKind.Plus, Operations.Plus), Sign(PieceKind.Minus, Operations.Minus)],
        ]);

    private static readonly Parser<FormulaPiece, Expression> Whole = Sum.Before(Parser<FormulaPiece>.End);

    private static Parser<FormulaPiece, Expression> Number =>
        Piece(PieceKind.Number).Select<Expression>(piece => new NumberExpression(FormulaWord.ValueOf(piece.Text)));

    private static Parser<FormulaPiece, Expression> Name => Piece(PieceKind.Name).Select<Expression>(piece => new NameExpression(piece.Text));

    /// <summary>Reads pieces that are all numbers, names, known functions and signs.</summary>
    public static Result<FormulaPiece, Expression> Read(IReadOnlyList<FormulaPiece> pieces) => Whole.Parse([.. pieces]);

    private static Parser<FormulaPiece, Expression> Call(Parser<FormulaPiece, Expression> sum) => Parser.Map(
        Expression (function, values) => Apply(Operations.Functions[function.Text], function, values),
        Piece(PieceKind.Function),
        Within(sum.Separated(Piece(PieceKind.Comma))));

    private static Parser<FormulaPiece, T> Within<T>(Parser<FormulaPiece, T> inner) => inner.Between(Piece(PieceKind.Open), Piece(PieceKind.Close));

    private static OperatorTableRow<FormulaPiece, Expression> Sign(PieceKind kind, Operation operation) =>
        Operator.InfixL(Piece(kind).Select<Func<Expression, Expression, Expression>>(sign => (left, right) => Apply(operation, sign, [left, right])));

    private static Parser<FormulaPiece, FormulaPiece> Piece(PieceKind kind) => Parser<FormulaPiece>.Token(piece => piece.Kind == kind);

    /// <summary>A negative number is a number, and no operation to be told as a step.</summary>
    private static Expression Negative(FormulaPiece sign, Expression value) =>
        value is NumberExpression number ? new NumberExpression(-number.Value) : Apply(Operations.Negative, sign, [value]);

    private static OperationExpression Apply(Operation operation, FormulaPiece piece, IEnumerable<Expression> operands) =>
        new OperationExpression(operation, piece.Start, operands);
}
