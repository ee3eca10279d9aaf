namespace PayrollBilling;

/// <summary>The columns of the file of workers.</summary>
internal enum Column
{
    Kpj,
    Nik,
    Nama,
    TanggalLahir,
    Kewarganegaraan,
    BulanKerja,
    Jkn,
    HubunganKerja,
    Terdaftar,
    CaraBayar,
    Upah,
    TunjanganTetap,
    TunjanganTidakTetap,
    UpahBulanLalu,
    Program,
    Rapel,
}
