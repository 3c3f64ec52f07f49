namespace FamilyOnline.Formulas;

/// <summary>Looks at the pieces of a formula before its grammar does, and tells everything that is wrong with one by itself.</summary>
internal sealed class PieceCheck(
    string text, IReadOnlyList<FormulaPiece> pieces, Action<ProblemKind, int, string[]> report, Func<string, IEnumerable<string>, string> nearest)
{
    public const int MaxDepth = 64;

    public void Run()
    {
        if (FormulaWord.Thousands().Match(text) is { Success: true } number)
        {
            report(FormulaProblems.NotANumber, number.Index, [number.Value]);
            return;
        }

        for (var index = 0; index < pieces.Count; index++)
            Look(index);
        Parentheses();
    }

    private void Look(int index)
    {
        var word = pieces[index].Text;
        switch (pieces[index].Kind)
        {
            case PieceKind.Word:
                Report(FormulaWord.ProblemOf(word), index, word);
                break;
            case PieceKind.Function when !Operations.Functions.ContainsKey(word):
                Report(FormulaProblems.UnknownFunction, index, word, nearest(word, Operations.Functions.Keys));
                break;
            case PieceKind.Other when FormulaSigns.InsteadOf(word) is { } sign:
                Report(FormulaProblems.WideSign, index, word, sign);
                break;
            case PieceKind.Other:
                Report(FormulaProblems.UnknownSign, index, word);
                break;
            case PieceKind.Minus when LacksBlanks(index):
                Report(FormulaProblems.MinusBlanks, index, text[pieces[index - 1].Start..pieces[index + 1].End]);
                break;
        }
    }

    /// <summary>A minus between two values stands between blanks, so that nobody takes it for the hyphen of a name, or a hyphen for a minus.</summary>
    private bool LacksBlanks(int index) =>
        index > 0 && index < pieces.Count - 1
        && pieces[index - 1].Kind is PieceKind.Number or PieceKind.Name or PieceKind.Close
        && (pieces[index - 1].End == pieces[index].Start || pieces[index].End == pieces[index + 1].Start);

    /// <summary>Depth is counted here and not in the grammar, which descends once for each level.</summary>
    private void Parentheses()
    {
        Stack<int> open = new();
        for (var index = 0; index < pieces.Count && open.Count <= MaxDepth; index++)
        {
            if (pieces[index].Kind == PieceKind.Open)
                open.Push(index);
            else if (pieces[index].Kind == PieceKind.Close && !open.TryPop(out _))
                Report(FormulaProblems.Parenthesis, index, ")");
        }

        if (open.Count > MaxDepth)
            Report(FormulaProblems.TooDeep, open.Peek(), $"{MaxDepth}");
        else if (open.TryPeek(out var unclosed))
            Report(FormulaProblems.Parenthesis, unclosed, "(");
    }

    private void Report(ProblemKind kind, int index, params string[] arguments) => report(kind, pieces[index].Start, arguments);
}
