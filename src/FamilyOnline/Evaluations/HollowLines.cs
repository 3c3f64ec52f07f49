using FamilyOnline.Rules;
using FamilyOnline.Schemes;
using FamilyOnline.Scoring;

namespace FamilyOnline.Evaluations;

/// <summary>Finds what does not apply to a candidate although nothing is missing and no rule says so: no band holds, there is no member to ask, the target is 0.</summary>
internal static class HollowLines
{
    public static IEnumerable<LocalizedText> Of(Scheme scheme, EvaluationField field, Standing standing) => scheme.Hollow
        .SelectMany(hollow => Seen(standing.All.Sheet, hollow.Line.Path, field, standing.Row).SelectMany(context => Of(hollow, context))).Distinct();

    /// <summary>Gives where a line looks at a candidate: through the windows of its lines, once for each judge or month; nowhere where one of its lines does not concern the candidate.</summary>
    private static IEnumerable<FigureContext> Seen(SheetRun sheet, IEnumerable<SchemeNode> path, EvaluationField field, int row)
    {
        if (path.FirstOrDefault() is not { } line)
            return [new(field, row, null)];
        var through = SheetRun.Through(line, field);
        if (line.Options.Each is { } each)
            return sheet.Elements(line, each, through)[row].SelectMany(element => Below(element.Field, element.Row));
        return Below(through, row);

        IEnumerable<FigureContext> Below(EvaluationField at, int own) => sheet.Outside(line, at, own, null) is null ? Seen(sheet, path.Skip(1), at, own) : [];
    }

    private static IEnumerable<LocalizedText> Of(HollowLine hollow, FigureContext context)
    {
        var titles = context.Field.Setting.Titles;
        if (OfScorer(hollow.Line.Criterion.Scorer, hollow.Line.Criterion.Title, context) is { } flag)
            yield return flag;
        foreach (var members in hollow.Members.Where(members => members.Asked(context.Field, context.Row) == 0 && IsNotApplicable(members, context)))
            yield return NodeTexts.Say("flag.no-member", members.Say(titles));
        foreach (var rate in hollow.Rates.Where(rate => context.Figure(rate.Below).TryGetValue(out var below) && below.IsZero && IsNotApplicable(rate, context)))
            yield return NodeTexts.Say("flag.zero-target", rate.Below.Say(titles));
    }

    private static LocalizedText? OfScorer(IScorer scorer, LocalizedText title, FigureContext context) => scorer switch
    {
        BandsScorer bands => OfBands(bands, title, context),
        ShareScorer share when share.Flat(context) is (var to, var at) => NodeTexts.Say("flag.flat-share", title, to.Say(context.Field.Setting.Titles), Numbers.Of(at, to.Form)),
        _ => null,
    };

    private static LocalizedText? OfBands(BandsScorer bands, LocalizedText title, FigureContext context)
    {
        foreach (var row in bands.Rows)
        {
            var holds = row.If is null ? true : row.If.Holds(context);
            if (holds != false)
                return holds == true && row.Scorer is { } scorer ? OfScorer(scorer, title, context) : null;
        }

        return NodeTexts.Say("flag.no-band", title);
    }

    private static bool IsNotApplicable(FigureDefinition figure, FigureContext context) => context.Figure(figure).Absence == Absence.NotApplicable;
}
