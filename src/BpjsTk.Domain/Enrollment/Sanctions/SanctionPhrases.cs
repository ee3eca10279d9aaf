namespace BpjsTk.Domain.Enrollment;

/// <summary>Words of the ladder in both languages.</summary>
internal static class SanctionPhrases
{
    private static readonly (SanctionProofs Proof, BilingualText Name)[] Proofs =
    [
        (SanctionProofs.Registered, new("pendaftaran kepesertaan", "registration")),
        (SanctionProofs.DataGiven, new("data yang lengkap dan benar", "complete and correct data")),
        (SanctionProofs.FinePaid, new("lunas denda", "fine paid in full")),
        (SanctionProofs.ContributionsPaid, new("lunas iuran", "contributions paid in full")),
    ];

    internal static BilingualText DutyOf(SanctionSubject subject, SanctionBreach breach, SanctionStep step) => (subject, breach, step) switch
    {
        (_, _, SanctionStep.Fine) => new(
            "Pemberi kerja melunasi denda bersamaan dengan iuran bulan berikutnya dan melaksanakan kewajibannya",
            "The employer pays the fine with the next month's contributions and does its duty"),
        (SanctionSubject.Employer, SanctionBreach.NotRegistered, _) => new("Pemberi kerja mendaftarkan dirinya dan pekerjanya", "The employer registers itself and its workers"),
        (SanctionSubject.Employer, _, _) => new(
            "Pemberi kerja memberikan data dirinya dan pekerjanya secara lengkap dan benar",
            "The employer gives complete and correct data of itself and its workers"),
        _ => new("Yang bersangkutan memberikan data dirinya dan keluarganya secara lengkap dan benar", "The person gives complete and correct data of himself and the family"),
    };

    internal static BilingualText NamesOf(SanctionProofs proofs)
    {
        var names = Proofs.Where(pair => proofs.HasFlag(pair.Proof)).Select(pair => pair.Name).ToArray();
        return new(string.Join(", ", names.Select(name => name.Indonesian)), string.Join(", ", names.Select(name => name.English)));
    }
}
