namespace FamilyOnline.Shapes;

/// <summary>How the scalars of packs are written, as regular expressions that JavaScript (with its flag <c>u</c>) and .NET read alike.</summary>
internal static class ShapePatterns
{
    /// <summary><see cref="Identifier.IsValid"/>.</summary>
    public const string Id = "^" + IdBody + "$";

    /// <summary>An id that rules can name: none that <c>NumberText</c> takes for a number.</summary>
    public const string FigureName = "^" + NoNumber + IdBody + "$";

    /// <summary>A figure that a condition compares: an id that rules can name, and none of the words that join conditions.</summary>
    public const string ComparedName = "^(?!(all|any|none)$)" + NoNumber + IdBody + "$";

    /// <summary><see cref="Exact.TryParse"/>, without leading zeros.</summary>
    public const string Number = "^(?=.{1,64}$)" + Decimal + "(%|" + Below + ")?$";

    /// <summary>A number of points, which is no share.</summary>
    public const string Points = "^(?=.{1,64}$)" + Decimal + "(" + Below + ")?$";

    /// <summary>A number of points, or a percentage of a line's, that is not negative.</summary>
    public const string PointsFromZero = "^(?=.{1,64}$)" + Digits + "(%|" + Below + ")?$";

    /// <summary>A percentage above 0.</summary>
    public const string Percent = @"^(?=.{1,64}$)(?!0+(\.0+)?%)" + Digits + "%$";

    /// <summary>A number of a rule, which may be a difference of two rates: <c>3pp</c>.</summary>
    public const string RuleNumber = "^(?=.{1,66}$)" + Decimal + "(%|" + Below + "|(" + Below + ")?pp)?$";

    public const string Whole = "^-?(0|[1-9][0-9]{0,9})$";

    public const string PlanDate = @"^Y(\+[0-9])?-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))$";

    /// <summary>A day, as ISO 8601 writes it.</summary>
    public const string Day = "^[0-9]{4}-" + MonthDay + "$";

    /// <summary>A day, or the first and the last of several: <c>2024-10-01/2024-10-07</c>.</summary>
    public const string Days = "^[0-9]{4}-" + MonthDay + "(/[0-9]{4}-" + MonthDay + ")?$";

    /// <summary>A day of every year, or of one.</summary>
    public const string WindowDay = "^([0-9]{4}-)?" + MonthDay + "$";

    /// <summary>For how long earlier winners stay out.</summary>
    public const string StayOut = "^(always|0*[1-9][0-9]{0,8} years?)$";

    /// <summary>A kind of entry; what is <c>judged</c> is an amount.</summary>
    public const string KindName = @"^(?!judged$).*\S";

    public const string PackName = "^" + IdBody + "@[1-9][0-9]{0,3}$";

    /// <summary>Digits of a province, prefecture, county, township or village.</summary>
    public const string Division = "^[1-9]([0-9]|[0-9]{3}|[0-9]{5}|[0-9]{8}|[0-9]{11})$";

    public const string NotBlank = @"\S";

    private const string IdBody = @"(?!.*(--|\.\.))[\p{L}\p{Nd}]([\p{L}\p{Nd}.-]{0,62}[\p{L}\p{Nd}])?";

    private const string NoNumber = @"(?!(0[0-9].*|0[xXoO][0-9a-fA-F]+|\p{Nd}+([.-]\p{Nd}+)*|\p{Nd}+[eE]-?\p{Nd}+|[\p{Nd}.]+[pP][pP])$)";

    private const string MonthDay = "((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))";

    private const string Digits = @"(0|[1-9][0-9]*)(\.[0-9]+)?";

    private const string Decimal = "-?" + Digits;

    private const string Below = "/(?!0+([^0-9]|$))[0-9]+";
}
