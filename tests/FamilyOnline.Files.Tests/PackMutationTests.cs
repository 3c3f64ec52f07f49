using System.Diagnostics;
using System.Globalization;
using System.Text;
using FamilyOnline.TestSupport;

namespace FamilyOnline.Files.Tests;

/// <summary>Valid packs, damaged at random: whatever comes of it is read or refused, never thrown at, and never reads without end.</summary>
[Trait("Category", "Property")]
public sealed class PackMutationTests : IDisposable
{
    private const int Seed = 20240401;
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(5);

    /// <summary>What people and attackers put into files.</summary>
    private static readonly string[] Nasty =
    [
        ":", ": ", "：", "，", "｛", "“", "- ", "? ", "&a ", "*a", "!!str ", "!x ", "<<: ", "|", ">", "|-\n", "\"", "'", "\\", "[", "]", "{", "}", "[[[[[[[[", "{a: {b: {c: ", "#", "%", "---\n", "...\n", "\t",
        "\n", "\r", "\r\n", "\u0000", "\u0007", "\u00A0", "\u2028", "\uFEFF", "\uD800", "💡", "é", "аbc", "ｉｄ", "Y-02-30", "Y+9-12-31", "2024-01-01", "1e999", "-0", "1/0", "0/1", "00", "99999999999999999999999999", "NaN",
        "100%", "101%", "null", "~", "yes", "true", "townships", "each", "extends: thousand-households@1", "extends: b@1", "replace: {}", "remove: [x]", "id", "id: ", "all: []", "if: ", "share: {}", "bands: []", "steps: { of: x }",
    ];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void No_damage_makes_the_reader_throw_or_hang()
    {
        Random random = new(Seed);
        string[] packs = [Small, Small, Small, Small, Layer, ShippedPacks.Find("thousand-households@1")!];
        for (var run = 0; run < LongRun.Exactly(2_000, 100_000); run++)
        {
            var text = Damaged(packs[random.Next(run % 20 == 0 ? packs.Length : packs.Length - 1)], random);
            Read(run, text, random.Next(50) == 0);
        }
    }

    [Fact]
    public void What_is_damaged_was_right_before() => Assert.All([Small, Layer], text => Assert.Empty(PackReader.Parse(text).Problems.Select(problem => problem.ToString(CultureInfo.InvariantCulture))));

    /// <summary>Reads as a text or, now and then, as a file with a bit turned; what is accepted is written and read again, and must be the same.</summary>
    private void Read(int run, string text, bool asBytes)
    {
        var watch = Stopwatch.StartNew();
        try
        {
            var read = asBytes ? PackReader.Read(Bytes(text, run)) : PackReader.Parse(text, "damaged.yaml");
            foreach (var problem in read.Problems)
                Assert.NotEmpty(problem.ToString(CultureInfo.InvariantCulture));
            if (read.TryGetValue(out var pack))
                Assert.Equal(PackWriter.Write(pack), PackWriter.Write(PackReader.Parse(PackWriter.Write(pack)).Value));
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            Assert.Fail($"Mutation {run} of seed {Seed}: {failure}\n{text}");
        }

        Assert.True(watch.Elapsed < Limit, $"Mutation {run} of seed {Seed} took {watch.Elapsed}:\n{text}");
    }

    private string Bytes(string text, int run)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        if (bytes.Length > 0)
            bytes[run % bytes.Length] ^= (byte)(1 << (run % 8));
        File.WriteAllBytes(_folder.PathOf("damaged.yaml"), bytes);
        return _folder.PathOf("damaged.yaml");
    }

    private static string Damaged(string text, Random random)
    {
        for (var times = random.Next(1, 4); times > 0; times--)
            text = Once(text, random);
        return text;
    }

    private static string Once(string text, Random random)
    {
        var at = random.Next(text.Length + 1);
        var lines = text.Split('\n');
        var line = random.Next(lines.Length);
        return random.Next(10) switch
        {
            0 or 1 => text.Insert(at, Nasty[random.Next(Nasty.Length)]),
            2 => text.Remove(at, Math.Min(random.Next(1, 30), text.Length - at)),
            3 => text[..at],
            4 => Word(text, random),
            5 => string.Join('\n', lines.Where((_, i) => i != line)),
            6 => string.Join('\n', lines.Take(line + 1).Concat(lines.Skip(line))),
            7 => string.Join('\n', lines.Select((other, i) => i == line ? new string(' ', random.Next(6)) + other.TrimStart() : other)),
            8 => string.Join('\n', lines.Select((other, i) => i == line ? lines[random.Next(lines.Length)] : other)),
            _ => text.Insert(at, new string("[{-"[random.Next(3)], random.Next(1, 200))),
        };
    }

    /// <summary>Puts one word of the text, or a nasty one, in the place of another.</summary>
    private static string Word(string text, Random random)
    {
        string[] words = [.. text.Split([' ', '\n', ',', ':', '[', ']', '{', '}'], StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal)];
        if (words.Length == 0)
            return text;
        var (from, to) = (words[random.Next(words.Length)], random.Next(2) == 0 ? words[random.Next(words.Length)] : Nasty[random.Next(Nasty.Length)]);
        var at = text.IndexOf(from, random.Next(text.Length), StringComparison.Ordinal);
        return at < 0 ? text.Replace(from, to, StringComparison.Ordinal) : string.Concat(text.AsSpan(0, at), to, text.AsSpan(at + from.Length));
    }

    private const string Layer = """
        format: 1
        pack: our-county@1
        extends: thousand-households@1
        title: { zh: 我县, en: Ours }
        replace:
          schemes/model-townships/points: 95
          schemes/model-townships/uptake/points: 45
          targets/households-online/goal: 3500
        add:
          targets/households-online/baseline: 300
          metrics: [{ id: satisfied, title: 满意户数, kind: stock, unit: 户, source: 二 }]
        remove: [schemes/best-websites, targets/best-websites]
        """;

    private const string Small = """
        format: 1
        pack: small@1
        title: { zh: 小活动, en: Small }
        source: 方案
        guidance: { text: 一句话, source: 一 }
        units:
          - { id: office, name: 信息办, aliases: [{ name: 县信息办, source: 三 }], source: 三 }
        groups:
          - { id: townships, name: 各乡镇, members: townships, source: 三 }
        phases:
          - { id: start, title: 启动, from: Y-04-01, to: Y-05-31, source: 四 }
          - { id: run, title: 推进, from: Y-06-01, to: Y-12-31, source: 四 }
        metrics:
          - { id: online, title: 上网户数, kind: stock, unit: 户, source: 二 }
          - { id: homes, title: 总户数, kind: stock, unit: 户, assumed: 分母 }
          - { id: plaque, title: 挂牌, kind: yes-no, unit: 个, source: 二 }
        forms:
          - { id: monthly, title: 月报, owed-by: [township], monthly: 10, metrics: [online, homes, plaque], source: 二 }
        targets:
          - id: reach
            title: 达到
            total: online
            over: township
            goal: 100
            due: Y-12-31
            curve: by-phase
            points: [{ by: Y-05-31, share: 10% }, { by: Y-12-31, share: 1 }]
            allot: { by: homes, on: Y-06-10, method: hamilton, floor: 1, source: 二 }
            source: 二
        tasks:
          - { id: task-1, title: 入户, units: 信息办、各乡镇, lead: office, phases: [run], duties: [{ id: duty, title: 培训, source: 三 }], source: 三 }
        organisation:
          - { id: group, title: 领导小组, host: office, positions: [{ title: 组长 }], source: 五 }
        requirements:
          - { id: serious, kind: principle, title: 重视, source: 六 }
        schemes:
          - scheme: best
            points: 100
            figures: { rate: { ratio: [online, homes] }, owed: { obligations: monthly, state: missing } }
            gates: [{ if: plaque, else: 未挂牌 }, { if: { owed: { is: 0 } }, else: 未报齐 }]
            parts:
              - { id: uptake, points: 60, share: { of: rate, to: { highest-of: rate } } }
              - { id: more, points: 40, parts: [{ id: check, points: 20, checklist: [{ if: plaque, points: 20 }] }, { id: fall, points: 20, steps: { of: rate, at: 90%, give: 20, below: { per: 3pp, lose: 1 } } }] }
            rank: { chain: [{ higher: rate }, { higher: uptake }] }
            select: { take: 5, tie: unresolved }
        """;
}
