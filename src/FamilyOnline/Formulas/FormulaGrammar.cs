using Superpower;
using Superpower.Model;
using Superpower.Parsers;

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
    private static readonly TokenListParser<FormulaPiece, Expression> Inner = Parse.Ref(() => Sum!);

    private static readonly TokenListParser<FormulaPiece, Expression> Number =
        Token.EqualTo(FormulaPiece.Number).Select(Expression (piece) => new NumberExpression(FormulaWord.ValueOf(piece.ToStringValue())));

    private static readonly TokenListParser<FormulaPiece, Expression> Name =
        Token.EqualTo(FormulaPiece.Name).Select(Expression (piece) => new NameExpression(piece.ToStringValue()));

    private static readonly TokenListParser<FormulaPiece, Expression> Call =
        from function in Token.EqualTo(FormulaPiece.Function)
        from open in Token.EqualTo(FormulaPiece.Open)
        from values in Inner.ManyDelimitedBy(Token.EqualTo(FormulaPiece.Comma), Token.EqualTo(FormulaPiece.Close))
        select (Expression)Apply(Operations.Functions[function.ToStringValue()], function, values);

    private static readonly TokenListParser<FormulaPiece, Expression> Value =
        Parse.OneOf(Number, Name, Call, Inner.Between(Token.EqualTo(FormulaPiece.Open), Token.EqualTo(FormulaPiece.Close)));

    private static readonly TokenListParser<FormulaPiece, Expression> Operand =
        (from sign in Token.EqualTo(FormulaPiece.Minus) from value in Value select Negative(sign, value)).Or(Value);

    private static readonly TokenListParser<FormulaPiece, Expression> Product =
        Parse.Chain(Sign(FormulaPiece.Times, Operations.Times).Or(Sign(FormulaPiece.Divide, Operations.Divide)), Operand, Join);

    private static readonly TokenListParser<FormulaPiece, Expression> Sum =
        Parse.Chain(Sign(FormulaPiece.Plus, Operations.Plus).Or(Sign(FormulaPiece.Minus, Operations.Minus)), Product, Join);

    /// <summary>Reads pieces that are all numbers, names, known functions and signs.</summary>
    public static TokenListParserResult<FormulaPiece, Expression> Read(IEnumerable<Token<FormulaPiece>> pieces) =>
        Sum.AtEnd().TryParse(new TokenList<FormulaPiece>([.. pieces]));

    private static TokenListParser<FormulaPiece, (Operation Operation, Token<FormulaPiece> Piece)> Sign(FormulaPiece piece, Operation operation) =>
        Token.EqualTo(piece).Select(found => (operation, found));

    private static Expression Join((Operation Operation, Token<FormulaPiece> Piece) sign, Expression left, Expression right) =>
        Apply(sign.Operation, sign.Piece, left, right);

    /// <summary>A negative number is a number, and no operation to be told as a step.</summary>
    private static Expression Negative(Token<FormulaPiece> sign, Expression value) =>
        value is NumberExpression number ? new NumberExpression(-number.Value) : Apply(Operations.Negative, sign, value);

    private static OperationExpression Apply(Operation operation, Token<FormulaPiece> piece, params IEnumerable<Expression> operands) =>
        new(operation, piece.Position.Absolute, operands);
}
