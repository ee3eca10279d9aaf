using System.Globalization;
using BpjsTk.Domain;

namespace ClaimDesk.Web;

/// <summary>A code of this program, for what the library has no word for: the form of requests and of arguments. A code keeps its meaning for ever.</summary>
internal sealed record DeskCode(string Id, string Indonesian, string English)
{
    internal static readonly DeskCode Unreadable = new(
        "CLAIMDESK-001", "Isi permintaan bukan JSON yang benar.", "The body of the request is not well-formed JSON of this form.");

    internal static readonly DeskCode Missing = new("CLAIMDESK-002", "Wajib diisi.", "This must be given.");

    internal static readonly DeskCode Value = new("CLAIMDESK-003", "Nilai tidak sah; tulis {0}.", "This is not a good value; write {0}.");

    internal static readonly DeskCode NotFound = new("CLAIMDESK-004", "Tidak ada klaim dengan nomor ini.", "There is no claim of this number.");

    internal static readonly DeskCode BadId = new(
        "CLAIMDESK-005",
        "Nomor klaim terdiri atas 1 sampai 64 huruf, angka, atau tanda hubung, dan diawali huruf atau angka.",
        "The number of a claim has 1 to 64 letters, digits or hyphens, and begins with a letter or a digit.");

    internal static readonly DeskCode Damaged = new(
        "CLAIMDESK-006",
        "Catatan klaim rusak mulai baris {0}: klaim ditampilkan seperti sebelum baris itu dan tidak dapat diubah.",
        "The journal of the claim is damaged from line {0} on: the claim is shown as it stood before that line, and can't be moved on.");

    internal static readonly DeskCode NothingTorn = new(
        "CLAIMDESK-007", "Tidak ada baris terpotong yang dapat disisihkan.", "There is no line that was cut off and could be set aside.");

    internal static readonly DeskCode VersionAhead = new(
        "CLAIMDESK-008", "Versi {0} belum ada; klaim ini berada pada versi {1}.", "There is no version {0} yet; the claim stands at version {1}.");

    internal static readonly DeskCode NothingToVerify = new(
        "CLAIMDESK-009", "Klaim ini tidak sedang diverifikasi.", "The claim is not under verification.");

    internal static readonly DeskCode Broken = new("CLAIMDESK-010", "Terjadi kesalahan pada program.", "The program failed.");

    internal BilingualText Text(params object[] arguments) => new(
        string.Format(CultureInfo.InvariantCulture, this.Indonesian, arguments), string.Format(CultureInfo.InvariantCulture, this.English, arguments));
}
