using System.Globalization;
using System.Text;
using FamilyOnline.Ledgers;
using FamilyOnline.TestSupport;
using NJsonSchema;

namespace FamilyOnline.Files.Tests;

/// <summary>A journal's file: the same bytes after a round trip, and every fault named with its line.</summary>
public sealed class JournalFileTests
{
    private const string File = "qian.jsonl";

    private static readonly JsonSchema Schema = JsonSchema.FromJsonAsync(ResultSchemas.Journal()).GetAwaiter().GetResult();

    private static readonly string[] Lines = JournalSample.Text.Split('\n')[..^1];

    [Fact]
    public void The_file_is_what_another_program_wrote() => Assert.Equal(JournalSample.Text, JournalWriter.Write(JournalSample.Journal));

    [Fact]
    public void The_file_of_another_program_reads_as_the_journal()
    {
        var journal = JournalReader.Parse(JournalSample.Text).Value;

        Assert.Equal(JournalSample.Journal.Head, journal.Head);
        Assert.Equal(JournalSample.Journal.Entries.Select(entry => entry.Line), journal.Entries.Select(entry => entry.Line));
    }

    [Fact]
    public void Every_kind_of_entry_and_text_comes_back_in_the_same_bytes()
    {
        var text = JournalWriter.Write(JournalSample.Rich);
        var read = JournalReader.Parse(text).Value;

        Assert.Equal(text, JournalWriter.Write(read));
        Assert.Equal(JournalSample.Rich.Entries.Select(entry => entry.Line), read.Entries.Select(entry => entry.Line));
        Assert.Contains("""
            "by":"a\"\\\n\t\u0001😀","reason":"other","note":"é<&>"
            """, text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_journal_without_entries_has_its_first_line()
    {
        var empty = Journal.Begin(new("610424"));

        Assert.Equal($$"""{"format":"familyonline-journal/1","journal":"610424","entries":"0","head":"{{empty.Origin.Hash}}"}""" + "\n", JournalWriter.Write(empty));
        Assert.Equal(empty.Head, JournalReader.Parse(JournalWriter.Write(empty)).Value.Head);
    }

    [Fact]
    public void A_file_is_replaced_whole_and_keeps_nothing_beside_it()
    {
        using TemporaryFolder folder = new();
        var path = folder.PathOf(File);
        JournalWriter.Write(Journal.Begin(new("610424")), path);
        JournalWriter.Write(JournalSample.Journal, path);

        Assert.Equal(Encoding.UTF8.GetBytes(JournalSample.Text), System.IO.File.ReadAllBytes(path));
        Assert.Equal([path], Directory.GetFiles(folder.Path));
        Assert.Equal(JournalSample.Journal.Head, JournalReader.Read(path).Value.Head);
    }

    [Fact]
    public void What_was_there_stays_where_writing_fails()
    {
        using TemporaryFolder folder = new();
        var path = folder.PathOf(File);
        JournalWriter.Write(JournalSample.Journal, path);
        Directory.CreateDirectory(path + ".new");

        Assert.ThrowsAny<Exception>(() => JournalWriter.Write(JournalSample.Rich, path));
        Assert.Equal(JournalSample.Text, System.IO.File.ReadAllText(path));
    }

    [Fact]
    public void A_file_that_is_not_there_is_a_problem() => Assert.Equal("none.jsonl: journal.not-found", Shown(JournalReader.Read("none.jsonl")));

    [Fact]
    public void An_empty_file_is_a_problem() => Assert.Equal("qian.jsonl: journal.empty", Read(""));

    [Fact]
    public void A_line_left_out_is_named_by_number_and_place() => Assert.Equal("qian.jsonl:3: journal.missing 2", Read(Joined(Lines[0], Lines[1], Lines[3])));

    [Fact]
    public void A_file_cut_off_between_lines_misses_the_next_entry() => Assert.Equal("qian.jsonl:4: journal.missing 3", Read(Joined(Lines[..3])));

    [Fact]
    public void A_file_cut_off_within_a_line_is_named_there() => Assert.Equal("qian.jsonl:4: journal.cut-off", Read(JournalSample.Text[..^1]));

    [Fact]
    public void A_doubled_line_is_named() => Assert.Equal("qian.jsonl:4: journal.doubled 3", Read(Joined(Lines[0], Lines[1], Lines[2], Lines[2], Lines[3])));

    [Fact]
    public void Lines_that_changed_places_are_named() => Assert.Equal("qian.jsonl:2: journal.out-of-order 1", Read(Joined(Lines[0], Lines[2], Lines[1], Lines[3])));

    [Fact]
    public void A_changed_value_is_named() => Assert.Equal("qian.jsonl:2: journal.altered 1", Read(JournalSample.Text.Replace("1240", "1420", StringComparison.Ordinal)));

    [Fact]
    public void Another_journal_in_the_first_line_is_named() =>
        Assert.Equal("qian.jsonl:2: journal.altered 1", Read(JournalSample.Text.Replace("\"journal\":\"610424\"", "\"journal\":\"610425\"", StringComparison.Ordinal)));

    [Fact]
    public void Entries_after_the_stated_head_are_surplus()
    {
        var longer = JournalWriter.Write(JournalSample.Rich).Split('\n')[4];

        Assert.Equal("qian.jsonl:5: journal.surplus 4", Read(Joined([.. Lines, longer])));
    }

    [Fact]
    public void A_step_that_was_not_legal_is_named_with_its_rule()
    {
        var lines = JournalWriter.Write(Journal.Begin(new("1")).Append(default, FigureLine.Reported(new("a", "b", ReportingPeriod.Year(2024)), Observation.Of(1), new("c"), "f"))).Split('\n');
        var first = JournalReader.Parse(string.Join('\n', lines)).Value.Entries[0];
        JournalEntry bare = new(2, default, new StepLine(new("a", "f", ReportingPeriod.Year(2024)), ReportStep.Accept, new("c")), first.Hash, first.Hash);
        var hash = PlainHash.Of(bare.Fields);
        var second = string.Concat(bare.Fields.Select(field => $"\"{field.Key}\":\"{field.Value}\",")) + $"\"hash\":\"{hash}\"";
        var header = lines[0].Replace("\"entries\":\"1\"", "\"entries\":\"2\"", StringComparison.Ordinal).Replace(first.Hash, hash, StringComparison.Ordinal);
        var problem = Assert.Single(JournalReader.Parse(Joined(header, lines[1], $"{{{second}}}"), File).Problems);

        Assert.Equal(
            "qian.jsonl:3: journal.illegal: Entry 2 of journal 1 takes a step that was not legal. Report f of a for 2024 cannot be accepted: it is a draft; it can be submitted. Ask the keeper of 1: another program wrote it.",
            problem.ToString(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("\"by\":\"信息员\"", "\"by\": \"信息员\"", "qian.jsonl:2:209: journal.other-form")]
    [InlineData("\"number\":\"1\",\"known-at\":\"2024-06-05T02:00:00Z\"", "\"known-at\":\"2024-06-05T02:00:00Z\",\"number\":\"1\"", "qian.jsonl:2:3: journal.other-form")]
    [InlineData("\"value\":\"1240\"", "\"value\":1240", "qian.jsonl:2:197: journal.bad-line")]
    [InlineData("\"value\":\"1240\"", "\"value\":\"01240\"", "qian.jsonl:2:197: journal.bad-value value 01240 12, 12.50, not-available")]
    [InlineData("\"value\":\"1240\"", "\"value\":\"12e2\"", "qian.jsonl:2:197: journal.bad-value value 12e2 12, 12.50, not-available")]
    [InlineData("\"version\":\"1\",", "", "qian.jsonl:2:1: document.missing-key version")]
    [InlineData("\"version\":\"1\",", "\"version\":\"1\",\"version\":\"1\",", "qian.jsonl:2:175: journal.bad-line")]
    [InlineData("02:00:00Z\",\"kind\":\"reported\"", "02:00:00\",\"kind\":\"reported\"", "qian.jsonl:2:26: journal.bad-value known-at 2024-06-05T02:00:00 2024-05-06T07:08:09Z")]
    [InlineData("\"kind\":\"reported\"", "\"kind\":\"reportet\"", "qian.jsonl:2:56: document.unknown-word kind reportet reported, returned, accepted")]
    [InlineData("{\"number\":\"1\"", "[\"number\":\"1\"", "qian.jsonl:2:1: journal.bad-line")]
    [InlineData("familyonline-journal/1", "familyonline-journal/2", "qian.jsonl:1:11: document.unknown-word format familyonline-journal/2 familyonline-journal/1")]
    [InlineData("\n", "\r\n", "qian.jsonl:1:172: journal.other-form")]
    public void A_line_in_another_form_is_named_with_line_and_column(string here, string there, string problem)
    {
        var at = JournalSample.Text.IndexOf(here, StringComparison.Ordinal);

        Assert.Equal(problem, Read(JournalSample.Text[..at] + there + JournalSample.Text[(at + here.Length)..]));
    }

    [Fact]
    public void A_byte_order_mark_and_bytes_that_are_no_text_are_named()
    {
        Assert.Equal("qian.jsonl:1:1: journal.bad-line", Read("\ufeff" + JournalSample.Text));
        Assert.Equal("qian.jsonl:1: journal.not-text", Shown(JournalReader.Read(new MemoryStream([0xC3, 0x28, 0x0A]), File)));
    }

    [Fact]
    public void Every_line_that_cannot_be_read_is_listed()
    {
        var text = Joined(Lines[0], Lines[1].Replace("1240", "1,240", StringComparison.Ordinal), "-", Lines[3].Replace("{", "{\"x\":\"1\",", StringComparison.Ordinal));

        Assert.Equal(
            ["qian.jsonl:2:197: journal.bad-value", "qian.jsonl:3:2: journal.bad-line", "qian.jsonl:4:2: document.unknown-key"],
            JournalReader.Parse(text, File).Problems.Select(problem => $"{problem.Place}: {problem.Code}"));
    }

    [Fact]
    public void Every_line_keeps_to_the_schema()
    {
        Assert.All(JournalWriter.Write(JournalSample.Rich).Split('\n')[..^1], line => Assert.Empty(Schema.Validate(line)));
        Assert.NotEmpty(Schema.Validate(Lines[1].Replace("\"1240\"", "1240", StringComparison.Ordinal)));
    }

    [Fact]
    public void Beyond_a_thousand_problems_they_are_counted()
    {
        var problems = JournalReader.Parse(Lines[0] + "\n" + string.Concat(Enumerable.Repeat("-\n", 1234)), File).Problems;

        Assert.Equal((1001, "qian.jsonl: journal.more-problems 234"), (problems.Count, Shown(problems[^1])));
    }

    private static string Joined(params string[] lines) => string.Join('\n', lines) + "\n";

    private static string Read(string text) => Shown(JournalReader.Parse(text, File));

    private static string Shown(ReadResult<Journal> result)
    {
        Assert.False(result.Success);
        return Shown(Assert.Single(result.Problems));
    }

    /// <summary>Place, code and arguments; of a fault of the chain only the entry's number.</summary>
    private static string Shown(Problem problem)
    {
        string[] chain = ["journal.altered", "journal.missing", "journal.doubled", "journal.out-of-order", "journal.surplus"];
        var arguments = problem.Code == "journal.not-found" ? [] : chain.Contains(problem.Code) ? problem.Arguments.Take(1) : problem.Arguments;
        return string.Join(' ', arguments.Prepend($"{problem.Place}: {problem.Code}"));
    }
}
