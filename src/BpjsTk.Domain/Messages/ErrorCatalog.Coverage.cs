namespace BpjsTk.Domain.Messages;

/// <content>Codes of statistics of coverage.</content>
public static partial class ErrorCatalog
{
    /// <summary>Gets the code of a missing, too long or unprintable name of an area or group.</summary>
    public static ErrorCode CoverageNameBad { get; } = Define(
        "BPJSTK-COV-001",
        "Nama {part} wajib diisi, paling panjang {most} karakter, tanpa karakter kendali.",
        "The {part} needs a name of at most {most} characters, without control characters.");

    /// <summary>Gets the code of a negative count.</summary>
    public static ErrorCode CoverageCountNegative { get; } = Define(
        "BPJSTK-COV-002",
        "Jumlah {measure} ({count}) tidak boleh negatif.",
        "The number of {measure} ({count}) is negative.");

    /// <summary>Gets the code of a rate that no coverage can have.</summary>
    public static ErrorCode CoverageRateImpossible { get; } = Define(
        "BPJSTK-COV-003",
        "Tingkat cakupan {rate} tidak mungkin; yang diterima 0% sampai 100%.",
        "A coverage of {rate} is not possible; 0% to 100% is.");

    /// <summary>Gets the code of a rate with more decimals than told.</summary>
    public static ErrorCode CoverageRateDecimals { get; } = Define(
        "BPJSTK-COV-004",
        "Tingkat cakupan {rate} memiliki lebih dari {decimals} desimal.",
        "The coverage {rate} has more than {decimals} decimals.");

    /// <summary>Gets the code of a part that is not said and is needed.</summary>
    public static ErrorCode CoveragePartUnsaid { get; } = Define(
        "BPJSTK-COV-005",
        "Tidak dapat dibandingkan: {part} dari {measure} tidak disebutkan.",
        "Not comparable: the {part} of the {measure} is not said.");

    /// <summary>Gets the code of figures that are not of the same.</summary>
    public static ErrorCode CoveragePartDiffers { get; } = Define(
        "BPJSTK-COV-006",
        "Tidak dapat dibandingkan: {part} berbeda ({one}; {other}).",
        "Not comparable: the {part} differs ({one}; {other}).");

    /// <summary>Gets the code of a figure of another measure.</summary>
    public static ErrorCode CoverageOtherMeasure { get; } = Define(
        "BPJSTK-COV-007",
        "Angka ini adalah {measure}; yang diperlukan {wanted}.",
        "The figure is of: {measure}; needed is: {wanted}.");

    /// <summary>Gets the code of a rate that its counts contradict.</summary>
    public static ErrorCode CoverageRateDisagrees { get; } = Define(
        "BPJSTK-COV-008",
        "Tingkat cakupan {rate} tidak sesuai dengan {part} dari {whole}, yaitu {computed}.",
        "The coverage {rate} does not agree with {part} of {whole}, which is {computed}.");

    /// <summary>Gets the code of more participants than there are workers.</summary>
    public static ErrorCode CoverageMoreThanWorkforce { get; } = Define(
        "BPJSTK-COV-009",
        "Peserta {participants} melebihi tenaga kerja {workforce}.",
        "There are more participants, {participants}, than workforce, {workforce}.");

    /// <summary>Gets the code of figures that are not in the order of time.</summary>
    public static ErrorCode CoverageNotLater { get; } = Define(
        "BPJSTK-COV-010",
        "Posisi {earlier} tidak dapat dipastikan mendahului {later}.",
        "The time {earlier} is not certainly before {later}.");

    /// <summary>Gets the code of two different figures of the same.</summary>
    public static ErrorCode CoverageContradiction { get; } = Define(
        "BPJSTK-COV-011",
        "Dua angka yang berbeda untuk hal yang sama: {one}, dan {other}.",
        "Two different figures of the same: {one}, and {other}.");

    /// <summary>Gets the code of a reported potential that workforce and participants contradict.</summary>
    public static ErrorCode CoveragePotentialDisagrees { get; } = Define(
        "BPJSTK-COV-012",
        "Pekerja belum menjadi peserta {reported} tidak sesuai dengan tenaga kerja dikurangi peserta, {computed} ({time}).",
        "The workers not yet enrolled, {reported}, are not the workforce without the participants, {computed} ({time}).");

    /// <summary>Gets the code of a rate of nobody.</summary>
    public static ErrorCode CoverageOfNobody { get; } = Define(
        "BPJSTK-COV-013",
        "Tidak ada tenaga kerja, sehingga tidak ada tingkat cakupan.",
        "There is no workforce, and so no coverage rate.");
}
