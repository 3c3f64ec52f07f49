using System.Globalization;
using System.IO.Compression;
using System.Text;
using FamilyOnline.Rollups;
using FamilyOnline.TestSupport;
using NodaTime;

namespace FamilyOnline.Files.Tests.Support;

/// <summary>The real divisions of the editions 2016 to 2023, provinces to townships, as a history, with the changes of code that the tests speak of.</summary>
/// <remarks>
/// An edition tells how things were at its cut-off, which the README beside the data gives as 30 June for 2023; we take that day for all of them. So what the
/// edition 2018 is the first to show counts as changed on 2018-06-30, and the edition 2023 still holds. Provinces have no history and hold throughout.
/// </remarks>
internal static class Editions
{
    private static readonly Lazy<UnitHistory> Lazily = new(() => UnitChangeReader.Parse(Changes(), UnitHistoryReader.Parse(Spans()).Value).Value);

    public static UnitHistory History => Lazily.Value;

    public static LocalDate CutOff(int edition) => new(edition, 6, 30);

    /// <summary>A line for each division that an edition holds, read without our reader: code, first and last edition.</summary>
    public static IEnumerable<(string Code, string Name, int From, int To)> Rows(string file) => Lines(file).Select(line => line.Split(','))
        .Select(fields => (fields[0], fields[1], int.Parse(fields[2], CultureInfo.InvariantCulture), int.Parse(fields[3], CultureInfo.InvariantCulture)));

    /// <summary>Gives the codes of one edition, read without our reader.</summary>
    public static HashSet<string> Codes(string file, int edition) => [.. Rows(file).Where(row => row.From <= edition && edition <= row.To).Select(row => row.Code)];

    public static IEnumerable<string> Lines(string file)
    {
        using Stream stored = File.OpenRead(RepositoryPaths.InShared("data", "divisions", file));
        using StreamReader reader = new(file.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(stored, CompressionMode.Decompress) : stored);
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
            yield return line;
    }

    private static string Spans()
    {
        StringBuilder csv = new("代码,名称,自,至\n");
        foreach (var province in Lines("provinces.csv"))
            csv.Append(province).Append(",2016-06-30,\n");
        foreach (var (code, name, from, to) in new[] { "cities", "areas", "streets" }.SelectMany(level => Rows($"{level}_history_2016_2023.csv.gz")))
            csv.Append(CultureInfo.InvariantCulture, $"{code},{name},{from}-06-30,{(to == 2023 ? "" : $"{to + 1}-06-30")}\n");
        return csv.ToString();
    }

    /// <summary>Counties from the README's list of moves; their townships kept their last three digits, but for 371202111, which no edition from 2019 on has.</summary>
    private static string Changes()
    {
        StringBuilder csv = new("日期,类型,变更前,变更后\n");
        Moved(csv, 2018, "更名", "610427", "610482"); // 彬县 became 彬州市
        Moved(csv, 2020, "划转", "220381", "220184"); // 公主岭 went from 四平 to 长春
        Moved(csv, 2019, "划转", "371203", "370117"); // 钢城 and 莱城 went from 莱芜 to 济南, which took 莱芜 in
        Moved(csv, 2019, "划转", "371202", "370116");
        csv.Append("2019-06-30,合并,3712,3701\n");
        csv.Append("2020-06-30,变更代码,370117100,370117004\n2020-06-30,变更代码,370117103,370117005\n"); // the towns 颜庄 and 辛庄 became subdistricts
        return csv.ToString();
    }

    private static void Moved(StringBuilder csv, int edition, string kind, string from, string to)
    {
        csv.Append(CultureInfo.InvariantCulture, $"{edition}-06-30,{kind},{from},{to}\n");
        var after = Codes("streets_history_2016_2023.csv.gz", edition);
        foreach (var township in Codes("streets_history_2016_2023.csv.gz", edition - 1).Where(code => code.StartsWith(from, StringComparison.Ordinal) && after.Contains(to + code[6..])))
            csv.Append(CultureInfo.InvariantCulture, $"{edition}-06-30,{kind},{township},{to}{township[6..]}\n");
    }
}
