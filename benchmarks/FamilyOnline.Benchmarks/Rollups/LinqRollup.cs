using System.Runtime.InteropServices;

namespace FamilyOnline.Benchmarks.Rollups;

/// <summary>The same numbers as one would write them at first: dictionaries, and LINQ from the counties upwards.</summary>
internal static class LinqRollup
{
    /// <summary>Gives by metric, year and unit what it comes to; of ratios both parts, under the numbers behind the metrics.</summary>
    public static Dictionary<(int Metric, int Year, string Unit), long> Roll(RollupField field)
    {
        Dictionary<(int Metric, int Year, int County), long> counties = [];
        Dictionary<(int Metric, int Year, int Township), long> closing = [];
        for (var row = 0; row < field.Value.Length; row++)
        {
            var (metric, month, township) = (field.Metric[row], field.Month[row], field.Township[row]);
            if (!RollupField.IsFlow(metric) && month % 12 != 11)
                continue;
            CollectionsMarshal.GetValueRefOrAddDefault(counties, (metric, month / 12, RollupField.CountyOf(township)), out _) += field.Value[row];
            if (!RollupField.IsFlow(metric))
                closing[(metric, month / 12, township)] = field.Value[row];
        }

        foreach (var ((metric, year, township), value) in closing)
        {
            var other = metric % 4 == 1 ? metric + 2 : metric - 2;
            if (metric / 4 < field.Ratios && closing.ContainsKey((other, year, township)))
                CollectionsMarshal.GetValueRefOrAddDefault(counties, (field.Metrics + (2 * (metric / 4)) + (metric % 4 / 2), year, RollupField.CountyOf(township)), out _) += value;
        }

        return Upwards(counties);
    }

    private static Dictionary<(int Metric, int Year, string Unit), long> Upwards(Dictionary<(int Metric, int Year, int County), long> counties)
    {
        var prefectures = counties.GroupBy(one => (one.Key.Metric, one.Key.Year, Above: RollupField.PrefectureOf(one.Key.County))).ToDictionary(group => group.Key, group => group.Sum(one => one.Value));
        var provinces = prefectures.GroupBy(one => (one.Key.Metric, one.Key.Year, Above: RollupField.ProvinceOf(one.Key.Above))).ToDictionary(group => group.Key, group => group.Sum(one => one.Value));
        var nation = provinces.GroupBy(one => (one.Key.Metric, one.Key.Year)).ToDictionary(group => group.Key, group => group.Sum(one => one.Value));
        return counties.Select(one => ((one.Key.Metric, one.Key.Year, $"c{one.Key.County:0000}"), one.Value))
            .Concat(prefectures.Select(one => ((one.Key.Metric, one.Key.Year, $"q{one.Key.Above:000}"), one.Value)))
            .Concat(provinces.Select(one => ((one.Key.Metric, one.Key.Year, $"p{one.Key.Above:00}"), one.Value)))
            .Concat(nation.Select(one => ((one.Key.Metric, one.Key.Year, "n"), one.Value)))
            .ToDictionary();
    }
}
