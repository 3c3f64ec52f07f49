using System.Text;
using CsCheck;
using FamilyOnline.TestSupport;

namespace FamilyOnline.Files.Tests;

/// <summary>A file that chance has damaged is never read as sound, and never stops the reader.</summary>
[Trait("Category", "Property")]
public sealed class JournalTamperTests
{
    private static readonly byte[] Sound = Encoding.UTF8.GetBytes(JournalWriter.Write(JournalSample.Rich));

    [Fact]
    public void Any_changed_byte_is_found_in_its_line_or_by_its_entry() => Gen.Select(Gen.Int[0, Sound.Length - 1], Gen.Int[1, 255]).Sample(
        (at, by) =>
        {
            var bytes = Sound.ToArray();
            bytes[at] ^= (byte)by;
            Refused(bytes, at, slack: 1);
        },
        iter: LongRun.Iterations(3000));

    [Fact]
    public void Any_byte_left_out_is_found() => Gen.Int[0, Sound.Length - 1].Sample(
        at => Refused([.. Sound[..at], .. Sound[(at + 1)..]], at, slack: 1), iter: LongRun.Iterations(1000));

    [Fact]
    public void Any_byte_put_in_is_found() => Gen.Select(Gen.Int[0, Sound.Length], Gen.Byte).Sample(
        (at, put) => Refused([.. Sound[..at], put, .. Sound[at..]], Math.Min(at, Sound.Length - 1), slack: 1), iter: LongRun.Iterations(1000));

    [Fact]
    public void Any_cut_is_found_where_the_file_ends() => Gen.Int[0, Sound.Length - 1].Sample(at => Refused(Sound[..at], at, slack: 1), iter: LongRun.Iterations(1000));

    /// <summary>The first problem stands in the damaged line, or on the line after it where a line feed is concerned; damage to the first line may show in an entry.</summary>
    private static void Refused(byte[] bytes, int at, int slack)
    {
        var result = JournalReader.Read(new MemoryStream(bytes));
        Assert.False(result.Success);
        var line = Sound.AsSpan(0, at).Count((byte)'\n') + 1;
        var found = result.Problems[0].Place.Line;
        Assert.True(line == 1 || found == 0 || Math.Abs(found - line) <= slack, $"Line {line} was damaged, but line {found} is named.");
    }
}
