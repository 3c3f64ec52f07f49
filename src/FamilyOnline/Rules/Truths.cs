namespace FamilyOnline.Rules;

/// <summary>Answers to a condition for every row of a field.</summary>
internal static class Truths
{
    public static Truth Of(bool? holds) => holds switch { true => Truth.Yes, false => Truth.No, null => Truth.Unknown };

    public static Truth Not(Truth truth) => truth switch { Truth.Yes => Truth.No, Truth.No => Truth.Yes, _ => truth };

    /// <summary>Answers row by row.</summary>
    public static Truth[] Each(EvaluationField field, Func<int, Truth> answer)
    {
        var truths = new Truth[field.Rows.Length];
        for (var row = 0; row < truths.Length; row++)
            truths[row] = answer(row);
        return truths;
    }

    /// <summary>Answers row by row in exact arithmetic.</summary>
    public static Truth Exactly(Condition condition, EvaluationField field, int row) => Of(condition.Holds(new FigureContext(field, row, null)));
}
