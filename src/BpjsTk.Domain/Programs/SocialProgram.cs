namespace BpjsTk.Domain.Programs;

/// <summary>A program of employment social security (program jaminan sosial ketenagakerjaan).</summary>
public enum SocialProgram
{
    /// <summary>Jaminan Kecelakaan Kerja, work accident insurance (PP 44/2015).</summary>
    Jkk = 0,

    /// <summary>Jaminan Kematian, death insurance (PP 44/2015).</summary>
    Jkm = 1,

    /// <summary>Jaminan Hari Tua, old-age savings (PP 46/2015).</summary>
    Jht = 2,

    /// <summary>Jaminan Pensiun, pension (PP 45/2015).</summary>
    Jp = 3,

    /// <summary>Jaminan Kehilangan Pekerjaan, unemployment insurance (PP 37/2021).</summary>
    Jkp = 4,
}
