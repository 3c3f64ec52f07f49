namespace FamilyOnline.Rules;

/// <summary>Where the candidates of a field stand among the subjects of the figures, looked up once for all metrics.</summary>
internal sealed class SubjectRows
{
    private SubjectRows(EvaluationField field)
    {
        var (subjects, next) = (field.Figures.Subjects, 0);
        Indices = new int[field.Rows.Length];
        for (var row = 0; row < Indices.Length; row++)
        {
            var id = field.Rows[row].Candidate.Id;
            Indices[row] = next < subjects.Count && subjects[next] == id ? next : field.Figures.IndexOf(id);   // figures and candidates mostly come in the same order
            next = Indices[row] + 1;
            AreInOrder &= Indices[row] == row;
        }
    }

    /// <summary>Gets the subject of every row; −1 for one without figures.</summary>
    public int[] Indices { get; }

    private bool AreInOrder { get; set; } = true;

    public static SubjectRows Of(EvaluationField field) => field.Shared(nameof(SubjectRows), () => new SubjectRows(field));

    /// <summary>Tells whether the rows are the subjects, all of them in their order, so that a column may be taken as it is.</summary>
    public bool AreAll(int subjects) => AreInOrder && Indices.Length == subjects;
}
