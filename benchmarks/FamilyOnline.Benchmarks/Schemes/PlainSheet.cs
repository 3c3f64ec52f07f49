namespace FamilyOnline.Benchmarks.Schemes;

/// <summary>The sheet of twenty criteria as a programmer would write it down once: in double, without absences, sources or reasons.</summary>
/// <remarks>Steps and rates that fall on an edge are put right by a small number, as is usual; equal totals are those that agree in nine decimal places.</remarks>
public static class PlainSheet
{
    private const double Edge = 1e-9;

    /// <summary>Gives everybody's place.</summary>
    public static int[] Ranks(SheetRow[] rows)
    {
        var (totals, sheets) = (Totals(rows, out var governance), new int[rows.Length]);
        for (var i = 0; i < sheets.Length; i++)
            sheets[i] = i;
        var keys = Array.ConvertAll(totals, total => -Math.Round(total, 9));
        Array.Sort(keys, sheets);
        for (var from = 0; from < keys.Length;)
        {
            var to = from + 1;
            while (to < keys.Length && keys[to] == keys[from])
                to++;
            if (to - from > 1)
                Array.Sort(sheets, from, to - from, Comparer<int>.Create((left, right) => Chain(rows, governance, left, right)));
            from = to;
        }

        var ranks = new int[rows.Length];
        for (var i = 0; i < ranks.Length; i++)
            ranks[sheets[i]] = i > 0 && keys[i] == keys[i - 1] && Chain(rows, governance, sheets[i - 1], sheets[i]) == 0 ? ranks[sheets[i - 1]] : i + 1;
        return ranks;
    }

    /// <summary>Gives everybody's points.</summary>
    public static double[] Totals(SheetRow[] rows, out double[] governance)
    {
        var (best, visits, amounts) = Field(rows);
        (governance, var totals) = (new double[rows.Length], new double[rows.Length]);
        for (var i = 0; i < rows.Length; i++)
        {
            governance[i] = Governance(rows[i]);
            totals[i] = Construction(rows[i], best) + governance[i] + Use(rows[i], visits, amounts) + Upkeep(rows[i]);
        }

        return totals;
    }

    /// <summary>Gives the best uptake, the most visits and the mean amount.</summary>
    public static (double Best, double Visits, double Amount) Field(SheetRow[] rows)
    {
        var (best, visits, amounts) = (0.0, 0.0, 0.0);
        foreach (var row in rows)
        {
            best = Math.Max(best, Uptake(row));
            visits = Math.Max(visits, row.Visits);
            amounts += row.Amount;
        }

        return (best, visits, amounts / rows.Length);
    }

    private static double Construction(SheetRow row, double best) =>
        Held(10 * Uptake(row) / best, 10)
        + Held(4 * row.NewLines / 400.0, 4)
        + Held(6 - Steps(0.9 - ((double)row.Stations / row.Villages), 0.03), 6)
        + Held(5 - Steps(1 - ((double)row.Terminals / row.Villages), 0.03), 5)
        + Held(5 - Steps(0.8 - ((double)row.Cabled / row.Villages), 0.03), 5);

    private static double Governance(SheetRow row)
    {
        var trained = (double)row.Trained / row.Cadres;
        return (3 * row.SiteBuilt) + (2 * row.SiteRich)
            + (4 * row.AffairsOnline) + (4 * row.PricesOnline) + (row.CadreDays >= 20 ? 2 : 0)
            + (trained >= 0.8 - Edge ? 5 : trained >= 0.6 - Edge ? 3 : 0)
            + (row.Complaints == 0 ? 3 : row.Complaints <= 2 ? 1 : 0)
            + (row.Logins > 300 ? 2 : Held(2 * row.Logins / 300.0, 2));
    }

    private static double Use(SheetRow row, double visits, double amount)
    {
        var collected = row.Amount / amount;
        return Held(5 * row.Visits / visits, 5)
            + Held(8 * (((double)row.Satisfied / row.Asked) - 0.6) / 0.4, 8)
            + Held(4 - (0.5 * Steps(100 - row.Adopted, 1)), 4)
            + Held(3 + (0.04 * (Steps(collected - 1, 0.01) - Steps(1 - collected, 0.01))), 5)
            + row.CoursesHeld + row.CulturalSite + row.WorksOnline;
    }

    private static double Upkeep(SheetRow row) =>
        Held(5 * (double)row.Spent / row.Budget, 5)
        + Held(5 * row.RightLines / 95.0, 5)
        + Held(4 - (0.5 * Steps(row.RepairDays - 3, 1)), 4)
        + (row.Hotline == 1 && row.OpenDays >= 250 ? 4 : 0)
        + (row.InspectedWell == 1 || row.Inspections >= 4 ? 2 : 1);

    private static double Uptake(SheetRow row) => (double)row.Broadband / row.Households;

    private static double Held(double points, double cap) => Math.Min(Math.Max(points, 0), cap);

    private static double Steps(double missing, double per) => Math.Floor(Math.Max(missing, 0) / per + Edge);

    private static int Chain(SheetRow[] rows, double[] governance, int left, int right)
    {
        var order = Uptake(rows[right]).CompareTo(Uptake(rows[left]));
        order = order != 0 ? order : Math.Round(governance[right], 9).CompareTo(Math.Round(governance[left], 9));
        return order != 0 ? order : rows[left].Complaints.CompareTo(rows[right].Complaints);
    }
}
