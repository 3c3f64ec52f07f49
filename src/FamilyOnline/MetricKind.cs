namespace FamilyOnline;

/// <summary>What a metric's figures are, which fixes what may be done with them over time and over units (指标类型).</summary>
public enum MetricKind
{
    /// <summary>No kind was given; every metric's constructor refuses it.</summary>
    Unspecified = 0,

    /// <summary>Something that happens during a period; periods and units add up (时期指标).</summary>
    Flow,

    /// <summary>A level at an instant; units add up, periods never do (时点指标).</summary>
    Stock,

    /// <summary>A total since the beginning; the last period holds all (累计指标).</summary>
    Cumulative,

    /// <summary>A quotient of two metrics, re-computed from its parts and never averaged (相对指标).</summary>
    Ratio,

    /// <summary>A state that is reached or not, 1 or 0; units are counted (是否指标).</summary>
    YesNo,

    /// <summary>A level that is a mean by nature, such as a price or a speed; units and periods become a mean weighted by another metric (水平指标).</summary>
    Intensive,

    /// <summary>A count of different persons or things, which may be the same ones in two units or periods (去重指标).</summary>
    Distinct,

    /// <summary>A state out of an ordered list, such as planned, built, certified; units are counted for each state (等级指标).</summary>
    Ordinal,
}
