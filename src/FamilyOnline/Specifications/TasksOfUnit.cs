namespace FamilyOnline.Specifications;

/// <summary>For which tasks does a unit answer, by itself or as a member of a group?</summary>
public static class TasksOfUnit
{
    /// <summary>Asks for the tasks of the unit or group of an id.</summary>
    /// <param name="units">The directory that says who belongs to which group.</param>
    /// <param name="id">The id of a unit or group.</param>
    /// <exception cref="ArgumentException">The directory has no such unit or group.</exception>
    public static Specification<CampaignTask> Of(UnitDirectory units, string id)
    {
        var isKnown = Require.NotNull(units).TryGetUnit(Require.Text(id), out _) || units.TryGetGroup(id, out _);
        Require.That(isKnown, $"The directory has no unit or group with the id '{id}'.", nameof(id));
        return Answering(units, [id]);
    }

    /// <summary>Asks for the tasks of the units that a text names as a document or a person would.</summary>
    /// <param name="units">The directory that knows the names.</param>
    /// <param name="named">An id, a name or an alias, or several names with 、 or ， between them; a task of any of them fits.</param>
    /// <returns>The specification, or a problem for each name that is not known, with the nearest that are.</returns>
    public static ReadResult<Specification<CampaignTask>> Named(UnitDirectory units, string named)
    {
        if (Require.NotNull(units).TryFind(Require.Text(named), out var mention))
            return new(Answering(units, [mention.Id]), []);
        var line = units.Resolve(named);
        return new(line.TryGetValue(out var assignment) ? Answering(units, [.. assignment.Mentions.Select(found => found.Id)]) : null, line.Problems);
    }

    private static Specification<CampaignTask> Answering(UnitDirectory units, string[] ids) =>
        Specification.Where<CampaignTask>(task => task.Assignment != null && ids.Any(id => units.Concerns(task.Assignment, id)));
}
