using System.Globalization;

namespace FamilyOnline.Rules;

/// <summary>Whether all, or any, of a candidate's members satisfy a condition, or how many do: every village, three households of a sample (成员统计).</summary>
/// <remarks>
/// Members are those for whom the condition's figures are stated, by <c>village-point:3</c>. A figure named like the members may say how many there are; while
/// fewer are known of, whether all do is not known. A candidate without members has none to ask: not applicable.
/// </remarks>
public sealed class MembersFigure : FigureDefinition
{
    private readonly MemberCount _count;
    private readonly string _member;
    private readonly Condition _with;

    /// <summary>Asks members.</summary>
    /// <param name="count">What is asked.</param>
    /// <param name="member">The kind of members, such as <c>village-point</c>.</param>
    /// <param name="with">The condition.</param>
    /// <param name="sample">How many a sample should have; null where all members are asked.</param>
    public MembersFigure(MemberCount count, string member, Condition with, int? sample = null)
    {
        Require.That(count != MemberCount.Unspecified, "Members need a question.", nameof(count));
        Require.That(sample is null or > 0, $"A sample is of at least 1, but was of {sample}.", nameof(sample));
        (_count, _member, _with, Sample) = (count, Require.Id(member), Require.NotNull(with), sample);
    }

    /// <summary>Gets how many a sample should have; null where all members are asked.</summary>
    public int? Sample { get; }

    /// <summary>Gets the kind of the members, such as <c>household</c>.</summary>
    internal string Member => _member;

    /// <inheritdoc/>
    public override string Text => $"{_count switch { MemberCount.Every => "every", MemberCount.Some => "some", _ => "number-of" }} {_member} with {_with}";

    /// <inheritdoc/>
    internal override LocalizedText Say(FigureTitles titles) => Wordings.Say("members." + _count, titles.OfMetric(_member), _with.Say(titles));

    /// <inheritdoc/>
    internal override NumberForm Form => _count == MemberCount.Number ? NumberForm.Plain : NumberForm.YesNo;

    /// <inheritdoc/>
    public override IEnumerable<string> Metrics => Uses.SelectMany(used => used.Metrics).Append(_member);

    /// <inheritdoc/>
    internal override IEnumerable<FigureDefinition> Uses => _with.Figures;

    /// <inheritdoc/>
    internal override IEnumerable<FigureDefinition> Parts => [];

    /// <summary>Gets how many members of a row there are to ask.</summary>
    internal long Asked(EvaluationField field, int row) => Tallies(field)[row].Asked;

    /// <inheritdoc/>
    internal override Quantity[] Column(EvaluationField field)
    {
        var (tallies, stated) = (Tallies(field), field.Column(new MetricFigure(_member)));
        return Each(field, row => tallies[row].Result(_count, Sample, stated[row]));
    }

    /// <inheritdoc/>
    internal override IEnumerable<TraceInput> Notes(EvaluationField field, int row) => Tallies(field)[row].Asked == 0 && field.At(new MetricFigure(_member), row) is { IsKnown: true } stated
        ? [new(_member, stated) { Wording = Wordings.Say("members.stated", field.Setting.Titles.OfMetric(_member)) }]
        : Sampled(field, row);

    private IEnumerable<TraceInput> Sampled(EvaluationField field, int row) =>
        Sample is { } sample && Tallies(field)[row].Asked is var asked && asked != sample ? [new($"{_member} asked, of a sample of {sample.ToString(CultureInfo.InvariantCulture)}", (Exact)asked)] : [];

    private MemberTally[] Tallies(EvaluationField field) => field.Shared((this, nameof(Tallies)), () => Tally(field));

    private MemberTally[] Tally(EvaluationField field)
    {
        var members = FieldSplit.Pooled(field, _member, [.. Metrics.Distinct(StringComparer.Ordinal)]);
        var tallies = new MemberTally[field.Rows.Length];
        for (var row = 0; row < members.Rows.Length; row++)
            tallies[members.Rows[row].Parent].Add(_with.Holds(new FigureContext(members, row, null)));
        return tallies;
    }
}
