namespace BpjsTk.Domain.Claims;

/// <summary>What makes an accident need papers of its own (keadaan kecelakaan).</summary>
[Flags]
public enum AccidentCircumstances
{
    /// <summary>None of them: at the place of work.</summary>
    None = 0,

    /// <summary>On the way to work or home by the usual road (perjalanan pergi atau pulang).</summary>
    Commuting = 1,

    /// <summary>In traffic (kecelakaan lalu lintas).</summary>
    Traffic = 2,

    /// <summary>Violence or rape (kekerasan fisik atau pemerkosaan), since 24 February 2025.</summary>
    ViolenceOrRape = 4,

    /// <summary>Treated by a clinic without a contract with the agency (fasilitas yang belum bekerja sama), for want of one at the place.</summary>
    ClinicWithoutContract = 8,

    /// <summary>Transport was paid for (biaya pengangkutan).</summary>
    Transported = 16,
}
