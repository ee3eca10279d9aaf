namespace BpjsTk.Domain.Benefits;

/// <summary>The names of the ends of employment in both languages.</summary>
public static class EmploymentEndNames
{
    /// <summary>Returns the name of an end of employment.</summary>
    /// <param name="end">The end.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="end"/> is not a member of the enumeration.</exception>
    public static BilingualText Of(EmploymentEnd end) => end switch
    {
        EmploymentEnd.ByEmployer => new("pemutusan hubungan kerja oleh pengusaha", "dismissal by the employer"),
        EmploymentEnd.TermRanOut => new("jangka waktu perjanjian kerja berakhir", "the contract ran out"),
        EmploymentEnd.Resigned => new("mengundurkan diri", "resigned"),
        EmploymentEnd.PermanentTotalDisability => new("cacat total tetap", "permanent total disability"),
        EmploymentEnd.Retired => new("pensiun", "retired"),
        EmploymentEnd.Died => new("meninggal dunia", "died"),
        _ => throw new ArgumentOutOfRangeException(nameof(end), end, null),
    };
}
