namespace BpjsTk.Domain.Messages;

/// <content>Codes of JKK, JKM, the scholarship and heirs.</content>
public static partial class ErrorCatalog
{
    /// <summary>Gets the code of a migrant worker, whose own list of amounts is not known.</summary>
    public static ErrorCode BenefitMigrant { get; } = Define(
        "BPJSTK-BEN-001",
        "Manfaat pekerja migran mengikuti daftar tersendiri yang angkanya tidak diketahui.",
        "Benefits of migrant workers follow a list of their own, whose amounts are not known.");

    /// <summary>Gets the code of a participant born after the event.</summary>
    public static ErrorCode BenefitBornAfterEvent { get; } = Define(
        "BPJSTK-BEN-002",
        "Tanggal lahir {birthDate} sesudah kejadian tanggal {event}.",
        "The birth date {birthDate} is after the event of {event}.");

    /// <summary>Gets the code of two statements that can't be compared.</summary>
    public static ErrorCode ShortfallOfOtherLaw { get; } = Define(
        "BPJSTK-BEN-003",
        "Kedua perhitungan bukan dari kejadian, hukum, dan penafsiran yang sama.",
        "The two statements are not of one event, law and set of readings.");

    /// <summary>Gets the code of a reported wage that gives more than the true one.</summary>
    public static ErrorCode ShortfallNegative { get; } = Define(
        "BPJSTK-BEN-004",
        "{benefit} menurut upah yang dilaporkan ({reported}) melebihi yang menurut upah sebenarnya ({due}).",
        "{benefit} by the reported wage ({reported}) is more than by the true wage ({due}).");

    /// <summary>Gets the code of a program without a rule on under-reported wages.</summary>
    public static ErrorCode ShortfallProgram { get; } = Define(
        "BPJSTK-BEN-005",
        "Upah tidak menentukan manfaat {program}, atau tidak ada aturan kekurangannya.",
        "The wage does not decide {program}, or no rule on its shortfall is known.");

    /// <summary>Gets the code of a wage that is not one of the participant's segment.</summary>
    public static ErrorCode AccidentWage { get; } = Define(
        "BPJSTK-JKK-001",
        "Dasar upah tidak sesuai dengan {segment}.",
        "The base of the wage is not one of {segment}.");

    /// <summary>Gets the code of something dated before the accident it came of.</summary>
    public static ErrorCode AccidentDateBefore { get; } = Define(
        "BPJSTK-JKK-002",
        "Tanggal {date} mendahului kecelakaan tanggal {event}.",
        "The day {date} is before the accident of {event}.");

    /// <summary>Gets the code of an incapacity that goes on after death.</summary>
    public static ErrorCode IncapacityAfterDeath { get; } = Define(
        "BPJSTK-JKK-003",
        "Tidak mampu bekerja sampai {last}, sesudah meninggal pada {died}.",
        "The incapacity lasts to {last}, after the death on {died}.");

    /// <summary>Gets the code of an incapacity that ends before it begins.</summary>
    public static ErrorCode IncapacityOrder { get; } = Define(
        "BPJSTK-JKK-004",
        "Hari terakhir {last} mendahului hari pertama {first}.",
        "The last day {last} is before the first day {first}.");

    /// <summary>Gets the code of a cost that is not above zero.</summary>
    public static ErrorCode AccidentCostNotPositive { get; } = Define(
        "BPJSTK-JKK-005",
        "Biaya {amount} harus lebih dari nol.",
        "A cost of {amount} must be above zero.");

    /// <summary>Gets the code of a means of transport that the law does not name.</summary>
    public static ErrorCode TransportModeUnknown { get; } = Define(
        "BPJSTK-JKK-006",
        "Angkutan \"{text}\" tidak dikenal; tulis darat, sungai, danau, laut, atau udara.",
        "The transport \"{text}\" is not known; write land, river, lake, sea or air.");

    /// <summary>Gets the code of an occupational disease that appeared too late.</summary>
    public static ErrorCode DiseaseTooLate { get; } = Define(
        "BPJSTK-JKK-007",
        "Penyakit timbul pada {date}, lebih dari {years} tahun sejak hubungan kerja berakhir pada {ended}.",
        "The disease appeared on {date}, more than {years} years after employment ended on {ended}.");

    /// <summary>Gets the code of a refund of incapacity where none is paid.</summary>
    public static ErrorCode RefundWithoutIncapacity { get; } = Define(
        "BPJSTK-JKK-008",
        "Tidak ada santunan sementara tidak mampu bekerja untuk diganti.",
        "There is no temporary incapacity to refund.");

    /// <summary>Gets the code of negative wages paid in advance.</summary>
    public static ErrorCode AdvancedWagesNegative { get; } = Define(
        "BPJSTK-JKK-009",
        "Upah yang dibayar lebih dahulu {amount} negatif.",
        "The wages paid in advance {amount} are negative.");

    /// <summary>Gets the code of a partial disability without a loss.</summary>
    public static ErrorCode DisabilityNoLoss { get; } = Define(
        "BPJSTK-DIS-001",
        "Cacat sebagian memerlukan sekurang-kurangnya satu kehilangan.",
        "A partial disability needs at least one loss.");

    /// <summary>Gets the code of a row that the disability table does not have.</summary>
    public static ErrorCode DisabilityRowUnknown { get; } = Define(
        "BPJSTK-DIS-002",
        "Tabel cacat tidak memiliki baris \"{row}\".",
        "The disability table has no row \"{row}\".");

    /// <summary>Gets the code of a reduction of function outside its bounds.</summary>
    public static ErrorCode DisabilityReduction { get; } = Define(
        "BPJSTK-DIS-003",
        "Berkurangnya fungsi {reduction} harus di atas 0% sampai 100%, paling banyak satu desimal.",
        "The reduction of function {reduction} must be above 0% and at most 100%, with at most one decimal.");

    /// <summary>Gets the code of a range without the doctor's figure.</summary>
    public static ErrorCode DisabilityFigureMissing { get; } = Define(
        "BPJSTK-DIS-004",
        "Baris {row} memerlukan persentase dari dokter, {from} sampai {to}.",
        "The row {row} needs the doctor's percentage, {from} to {to}.");

    /// <summary>Gets the code of a percentage that the row does not allow.</summary>
    public static ErrorCode DisabilityFigureOutside { get; } = Define(
        "BPJSTK-DIS-005",
        "Persentase {percent} di luar baris {row}: {from} sampai {to}, paling banyak satu desimal.",
        "The percentage {percent} is outside the row {row}: {from} to {to}, with at most one decimal.");

    /// <summary>Gets the code of a row that needs a measure, or one that has none.</summary>
    public static ErrorCode DisabilityMeasureMissing { get; } = Define(
        "BPJSTK-DIS-006",
        "Baris {row} dihitung menurut ukuran bila, dan hanya bila, tabel menyebut setiap 10.",
        "The row {row} is counted by a measure when, and only when, the table says each 10.");

    /// <summary>Gets the code of a measure outside its bounds.</summary>
    public static ErrorCode DisabilityMeasureOutside { get; } = Define(
        "BPJSTK-DIS-007",
        "Ukuran {measure} pada baris {row} harus sekurang-kurangnya {least} dan paling tinggi {most}.",
        "The measure {measure} of the row {row} must be at least {least} and at most {most}.");

    /// <summary>Gets the code of losses that can't stand together.</summary>
    public static ErrorCode DisabilityContradiction { get; } = Define(
        "BPJSTK-DIS-008",
        "Kehilangan {row} bertentangan dengan kehilangan lain pada bagian tubuh yang sama.",
        "The loss {row} contradicts another loss of the same part of the body.");

    /// <summary>Gets the code of visual efficiencies outside their bounds.</summary>
    public static ErrorCode VisionEfficiency { get; } = Define(
        "BPJSTK-DIS-009",
        "Efisiensi penglihatan mata terbaik {better} dan terburuk {worse} harus 0% sampai 100%, yang terbaik tidak lebih rendah.",
        "The efficiency of the better eye {better} and the worse one {worse} must be 0% to 100%, the better one not lower.");

    /// <summary>Gets the code of a death before membership months could be counted.</summary>
    public static ErrorCode DeathMonthsNegative { get; } = Define(
        "BPJSTK-JKM-001",
        "Jumlah bulan iuran {months} negatif.",
        "The number of months paid {months} is negative.");

    /// <summary>Gets the code of an education plan that has no year.</summary>
    public static ErrorCode EducationPlanEmpty { get; } = Define(
        "BPJSTK-SCH-001",
        "Rencana pendidikan memerlukan sekurang-kurangnya satu tahun.",
        "A plan of education needs at least one year.");

    /// <summary>Gets the code of a level of education below the one before it.</summary>
    public static ErrorCode EducationPlanFalls { get; } = Define(
        "BPJSTK-SCH-002",
        "Tingkat pendidikan tidak boleh turun.",
        "Levels of education may not fall.");

    /// <summary>Gets the code of a child that goes to school, marries or works before being born.</summary>
    public static ErrorCode ScholarshipBeforeBirth { get; } = Define(
        "BPJSTK-SCH-003",
        "Tanggal {date} mendahului kelahiran anak pada {birthDate}.",
        "The day {date} is before the child's birth on {birthDate}.");

    /// <summary>Gets the code of somebody who is no heir by the ranks of the law.</summary>
    public static ErrorCode HeirOutsideList { get; } = Define(
        "BPJSTK-HEI-001",
        "Ahli waris di luar urutan peraturan memerlukan penetapan pengadilan.",
        "An heir outside the ranks of the law needs a court's determination.");

    /// <summary>Gets the code of an heir without a name.</summary>
    public static ErrorCode HeirUnnamed { get; } = Define(
        "BPJSTK-HEI-002",
        "Ahli waris atau pihak dalam wasiat memerlukan nama.",
        "An heir, or whoever is named in a will, needs a name.");
}
