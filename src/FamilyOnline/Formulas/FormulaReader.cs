using FamilyOnline.Documents;

namespace FamilyOnline.Formulas;

/// <summary>Reads a formula from a document: limits first, then each piece, then the grammar, then what functions are given.</summary>
internal sealed class FormulaReader(DocumentScalar scalar, DocumentProblems problems)
{
    public const int MaxLength = 2_000;
    public const int MaxPieces = 500;
    private readonly int _before = problems.Count;

    /// <summary>Gives the formula, or null with problems at the characters where they are.</summary>
    public Expression? Read()
    {
        if (string.IsNullOrWhiteSpace(scalar.Text))
            return Refuse(FormulaProblems.Empty, 0);
        if (scalar.Text.Length > MaxLength)
            return Refuse(FormulaProblems.TooLong, MaxLength, $"{scalar.Text.Length}", $"{MaxLength}");
        var pieces = FormulaPieces.Of(scalar.Text);
        if (pieces.Count > MaxPieces)
            return Refuse(FormulaProblems.TooManyPieces, pieces[MaxPieces].Start, $"{pieces.Count}", $"{MaxPieces}");
        new PieceCheck(scalar.Text, pieces, Report, problems.Nearest).Run();
        return problems.Count > _before ? null : Parsed(pieces);
    }

    private Expression? Parsed(IReadOnlyList<FormulaPiece> pieces)
    {
        var result = FormulaGrammar.Read(pieces);
        if (!result.Success)
        {
            return result.Error!.ErrorOffset < pieces.Count && pieces[result.Error.ErrorOffset] is var piece
                ? Refuse(FormulaProblems.Unexpected, piece.Start, piece.Text)
                : Refuse(FormulaProblems.Unfinished, scalar.Text.TrimEnd().Length);
        }

        foreach (var call in result.Value.All().OfType<OperationExpression>().Where(call => !call.Operation.Takes(call.Parts.Count)))
            Report(FormulaProblems.ArgumentCount, call.Offset, call.Operation.Name, call.Operation.Signature, $"{call.Parts.Count}");
        return problems.Count > _before ? null : result.Value;
    }

    private Expression? Refuse(ProblemKind kind, int offset, params string[] arguments)
    {
        Report(kind, offset, arguments);
        return null;
    }

    private void Report(ProblemKind kind, int offset, params string[] arguments) => problems.Add(kind.At(At(offset), arguments));

    /// <summary>Gives the character's place; the scalar's own where that is not known, or the text goes over several lines.</summary>
    private Place At(int offset)
    {
        var place = scalar.Place;
        return place.Column == 0 || scalar.Text.AsSpan().ContainsAny('\n', '\r') ? place : place with { Column = place.Column + offset + (scalar.IsQuoted ? 1 : 0) };
    }
}
