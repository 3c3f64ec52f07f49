namespace FamilyOnline.Benchmarks.Schemes;

/// <summary>One invented candidate's figures for the sheet of twenty criteria, as plain numbers; yes is 1 and no is 0.</summary>
public sealed record SheetRow
{
    public int Households { get; init; }

    public int Broadband { get; init; }

    public int NewLines { get; init; }

    public int Villages { get; init; }

    public int Stations { get; init; }

    public int Terminals { get; init; }

    public int Cabled { get; init; }

    public int SiteBuilt { get; init; }

    public int SiteRich { get; init; }

    public int AffairsOnline { get; init; }

    public int PricesOnline { get; init; }

    public int CadreDays { get; init; }

    public int Cadres { get; init; }

    public int Trained { get; init; }

    public int Complaints { get; init; }

    public int Logins { get; init; }

    public int Visits { get; init; }

    public int Asked { get; init; }

    public int Satisfied { get; init; }

    public int Adopted { get; init; }

    public int Amount { get; init; }

    public int CoursesHeld { get; init; }

    public int CulturalSite { get; init; }

    public int WorksOnline { get; init; }

    public int Budget { get; init; }

    public int Spent { get; init; }

    public int RightLines { get; init; }

    public int RepairDays { get; init; }

    public int Hotline { get; init; }

    public int OpenDays { get; init; }

    public int InspectedWell { get; init; }

    public int Inspections { get; init; }

    /// <summary>Invents a row; villages and samples are few, so that rates fall exactly on the edges of steps and bands.</summary>
    public static SheetRow Invent(Random chance)
    {
        var (households, villages, cadres, asked, budget) = (1_000 + chance.Next(10_000), 5 + chance.Next(40), 3 + chance.Next(30), 20 + chance.Next(81), 50 + chance.Next(900));
        return new()
        {
            Households = households,
            Broadband = chance.Next(households),
            NewLines = chance.Next(600),
            Villages = villages,
            Stations = (villages / 2) + chance.Next((villages / 2) + 1),
            Terminals = (villages / 2) + chance.Next((villages / 2) + 1),
            Cabled = (villages / 2) + chance.Next((villages / 2) + 1),
            SiteBuilt = chance.Next(2),
            SiteRich = chance.Next(2),
            AffairsOnline = chance.Next(2),
            PricesOnline = chance.Next(2),
            CadreDays = 10 + chance.Next(20),
            Cadres = cadres,
            Trained = chance.Next(cadres + 1),
            Complaints = chance.Next(6),
            Logins = chance.Next(500),
            Visits = chance.Next(90_000),
            Asked = asked,
            Satisfied = (asked / 2) + chance.Next((asked / 2) + 1),
            Adopted = chance.Next(120),
            Amount = 50 + chance.Next(100),
            CoursesHeld = chance.Next(2),
            CulturalSite = chance.Next(2),
            WorksOnline = chance.Next(2),
            Budget = budget,
            Spent = chance.Next(budget + 1),
            RightLines = 60 + chance.Next(41),
            RepairDays = chance.Next(12),
            Hotline = chance.Next(2),
            OpenDays = 200 + chance.Next(100),
            InspectedWell = chance.Next(2),
            Inspections = chance.Next(7),
        };
    }

    /// <summary>Gives every figure with its metric's id.</summary>
    public IEnumerable<(string Metric, int Value)> Figures() =>
    [
        ("households", Households),
        ("broadband", Broadband),
        ("new-lines", NewLines),
        ("villages", Villages),
        ("stations", Stations),
        ("terminals", Terminals),
        ("cabled", Cabled),
        ("site-built", SiteBuilt),
        ("site-rich", SiteRich),
        ("affairs-online", AffairsOnline),
        ("prices-online", PricesOnline),
        ("cadre-days", CadreDays),
        ("cadres", Cadres),
        ("trained", Trained),
        ("complaints", Complaints),
        ("logins", Logins),
        ("visits", Visits),
        ("asked", Asked),
        ("satisfied", Satisfied),
        ("adopted", Adopted),
        ("amount", Amount),
        ("courses-held", CoursesHeld),
        ("cultural-site", CulturalSite),
        ("works-online", WorksOnline),
        ("budget", Budget),
        ("spent", Spent),
        ("right-lines", RightLines),
        ("repair-days", RepairDays),
        ("hotline", Hotline),
        ("open-days", OpenDays),
        ("inspected-well", InspectedWell),
        ("inspections", Inspections),
    ];
}
