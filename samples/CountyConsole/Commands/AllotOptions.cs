using System.CommandLine;

namespace CountyConsole.Commands;

/// <summary>What <c>allot</c> may be told: another method, total, bounds or weights than the plan's, or a table of the county's own.</summary>
internal sealed class AllotOptions(Phrases say)
{
    public Option<string?> Method { get; } = new("--method") { Description = say["allot.method"], HelpName = "webster" };

    public Option<long?> Total { get; } = new("--total") { Description = say["allot.total"], HelpName = "3000" };

    public Option<long?> Floor { get; } = new("--floor") { Description = say["allot.floor"], HelpName = "50" };

    public Option<long?> Cap { get; } = new("--cap") { Description = say["allot.cap"], HelpName = "400" };

    public Option<string?> Weights { get; } = new("--weights") { Description = say["allot.weights"], HelpName = "FILE" };

    public Option<string?> Table { get; } = new("--table") { Description = say["allot.table"], HelpName = "FILE" };

    public IReadOnlyList<Option> All => [Method, Total, Floor, Cap, Weights, Table];
}
