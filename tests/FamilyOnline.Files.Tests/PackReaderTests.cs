using System.Globalization;

namespace FamilyOnline.Files.Tests;

public sealed class PackReaderTests
{
    [Fact]
    public void Reads_the_reference_pack_without_a_problem()
    {
        var read = PackReader.Read("thousand-households@1");

        Assert.Empty(read.Problems.Select(problem => problem.ToString(CultureInfo.InvariantCulture)));
        Assert.Equal("thousand-households@1", read.Value.ToString());
    }
}
