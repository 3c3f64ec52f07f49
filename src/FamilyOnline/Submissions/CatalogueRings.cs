namespace FamilyOnline.Submissions;

/// <summary>Finds metrics that are computed from themselves.</summary>
internal static class CatalogueRings
{
    /// <summary>Tells whether what a metric is computed from leads back to it.</summary>
    public static bool Leads(MetricCatalogue metrics, Metric metric)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        Stack<string> waiting = new(metrics.UsedBy(metric));
        while (waiting.TryPop(out var next))
        {
            if (next == metric.Id)
                return true;
            if (!seen.Add(next))
                continue;
            foreach (var further in metrics.UsedBy(metrics[next]))
                waiting.Push(further);
        }

        return false;
    }
}
