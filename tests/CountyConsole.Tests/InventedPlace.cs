using NodaTime;

namespace CountyConsole.Tests;

/// <summary>What is invented for one township: how large it is, how it grows, and in which month each yes is reached.</summary>
internal sealed class InventedPlace
{
    private static readonly string[] Yes = ["digital-home", "village-affairs-online", "farm-prices-online", "online-consultation", "public-courses", "cultural-site", "works-online"];

    private readonly InventedSubject _township;
    private readonly int _households;
    private readonly int _growth;
    private readonly Dictionary<string, int> _yesFrom;
    private int _broadband;

    public InventedPlace(InventedSubject township, Random chance)
    {
        _township = township;
        _households = 1_800 + (chance.Next(60) * 100) + (township.Code.EndsWith("001", StringComparison.Ordinal) ? 6_000 : 0);
        _broadband = (_households / 180) + chance.Next(8);
        _growth = 1 + chance.Next(4) + (_households / 2_500);
        _yesFrom = Yes.ToDictionary(metric => metric, metric => metric == "digital-home" ? InventedStory.HomeFrom(township, 4 + chance.Next(7)) : 5 + chance.Next(14));
    }

    /// <summary>Invents one month's report of the township; none for the one that never comes.</summary>
    public IReadOnlyList<InventedLine> Report(YearMonth month, Random chance)
    {
        _broadband += _growth + chance.Next(4);
        var (trained, learners, findings) = (8 + chance.Next(40), 3 + chance.Next(25), chance.Next(3));
        var arrival = InventedStory.Arrival(_township, month, month.PlusMonths(1).OnDayOfMonth(2 + chance.Next(8)));
        if (arrival is not { } day)
            return [];
        InventedLine Line(string metric, string value) => new(_township, metric, month, InventedStory.Absent(_township, month, metric) ?? value, day);
        return
        [
            Line("households", InventedReports.Text(_households)),
            Line("broadband-households", InventedReports.Text(InventedStory.Mistyped(_township, month, _broadband))),
            .. Yes.Select(metric => Line(metric, month.Month >= _yesFrom[metric] ? "是" : "否")),
            Line("trained-persons", InventedReports.Text(trained)),
            Line("distance-learners", InventedReports.Text(learners)),
            Line("harmful-content-findings", InventedReports.Text(findings)),
        ];
    }
}
