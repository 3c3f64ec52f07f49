using FamilyOnline.Rules;
using FamilyOnline.Scoring;

namespace FamilyOnline.Schemes;

/// <summary>A criterion that may come to nothing although every figure is there: bands of which none holds, members of which there are none, a share or a rate of 0.</summary>
/// <param name="Line">The criterion.</param>
/// <param name="Members">The figures that ask all members.</param>
/// <param name="Rates">The rates over a target.</param>
internal sealed record HollowLine(CriterionLine Line, IReadOnlyList<MembersFigure> Members, IReadOnlyList<RatioFigure> Rates)
{
    /// <summary>Lists those of a sheet, in its order.</summary>
    public static IReadOnlyList<HollowLine> In(SchemeNode root) => [.. CriterionLine.In(root).Select(Of).Where(line => line.MayBe)];

    private bool MayBe => Line.Criterion.Scorer is BandsScorer or ShareScorer || Members.Count > 0 || Rates.Count > 0;

    private static HollowLine Of(CriterionLine line)
    {
        FigureDefinition[] figures = [.. LineUses.FiguresOf(line.Criterion).SelectMany(figure => figure.SelfAndUses()).Distinct()];
        return new(
            line,
            [.. figures.OfType<MembersFigure>().Where(members => members.Sample is null)],
            [.. figures.OfType<RatioFigure>().Where(rate => NamedFigure.Meant(rate.Below) is TargetFigure)]);
    }
}
