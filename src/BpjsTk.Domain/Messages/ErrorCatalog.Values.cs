namespace BpjsTk.Domain.Messages;

/// <content>Codes of amounts, rates and outcomes.</content>
public static partial class ErrorCatalog
{
    /// <summary>Gets the code of an outcome that was never given.</summary>
    public static ErrorCode OutcomeMissing { get; } = Define(
        "BPJSTK-OUT-001",
        "Tidak ada hasil.",
        "There is no result.");

    /// <summary>Gets the code of an empty amount.</summary>
    public static ErrorCode AmountEmpty { get; } = Define(
        "BPJSTK-AMT-001",
        "Nilai rupiah kosong.",
        "The amount is empty.");

    /// <summary>Gets the code of an amount that is no number.</summary>
    public static ErrorCode AmountForm { get; } = Define(
        "BPJSTK-AMT-002",
        "\"{text}\" bukan nilai rupiah; tulis misalnya 4500000.50 atau Rp4.500.000,50.",
        "\"{text}\" is not an amount of rupiah; write 4500000.50 or Rp4.500.000,50.");

    /// <summary>Gets the code of an amount finer than a sen.</summary>
    public static ErrorCode AmountTooFine { get; } = Define(
        "BPJSTK-AMT-003",
        "\"{text}\" memiliki lebih dari dua desimal.",
        "\"{text}\" has more than two decimals.");

    /// <summary>Gets the code of an amount whose separators are ambiguous without a currency sign.</summary>
    public static ErrorCode AmountSeparator { get; } = Define(
        "BPJSTK-AMT-004",
        "\"{text}\" memakai pemisah yang bermakna ganda; tulis 4500000.50 dengan titik desimal, atau Rp4.500.000,50.",
        "\"{text}\" uses an ambiguous separator; write 4500000.50 with a decimal point, or Rp4.500.000,50.");

    /// <summary>Gets the code of an amount that does not fit.</summary>
    public static ErrorCode AmountTooLarge { get; } = Define(
        "BPJSTK-AMT-005",
        "\"{text}\" melebihi nilai terbesar yang dapat disimpan.",
        "\"{text}\" is larger than any amount that can be held.");

    /// <summary>Gets the code of a rate that is no percentage.</summary>
    public static ErrorCode RateForm { get; } = Define(
        "BPJSTK-RATE-001",
        "\"{text}\" bukan persentase dengan paling banyak empat desimal, misalnya 0,24%.",
        "\"{text}\" is not a percentage with at most four decimals, such as 0.24%.");
}
