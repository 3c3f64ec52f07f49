using System.Text;
using FamilyOnline.Formulas;
using FamilyOnline.Resources;

namespace FamilyOnline.Rules;

/// <summary>Puts rules, figures and numbers into the words of a reader who knows no rule language, in Chinese and English at once.</summary>
internal static class Wordings
{
    private static readonly Dictionary<string, string> Signs = new(StringComparer.Ordinal) { ["*"] = "×", ["/"] = "÷", ["-"] = "−" };

    /// <summary>Says a text.</summary>
    public static LocalizedText Say(string key, params LocalizedText[] arguments) => Texts.Told(Texts.Wording, key, arguments);

    /// <summary>Strings texts together with the marks that each language puts between them.</summary>
    public static LocalizedText Join(string key, IEnumerable<LocalizedText> parts) => parts.Aggregate((LocalizedText?)null, (soFar, part) => soFar is null ? part : Say("join." + key, soFar, part)) ?? "—";

    /// <summary>Says what is taken over the field, or over those of a group.</summary>
    public static LocalizedText Over(string key, string? within, LocalizedText of) =>
        Say(key, of, within switch { null => Say("over.all"), Candidate.ClassGrouping => Say("over.class"), _ => Say("over.group", within) });

    /// <summary>Says a number as the rule writes it: <c>90%</c>, yes or no, <c>3pp</c> as percentage points.</summary>
    public static LocalizedText OfNumber(string text, Exact value) => text switch
    {
        "true" => Say("yes"),
        "false" => Say("no"),
        [.., 'p', 'p'] => Numbers.Difference(value, NumberForm.Percent),
        _ => text,
    };

    /// <summary>Says a formula with the names of its figures put in.</summary>
    public static LocalizedText OfFormula(string formula, IEnumerable<KeyValuePair<string, LocalizedText>> names)
    {
        var said = names.ToDictionary(StringComparer.Ordinal);
        return new(Told(formula, said, chinese: true), Told(formula, said, chinese: false));
    }

    private static string Told(string formula, Dictionary<string, LocalizedText> names, bool chinese)
    {
        StringBuilder told = new();
        var at = 0;
        foreach (var piece in FormulaPieces.Of(formula))
        {
            told.Append(formula, at, piece.Start - at).Append(piece.Kind switch
            {
                PieceKind.Name when names.TryGetValue(piece.Text, out var name) => InFormula(name, chinese),
                PieceKind.Function => Function(piece.Text, chinese),
                _ => Signs.GetValueOrDefault(piece.Text, piece.Text),
            });
            at = piece.End;
        }

        return told.Append(formula, at, formula.Length - at).ToString();
    }

    /// <summary>The name of a function as people say it; a root stays as formulas write it.</summary>
    internal static string Function(string name, bool chinese)
    {
        if (name is not ("min" or "max" or "floor" or "ceil" or "round" or "abs" or "clamp"))
            return name;
        var said = Say("function." + name);
        return chinese ? said.Chinese : said.English!;
    }

    /// <summary>A name of several words is set apart from the signs around it.</summary>
    private static string InFormula(LocalizedText name, bool chinese) => chinese
        ? name.Chinese.All(char.IsLetterOrDigit) ? name.Chinese : $"“{name.Chinese}”"
        : (name.English ?? name.Chinese) is var english && english.All(c => char.IsLetterOrDigit(c) || c == '-') ? english : $"“{english}”";
}
