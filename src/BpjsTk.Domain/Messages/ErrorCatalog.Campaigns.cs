namespace BpjsTk.Domain.Messages;

/// <content>Codes of campaigns.</content>
public static partial class ErrorCatalog
{
    /// <summary>Gets the code of a campaign that ends at or before its start.</summary>
    public static ErrorCode CampaignWindow { get; } = Define(
        "BPJSTK-CMP-001",
        "Akhir kegiatan {end} harus setelah awalnya {start}.",
        "The end of the campaign {end} must be after its start, {start}.");

    /// <summary>Gets the code of a campaign in which nobody takes part.</summary>
    public static ErrorCode CampaignNobody { get; } = Define(
        "BPJSTK-CMP-002",
        "Kegiatan memerlukan sekurang-kurangnya satu kader.",
        "A campaign needs at least one cadre.");

    /// <summary>Gets the code of a cadre who cannot take part.</summary>
    public static ErrorCode CampaignOtherCadre { get; } = Define(
        "BPJSTK-CMP-003",
        "{cadre} bukan kader {office} selama kegiatan.",
        "{cadre} is no cadre of {office} while the campaign lasts.");

    /// <summary>Gets the code of a cadre who takes part twice.</summary>
    public static ErrorCode CampaignTwice { get; } = Define(
        "BPJSTK-CMP-004",
        "Kader {cadre} tercatat dua kali.",
        "The cadre {cadre} stands twice.");

    /// <summary>Gets the code of fewer rewards than none.</summary>
    public static ErrorCode CampaignRewards { get; } = Define(
        "BPJSTK-CMP-005",
        "Jumlah penghargaan 0 atau lebih, bukan {rewards}.",
        "The number of rewards is 0 or more, and not {rewards}.");

    /// <summary>Gets the code of an acquisition on a day of a campaign without a time.</summary>
    public static ErrorCode CampaignNoTime { get; } = Define(
        "BPJSTK-CMP-006",
        "Waktu akuisisi {person} pada {date} tidak diketahui: tidak dihitung dalam kegiatan.",
        "The time of the acquisition of {person} on {date} is not known: it does not count in the campaign.");
}
