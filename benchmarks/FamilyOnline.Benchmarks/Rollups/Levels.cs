namespace FamilyOnline.Benchmarks.Rollups;

/// <summary>From counties up to the nation.</summary>
internal static class Levels
{
    /// <summary>Gives what counties, prefectures, provinces and the nation come to, one behind the other.</summary>
    public static long[] Upwards(long[] counties)
    {
        var (prefectures, provinces, nation) = (new long[RollupField.PrefectureCount], new long[RollupField.ProvinceCount], 0L);
        for (var county = 0; county < counties.Length; county++)
            prefectures[RollupField.PrefectureOf(county)] += counties[county];
        for (var prefecture = 0; prefecture < prefectures.Length; prefecture++)
            provinces[RollupField.ProvinceOf(prefecture)] += prefectures[prefecture];
        foreach (var province in provinces)
            nation += province;
        return [.. counties, .. prefectures, .. provinces, nation];
    }
}
