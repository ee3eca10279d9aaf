namespace BpjsTk.Domain.Messages;

/// <content>Codes of program bundles.</content>
public static partial class ErrorCatalog
{
    /// <summary>Gets the code of a text that is no set of programs.</summary>
    public static ErrorCode BundleText { get; } = Define(
        "BPJSTK-BND-001",
        "\"{text}\" bukan kumpulan program; tulis misalnya JKK+JKM+JHT.",
        "\"{text}\" is not a set of programs; write for example JKK+JKM+JHT.");

    /// <summary>Gets the code of a mandatory program that is missing.</summary>
    public static ErrorCode BundleMandatoryMissing { get; } = Define(
        "BPJSTK-BND-002",
        "{program} wajib bagi {segment}.",
        "{program} is mandatory for {segment}.");

    /// <summary>Gets the code of a program that is closed to the segment.</summary>
    public static ErrorCode BundleClosed { get; } = Define(
        "BPJSTK-BND-003",
        "{program} tertutup bagi {segment}.",
        "{program} is closed to {segment}.");

    /// <summary>Gets the code of JP chosen without JHT.</summary>
    public static ErrorCode BundleJpWithoutJht { get; } = Define(
        "BPJSTK-BND-004",
        "JP tidak dapat diikuti tanpa JHT.",
        "JP can't be joined without JHT.");

    /// <summary>Gets the code of a missing employer size.</summary>
    public static ErrorCode BundleScaleMissing { get; } = Define(
        "BPJSTK-BND-005",
        "Skala usaha pemberi kerja diperlukan untuk menentukan program wajib.",
        "The size of the employer is needed to tell which programs are mandatory.");

    /// <summary>Gets the code of JKP named as a choice.</summary>
    public static ErrorCode BundleJkpChosen { get; } = Define(
        "BPJSTK-BND-006",
        "JKP tidak dipilih; JKP mengikuti dengan sendirinya bila syaratnya terpenuhi.",
        "JKP is not chosen; it follows by itself when its conditions are met.");
}
