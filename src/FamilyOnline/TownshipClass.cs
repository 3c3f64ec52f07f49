namespace FamilyOnline;

/// <summary>The class of a township that digit 7 of its code stands for (乡级区划类别).</summary>
public enum TownshipClass
{
    /// <summary>Not a township.</summary>
    Unspecified = 0,

    /// <summary>Subdistrict, digit 0 (街道).</summary>
    Subdistrict,

    /// <summary>Town, digit 1 (镇).</summary>
    Town,

    /// <summary>Township, digits 2 and 3 (乡、民族乡、苏木).</summary>
    Township,

    /// <summary>A place treated like a township: development zone, farm, prison; digits 4 to 9 (类似乡级单位).</summary>
    Other,
}
