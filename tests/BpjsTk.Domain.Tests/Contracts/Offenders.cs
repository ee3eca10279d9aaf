namespace BpjsTk.Domain.Tests.Contracts;

/// <summary>Says of what breaks a convention where it is, all of it at once.</summary>
internal static class Offenders
{
    internal static void None<T>(IEnumerable<T> offenders)
    {
        var found = offenders.Select(offender => $"{offender}").Distinct(StringComparer.Ordinal).ToList();
        Assert.True(found.Count == 0, $"{found.Count} found:{Environment.NewLine}{string.Join(Environment.NewLine, found)}");
    }
}
