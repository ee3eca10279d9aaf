namespace BpjsTk.Domain.Claims;

/// <summary>Short names of states, actions and actors in both languages, such as an application shows in a list or on a button. What a state or an action means is told by <see cref="ClaimTransition.ToText"/>.</summary>
public static class ClaimNames
{
    internal static readonly ClaimActor Everybody = Enum.GetValues<ClaimActor>().Aggregate(ClaimActor.None, (all, one) => all | one);

    /// <summary>Returns the name of a state.</summary>
    /// <param name="status">The state.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is not a member of the enumeration.</exception>
    public static BilingualText Of(ClaimStatus status) => status switch
    {
        ClaimStatus.Draft => new("disusun", "draft"),
        ClaimStatus.Submitted => new("diajukan", "submitted"),
        ClaimStatus.Incomplete => new("belum lengkap", "incomplete"),
        ClaimStatus.UnderVerification => new("diverifikasi", "under verification"),
        ClaimStatus.Determined => new("ditetapkan", "determined"),
        ClaimStatus.Rejected => new("ditolak", "rejected"),
        ClaimStatus.Disputed => new("diperselisihkan", "disputed"),
        ClaimStatus.Paid => new("dibayarkan", "paid"),
        ClaimStatus.Withdrawn => new("dicabut", "withdrawn"),
        ClaimStatus.Lapsed => new("gugur", "lapsed"),
        ClaimStatus.Suspected => new("dugaan", "suspected"),
        ClaimStatus.Reported => new("dilaporkan", "reported"),
        ClaimStatus.CareGuaranteed => new("pelayanan dijamin", "care guaranteed"),
        ClaimStatus.AccidentConfirmed => new("kecelakaan kerja", "work accident"),
        ClaimStatus.NotAnAccident => new("bukan kecelakaan kerja", "no work accident"),
        ClaimStatus.InPayment => new("dibayarkan berkala", "in payment"),
        ClaimStatus.Suspended => new("dihentikan sementara", "suspended"),
        ClaimStatus.Stopped => new("berhenti", "stopped"),
        ClaimStatus.MonthAwaited => new("menunggu bulan berikut", "next month awaited"),
        ClaimStatus.MonthFiled => new("bulan diajukan", "month filed"),
        ClaimStatus.Ended => new("berakhir", "ended"),
        ClaimStatus.AccidentDisputed => new("simpulan diperselisihkan", "conclusion disputed"),
        ClaimStatus.Certified => new("keterangan dokter terbit", "certified by a doctor"),
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };

    /// <summary>Returns the name of an action, as an instruction.</summary>
    /// <param name="action">The action.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="action"/> is not a member of the enumeration.</exception>
    public static BilingualText Of(ClaimAction action) => action switch
    {
        ClaimAction.Open => new("buat", "open"),
        ClaimAction.NotifySuspicion => new("beri tahu dugaan", "tell of a suspicion"),
        ClaimAction.ReportStageOne => new("lapor tahap I", "report stage I"),
        ClaimAction.AddPapers => new("tambah dokumen", "add papers"),
        ClaimAction.Submit => new("ajukan", "submit"),
        ClaimAction.Withdraw => new("cabut", "withdraw"),
        ClaimAction.AskForPapers => new("minta dokumen", "ask for papers"),
        ClaimAction.AcceptPapers => new("terima dokumen", "accept papers"),
        ClaimAction.Resubmit => new("ajukan kembali", "resubmit"),
        ClaimAction.Determine => new("tetapkan", "determine"),
        ClaimAction.Reject => new("tolak", "reject"),
        ClaimAction.Pay => new("bayar", "pay"),
        ClaimAction.ReturnPayment => new("retur bayar", "return payment"),
        ClaimAction.Dispute => new("perselisihkan", "dispute"),
        ClaimAction.Escalate => new("teruskan", "escalate"),
        ClaimAction.Lapse => new("gugurkan", "lapse"),
        ClaimAction.GuaranteeCare => new("jamin pelayanan", "guarantee care"),
        ClaimAction.ConfirmAccident => new("simpulkan kecelakaan", "confirm accident"),
        ClaimAction.DenyAccident => new("simpulkan bukan", "deny accident"),
        ClaimAction.ReportStageTwo => new("lapor tahap II", "report stage II"),
        ClaimAction.StartPension => new("mulai pensiun", "start pension"),
        ClaimAction.PayPension => new("bayar bulan", "pay month"),
        ClaimAction.AdjustPension => new("sesuaikan", "adjust pension"),
        ClaimAction.ConfirmData => new("konfirmasi data", "confirm data"),
        ClaimAction.Suspend => new("tangguhkan", "suspend"),
        ClaimAction.Stop => new("hentikan", "stop"),
        ClaimAction.PassOn => new("alihkan", "pass on"),
        ClaimAction.StartMonths => new("mulai bulanan", "start months"),
        ClaimAction.FileMonth => new("ajukan bulan", "file month"),
        ClaimAction.PayMonth => new("bayar bulan", "pay month"),
        ClaimAction.RefuseMonth => new("tolak bulan", "refuse month"),
        ClaimAction.End => new("akhiri", "end"),
        ClaimAction.Correct => new("koreksi", "correct"),
        ClaimAction.MarkForReview => new("ambil untuk pemeriksaan", "mark for review"),
        ClaimAction.EndReview => new("akhiri pemeriksaan", "end review"),
        ClaimAction.Certify => new("beri keterangan", "certify"),
        _ => throw new ArgumentOutOfRangeException(nameof(action), action, null),
    };

    /// <summary>Returns the names of one actor or of several, with commas between them.</summary>
    /// <param name="actors">The actors.</param>
    /// <returns>The names; empty for nobody.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="actors"/> holds what is no member of the enumeration.</exception>
    public static BilingualText Of(ClaimActor actors) => (actors & ~Everybody) == ClaimActor.None ? ClaimPhrases.Of(actors) : throw new ArgumentOutOfRangeException(nameof(actors), actors, null);

    /// <summary>Names a paper, as the checklist does.</summary>
    /// <param name="document">The paper.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="document"/> is not a member of the enumeration.</exception>
    public static BilingualText Of(ClaimDocument document) => Enum.IsDefined(document) ? ClaimPhrases.Of(document) : throw new ArgumentOutOfRangeException(nameof(document), document, null);

    /// <summary>Returns the name that the regulator's statistics use.</summary>
    /// <param name="status">The state of the statistics.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is not a member of the enumeration.</exception>
    public static BilingualText Of(ReportedStatus status) => status switch
    {
        ReportedStatus.Filed => new("diajukan", "filed"),
        ReportedStatus.Determined => new("ditetapkan", "determined"),
        ReportedStatus.Rejected => new("ditolak", "rejected"),
        ReportedStatus.Paid => new("dibayarkan", "paid"),
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };
}
