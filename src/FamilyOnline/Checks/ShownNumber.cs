namespace FamilyOnline.Checks;

/// <summary>Numbers as people read them: exact where four decimal places hold them, else rounded and marked so.</summary>
internal static class ShownNumber
{
    private const int Most = 4;

    public static string Of(Exact value)
    {
        for (var digits = 0; digits <= Most; digits++)
        {
            if (value.Round(digits, Rounding.HalfUp) == value)
                return value.ToFixed(digits);
        }

        return $"≈{value.ToFixed(Most)}";
    }

    public static string Percent(Exact share) => $"{Of(share * 100)}%";
}
