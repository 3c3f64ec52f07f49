using FamilyOnline.Documents;

namespace FamilyOnline.Packs;

/// <summary>Checks the days and shares of targets against the campaign's days, each fault at the text that makes it.</summary>
internal static class TargetDays
{
    public static void Check(MapReader pack, (PlanDate From, PlanDate To) campaign)
    {
        foreach (var target in PackItems.Maps(pack, "targets"))
        {
            if (Day(target, "due") is not { } due)
                continue;
            if (PhaseDays.Compare(due.Date, campaign.To) > 0 || PhaseDays.Compare(due.Date, campaign.From) < 0)
                pack.Problems.Add(PackProblems.TargetOutside.At(due.Place, $"{due.Date}", $"{campaign.From}", $"{campaign.To}"));
            else
                CheckPoints(target, campaign.From, due.Date, pack.Problems);
        }
    }

    private static void CheckPoints(DocumentMap target, PlanDate from, PlanDate due, DocumentProblems problems)
    {
        PlanDate? before = null;
        Exact? reached = null;
        foreach (var point in (target.Find("points") as DocumentList)?.Items.OfType<DocumentMap>() ?? [])
        {
            reached = CheckShare(point, reached, problems);
            if (Day(point, "by") is not { } by)
                continue;
            if (PhaseDays.Compare(by.Date, due) > 0 || PhaseDays.Compare(by.Date, from) < 0)
                problems.Add(PackProblems.PointOutside.At(by.Place, $"{by.Date}", $"{from}", $"{due}"));
            else if (before is { } earlier && PhaseDays.Compare(by.Date, earlier) <= 0)
                problems.Add(PackProblems.PointOrder.At(by.Place, $"{by.Date}", $"{earlier}"));
            before = by.Date;
        }
    }

    /// <summary>A share of 10 is nearly always 10 % with its sign left out; nobody guesses.</summary>
    private static Exact? CheckShare(DocumentMap point, Exact? reached, DocumentProblems problems)
    {
        if (point.Find("share") is not DocumentScalar scalar || !Exact.TryParse(scalar.Text, out var share))
            return reached;
        if (share.IsNegative || share > Exact.One)
        {
            problems.Add(PackProblems.ShareOutside.At(scalar.Place, scalar.Text));
            return reached;
        }

        if (reached is { } before && share < before)
            problems.Add(PackProblems.ShareFalling.At(scalar.Place, scalar.Text));
        return share;
    }

    private static (PlanDate Date, Place Place)? Day(DocumentMap map, string key) =>
        map.Find(key) is DocumentScalar scalar && PlanDate.TryParse(scalar.Text, out var date) ? (date, scalar.Place) : null;
}
