namespace FamilyOnline.Formulas;

/// <summary>Signs as print and Chinese keyboards write them, with those that formulas know.</summary>
internal static class FormulaSigns
{
    private static readonly Dictionary<string, string> Known = new(StringComparer.Ordinal)
    {
        ["（"] = "(", ["）"] = ")", ["，"] = ",", ["、"] = ",",
        ["＋"] = "+", ["－"] = "-", ["−"] = "-", ["–"] = "-", ["—"] = "-",
        ["×"] = "*", ["＊"] = "*", ["⋅"] = "*", ["·"] = "*", ["÷"] = "/", ["／"] = "/", ["∕"] = "/",
    };

    /// <summary>Gives the sign to write instead, or null where there is none.</summary>
    public static string? InsteadOf(string sign) => Known.GetValueOrDefault(sign);
}
