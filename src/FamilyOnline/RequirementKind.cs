namespace FamilyOnline;

/// <summary>By what means a requirement is kept.</summary>
public enum RequirementKind
{
    /// <summary>No means was given.</summary>
    Unspecified = 0,

    /// <summary>An attitude the plan asks for, and nothing to check (要求).</summary>
    Principle,

    /// <summary>Something to hand in by a day (应办事项).</summary>
    Obligation,

    /// <summary>Supervision and inspection on the spot (督促检查).</summary>
    Inspection,

    /// <summary>A published ranking with findings (通报).</summary>
    Bulletin,

    /// <summary>The year's assessment, with lists of the commended and the criticised (考核).</summary>
    Assessment,
}
