using FamilyOnline.Documents;
using FamilyOnline.Rules;

namespace FamilyOnline.Scoring;

/// <summary>Reads what a place gives: <c>table: [[1, 15], [12, 5], [rest, 1]]</c>, <c>first: 10, lose: 1</c>, or <c>first: 10, last: 5</c>.</summary>
internal static class PlacePointsSection
{
    public const string Rest = "rest";

    public static PlacePoints? Read(MapReader reader, RuleReader rules)
    {
        var points = new PlacePoints
        {
            Table = reader.Find("table") is { } table ? Rows(table, reader, rules) : null,
            First = rules.Points(reader, "first"),
            Last = rules.Points(reader, "last"),
            Lose = rules.Points(reader, "lose"),
            Least = rules.Points(reader, "least"),
        };
        string[] said = [.. ((string[])["table", "lose", "last"]).Where(key => reader.Find(key) is not null)];
        if (said.Length > 1)
            rules.Problems.Add(DocumentProblems.OneOf.At(reader.Find(said[1])!.Place, said[0], said[1]));
        if (points.Lose is { IsNegative: true })
            rules.Problems.Add(RuleProblems.NegativeAmount.At(reader.Find("lose")!.Place, $"{reader.Find("lose")}"));
        if (reader.Find("first") is { } first && said.Length < 2 && said is not (["lose"] or ["last"]))
            rules.Problems.Add(said.Length == 0 ? DocumentProblems.MissingKey.At(reader.Place, "lose | last") : DocumentProblems.OneOf.At(first.Place, "table", "first"));
        if (reader.Find("least") is not null && said is not ["lose"])
            rules.Problems.Add(DocumentProblems.MissingKey.At(reader.Place, "lose"));
        return said.Length > 1 || points.Lose is { IsNegative: true } || (reader.Find("table") is not null && points.Table is null) ? null : points;
    }

    private static IReadOnlyList<PlaceRow>? Rows(DocumentNode table, MapReader reader, RuleReader rules)
    {
        PlaceRow?[] rows = table is DocumentList list ? [.. list.Items.Select(item => Row(item, reader, rules))] : [];
        if (rows.Length == 0)
            rules.Problems.Add(DocumentProblems.WrongShape.At(table.Place, "list"));
        for (var i = 1; i < rows.Length; i++)
        {
            if (rows[i - 1] is { } before && rows[i] is { } after && (before.UpTo is null || (after.UpTo is { } last && last <= before.UpTo)))
                rules.Problems.Add(RuleProblems.PlacesOutOfOrder.At(table.Place));
        }

        return rows.Length == 0 || rows.Contains(null) ? null : [.. rows.OfType<PlaceRow>()];
    }

    private static PlaceRow? Row(DocumentNode node, MapReader reader, RuleReader rules)
    {
        if (node is not DocumentList { Items: [DocumentScalar place, var given] })
        {
            rules.Problems.Add(DocumentProblems.WrongShape.At(node.Place, "list [place, points]"));
            return null;
        }

        if (rules.PointsOf(reader, given) is not { } points)
            return null;
        if (place.Text == Rest)
            return new(null, points);
        if (int.TryParse(place.Text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var last) && last > 0)
            return new(last, points);
        rules.Problems.Add(DocumentProblems.NotANumber.At(place.Place, place.Text));
        return null;
    }
}
