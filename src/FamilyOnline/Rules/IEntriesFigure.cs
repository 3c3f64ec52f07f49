namespace FamilyOnline.Rules;

/// <summary>A figure that counts entries, and can say which: a register, or the obligations that the ledger itself keeps.</summary>
internal interface IEntriesFigure
{
    /// <summary>Gives the entries of a row that count, the oldest first; null where nothing is filed, or only a number is.</summary>
    IReadOnlyList<Occurrence>? EntriesOf(EvaluationField field, int row);
}
