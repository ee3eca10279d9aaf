namespace BpjsTk.Domain.Messages;

/// <content>Codes of the law book.</content>
public static partial class ErrorCatalog
{
    /// <summary>Gets the code of a time before the first known law.</summary>
    public static ErrorCode LawBeforeFirst { get; } = Define(
        "BPJSTK-LAW-001",
        "{parameter}: tidak ada aturan untuk {asked}; yang pertama diketahui berlaku sejak {boundary}.",
        "{parameter}: no law is known for {asked}; the first one holds from {boundary}.");

    /// <summary>Gets the code of a time after a law has ended.</summary>
    public static ErrorCode LawEnded { get; } = Define(
        "BPJSTK-LAW-002",
        "{parameter}: aturan berakhir pada {boundary} dan tidak berlaku untuk {asked}.",
        "{parameter}: the law ended with {boundary} and does not hold for {asked}.");

    /// <summary>Gets the code of a figure that is not published yet.</summary>
    public static ErrorCode LawNotPublished { get; } = Define(
        "BPJSTK-LAW-003",
        "{parameter}: angka untuk {asked} belum diumumkan; yang diketahui sampai {boundary}.",
        "{parameter}: the figure for {asked} is not published yet; it is known through {boundary}.");

    /// <summary>Gets the code of law data that is no well-formed document.</summary>
    public static ErrorCode LawDataForm { get; } = Define(
        "BPJSTK-LAW-004",
        "Data hukum tidak terbaca: {reason}.",
        "The law data can't be read: {reason}.");

    /// <summary>Gets the code of law data for a parameter that does not exist.</summary>
    public static ErrorCode LawDataUnknownParameter { get; } = Define(
        "BPJSTK-LAW-005",
        "Parameter hukum \"{id}\" tidak dikenal.",
        "There is no law parameter \"{id}\".");

    /// <summary>Gets the code of law data whose rows are not ascending.</summary>
    public static ErrorCode LawDataOrder { get; } = Define(
        "BPJSTK-LAW-006",
        "Baris {row} parameter \"{id}\" tidak berurutan naik setelah baris sebelumnya.",
        "Row {row} of parameter \"{id}\" does not begin after the row before it.");

    /// <summary>Gets the code of law data with a row that is not good.</summary>
    public static ErrorCode LawDataRow { get; } = Define(
        "BPJSTK-LAW-007",
        "Baris {row} parameter \"{id}\" tidak benar: {reason}.",
        "Row {row} of parameter \"{id}\" is not right: {reason}.");

    /// <summary>Gets the code of law data that names a parameter twice.</summary>
    public static ErrorCode LawDataTwice { get; } = Define(
        "BPJSTK-LAW-008",
        "Parameter hukum \"{id}\" muncul dua kali.",
        "The law parameter \"{id}\" stands twice.");
}
