using DuckDB.NET.Data;

namespace FamilyOnline.Benchmarks.Rollups;

/// <summary>The same numbers by DuckDB, in this process, on all processors, from a table in its memory.</summary>
internal sealed class DuckRollup : IDisposable
{
    // The county's sums are made of the rows, those of the levels above of the county's.
    private const string Rolled = """
        WITH flow AS (SELECT county, metric AS m, month // 12 AS y, sum(value)::BIGINT AS v FROM rows JOIN units USING (unit) WHERE metric % 2 = 0 GROUP BY ALL),
             last AS (SELECT county, unit, metric AS m, month // 12 AS y, value AS v FROM rows JOIN units USING (unit) WHERE metric % 2 = 1 AND month % 12 = 11),
             closing AS (SELECT county, m, y, sum(v)::BIGINT AS v FROM last GROUP BY ALL),
             pair AS (SELECT a.county, a.m // 4 AS r, a.y, sum(a.v)::BIGINT AS n, sum(b.v)::BIGINT AS d FROM last a JOIN last b ON a.unit = b.unit AND a.y = b.y AND b.m = a.m + 2 WHERE a.m % 4 = 1 GROUP BY ALL),
             cell AS (SELECT * FROM flow UNION ALL SELECT * FROM closing UNION ALL SELECT county, $metrics + 2 * r, y, n FROM pair UNION ALL SELECT county, $metrics + 2 * r + 1, y, d FROM pair),
             placed AS (SELECT m, y, v, county, prefecture, province FROM cell JOIN (SELECT DISTINCT county, prefecture, province FROM units) USING (county))
        SELECT m, y, 0 AS level, county AS at, sum(v)::BIGINT AS v FROM placed GROUP BY ALL
        UNION ALL SELECT m, y, 1, prefecture, sum(v)::BIGINT FROM placed GROUP BY ALL
        UNION ALL SELECT m, y, 2, province, sum(v)::BIGINT FROM placed GROUP BY ALL
        UNION ALL SELECT m, y, 3, 0, sum(v)::BIGINT FROM placed GROUP BY ALL
        """;

    private readonly DuckDBConnection _connection = new("DataSource=:memory:");
    private readonly int _metrics;

    public DuckRollup(RollupField field)
    {
        _metrics = field.Metrics;
        _connection.Open();
        Run("CREATE TABLE rows (unit INTEGER, metric USMALLINT, month USMALLINT, value BIGINT)");
        Run("CREATE TABLE units (unit INTEGER, county INTEGER, prefecture INTEGER, province INTEGER)");
        using (var rows = _connection.CreateAppender("rows"))
        {
            for (var row = 0; row < field.Value.Length; row++)
                rows.CreateRow().AppendValue(field.Township[row]).AppendValue(field.Metric[row]).AppendValue(field.Month[row]).AppendValue(field.Value[row]).EndRow();
        }

        using var units = _connection.CreateAppender("units");
        for (var township = 0; township < RollupField.Townships; township++)
        {
            var county = RollupField.CountyOf(township);
            var prefecture = RollupField.PrefectureOf(county);
            units.CreateRow().AppendValue((int?)township).AppendValue((int?)county).AppendValue((int?)prefecture).AppendValue((int?)RollupField.ProvinceOf(prefecture)).EndRow();
        }
    }

    /// <summary>Gives metric, year, level, unit and sum; of ratios both parts, under the numbers behind the metrics.</summary>
    public List<(int Metric, int Year, int Level, int Unit, long Sum)> Roll()
    {
        using var command = _connection.CreateCommand();
        command.CommandText = Rolled.Replace("$metrics", _metrics.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        using var reader = command.ExecuteReader();
        List<(int Metric, int Year, int Level, int Unit, long Sum)> sums = [];
        while (reader.Read())
            sums.Add((Convert.ToInt32(reader.GetValue(0), null), Convert.ToInt32(reader.GetValue(1), null), Convert.ToInt32(reader.GetValue(2), null), Convert.ToInt32(reader.GetValue(3), null), reader.GetInt64(4)));
        return sums;
    }

    public void Dispose() => _connection.Dispose();

    private void Run(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
