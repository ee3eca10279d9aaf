namespace BpjsTk.Domain.Programs;

/// <summary>The names of segments and employer sizes in both languages.</summary>
public static class SegmentNames
{
    /// <summary>Returns the name of a segment.</summary>
    /// <param name="segment">The segment.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="segment"/> is not a member of the enumeration.</exception>
    public static BilingualText Of(Segment segment) => segment switch
    {
        Segment.Pu => new("penerima upah (PU)", "wage earner (PU)"),
        Segment.PuNonAsn => new("penerima upah penyelenggara negara non-ASN", "wage earner of a state organiser outside the civil service"),
        Segment.Bpu => new("bukan penerima upah (BPU)", "self-employed (BPU)"),
        Segment.BpuEmployer => new("bukan penerima upah, pemberi kerja", "self-employed employer (BPU)"),
        Segment.Construction => new("pekerja proyek jasa konstruksi", "construction project worker"),
        Segment.Pmi => new("pekerja migran (PMI)", "migrant worker (PMI)"),
        Segment.Trainee => new("magang, siswa kerja praktik, tenaga honorer, atau narapidana asimilasi", "intern, student on work practice, honorary staff, or prisoner in assimilation"),
        _ => throw new ArgumentOutOfRangeException(nameof(segment), segment, null),
    };

    /// <summary>Returns the name of an employer size.</summary>
    /// <param name="scale">The size.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="scale"/> is not a member of the enumeration.</exception>
    public static BilingualText Of(EmployerScale scale) => scale switch
    {
        EmployerScale.Micro => new("usaha mikro", "micro employer"),
        EmployerScale.Small => new("usaha kecil", "small employer"),
        EmployerScale.Medium => new("usaha menengah", "medium employer"),
        EmployerScale.Large => new("usaha besar", "large employer"),
        _ => throw new ArgumentOutOfRangeException(nameof(scale), scale, null),
    };
}
