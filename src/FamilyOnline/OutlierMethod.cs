namespace FamilyOnline;

/// <summary>How a value is told to lie apart from others (离群判定方法). A value exactly on the limit never does.</summary>
public enum OutlierMethod
{
    /// <summary>No method was given.</summary>
    Unspecified = 0,

    /// <summary>
    /// The modified z-score: 0.6745·|x − median| ÷ MAD is above the threshold, 3.5 unless given (修正Z分数). MAD is the median of the distances from the median.
    /// Source: B. Iglewicz, D. C. Hoaglin, How to Detect and Handle Outliers, 1993; NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.5.17.
    /// </summary>
    ModifiedZScore,

    /// <summary>
    /// Tukey's fences: below Q1 − k·IQR or above Q3 + k·IQR, k being 1.5 unless given (四分位距法). Quartiles are of type 7 of Hyndman and Fan (1996).
    /// Source: J. W. Tukey, Exploratory Data Analysis, 1977.
    /// </summary>
    TukeyFences,

    /// <summary>
    /// The z-score with the standard deviation of the population: |x − mean| ÷ σ is above the threshold, 3 unless given (Z分数). Not robust: of n values none
    /// can come above √(n − 1), and two that are far out hide each other. It is there to compare with systems that use it, such as DHIS2.
    /// </summary>
    ZScore,
}
