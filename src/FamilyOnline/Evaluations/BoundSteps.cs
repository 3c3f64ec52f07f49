using FamilyOnline.Rules;
using FamilyOnline.Scoring;

namespace FamilyOnline.Evaluations;

/// <summary>Writes what a bound did to points, in words and as a step.</summary>
internal static class BoundSteps
{
    /// <summary>Tells that points are held at a bound, which is another number.</summary>
    public static void Tell(LocalizedText title, Exact points, Exact held, TraceWriter trace)
    {
        var (text, function) = held < points ? ("capped", "min") : ("floored", "max");
        trace.Lines.Add(NodeTexts.Say(text, Numbers.Of(points), Numbers.Of(held), title));
        trace.Step($"{function}([it], {TraceWriter.Text(held)})", $"{function}({TraceWriter.Text(points)}, {TraceWriter.Text(held)})", held);
    }
}
