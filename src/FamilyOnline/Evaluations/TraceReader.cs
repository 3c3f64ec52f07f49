using FamilyOnline.Documents;

namespace FamilyOnline.Evaluations;

/// <summary>Computes a trace again from its JSON alone.</summary>
/// <remarks>Only the keys that numbers follow from are read; which others there may be, the schema says.</remarks>
internal sealed class TraceReader(DocumentProblems problems)
{
    private int _steps;

    public static ReadResult<TraceCheck> Read(string json, string? file)
    {
        DocumentProblems problems = new();
        if (JsonDocumentReader.Read(json, file, problems) is not { } document)
            return new(null, problems.All);
        TraceReader reader = new(problems);
        MapReader map = new(document, problems);
        var format = map.NeedText("format");
        if (format != TraceDocument.Format && map.Find("format") is { } node)
            problems.AddUnknown(node.Place, "format", format, [TraceDocument.Format]);
        var (line, points, _) = reader.Line(document);
        return new(new(line, points, reader._steps), problems.All);
    }

    private (string Line, Quantity Points, Dictionary<string, Quantity> Pools) Line(DocumentNode node)
    {
        MapReader reader = new(node, problems);
        var line = reader.NeedText("line");
        var said = Said(reader, "points");
        Dictionary<string, Quantity> known = new(StringComparer.Ordinal), pools = new(StringComparer.Ordinal);
        foreach (var (name, points, below) in reader.List("parts").Select(Line))
        {
            known[name] = points;
            foreach (var (pool, held) in below)
                known[$"{name}#{pool}"] = held;
        }

        foreach (var map in reader.List("pools").Select(pool => new MapReader(pool, problems)))
            pools[map.NeedText("pool")] = Steps(map, new(known, StringComparer.Ordinal), Said(map, "points"));
        foreach (var (pool, held) in pools)
            known[$"#{pool}"] = held;
        return (line, Steps(reader, known, said), pools);
    }

    /// <summary>Computes the steps of a line or a pool; what it says must be what the last gives.</summary>
    private Quantity Steps(MapReader reader, Dictionary<string, Quantity> known, Quantity said)
    {
        if (!said.IsKnown)
            return said;
        Quantity? last = null;
        foreach (var map in reader.List("steps").Select(step => new MapReader(step, problems)))
        {
            var result = Said(map, "result");
            Compare(map, "result", result, Compute(map, "formula", known));
            Compare(map, "result", result, Compute(map, "arithmetic", known));
            (last, known[TraceArithmetic.It], _steps) = (result, result, _steps + 1);
        }

        if (last is null)
            problems.Add(TraceProblems.NoStep.At(reader.Place, said.ToString()));
        else
            Compare(reader, "points", said, last);
        return said;
    }

    private Quantity? Compute(MapReader step, string key, Dictionary<string, Quantity> known)
    {
        var formula = step.NeedText(key);
        try
        {
            return TraceArithmetic.Step(formula, known);
        }
        catch (FormatException)
        {
            problems.Add(TraceProblems.NotComputable.At(step.Place, formula));
            return null;
        }
    }

    private void Compare(MapReader reader, string key, Quantity said, Quantity? computed)
    {
        if (computed is { } truth && truth != said)
            problems.Add(TraceProblems.Differs.At(reader.Find(key)?.Place ?? reader.Place, key, said.ToString(), truth.ToString()));
    }

    private static Quantity Said(MapReader reader, string key)
    {
        var text = reader.NeedText(key);
        if (EnumWords<Absence>.All.TryGetValue(text, out var absence))
            return Quantity.Of(absence);
        if (ExactDigits.TryRead(text, out var value))
            return value;
        if (text.Length > 0)
            reader.Problems.Add(DocumentProblems.NotANumber.At(reader.Place, text));
        return default;
    }
}
