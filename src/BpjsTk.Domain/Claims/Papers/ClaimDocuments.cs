using System.Collections.Concurrent;
using System.Collections.Immutable;
using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Claims;

/// <summary>Which papers a claim needs, by program, by what happened, and by the law of its time.</summary>
public static class ClaimDocuments
{
    private static readonly BilingualText Member = new("membuktikan kepesertaan", "proves membership");
    private static readonly BilingualText Person = new("membuktikan identitas", "proves who it is");
    private static readonly BilingualText Kin = new("membuktikan hubungan keluarga", "proves the relation");
    private static readonly BilingualText Ends = new("membuktikan berakhirnya hubungan kerja", "proves that work ended");
    private static readonly BilingualText Dead = new("membuktikan kematian", "proves the death");

    // The papers are those of the shipped law; its book says from which day.
    private static readonly LocalDate NewPapers = Since(LawParameters.ClaimJhtFewerPapers);
    private static readonly LocalDate ReceiptIsEnough = Since(LawParameters.ClaimJkpReceiptSuffices);
    private static readonly LocalDate Violence = Since(LawParameters.ClaimJkkViolenceCovered);

    // Each kind of claim is listed once.
    private static readonly ConcurrentDictionary<int, ImmutableArray<ClaimRequirement>> Known = new();

    /// <summary>Returns what a claim needs.</summary>
    /// <param name="claimCase">What it is about.</param>
    /// <param name="filedOn">The day on which it is filed, whose law decides on the papers of JHT; of the other programs the day of the event decides.</param>
    /// <param name="consequence">What became of the injured, of JKK; <see langword="null"/> while that is open.</param>
    /// <returns>The requirements; each needs one paper.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="claimCase"/> is <see langword="null"/>.</exception>
    public static ImmutableArray<ClaimRequirement> Of(ClaimCase claimCase, LocalDate filedOn, AccidentConsequenceKind? consequence = null)
    {
        ArgumentNullException.ThrowIfNull(claimCase);
        return Known.GetOrAdd(
            KindOf(claimCase, filedOn, consequence),
            static (_, asked) => Listed(asked.Case, asked.FiledOn, asked.Consequence),
            (Case: claimCase, FiledOn: filedOn, Consequence: consequence));
    }

    private static LocalDate Since(LawParameter<bool> parameter) => LawBook.Default.TimelineOf(parameter).Rulings[0].From;

    private static ImmutableArray<ClaimRequirement> Listed(ClaimCase claimCase, LocalDate filedOn, AccidentConsequenceKind? consequence) => claimCase switch
    {
        JkkCase accident => [.. Jkk(accident, consequence)],
        JkmCase death => [.. Jkm(death)],
        JhtCase savings => [.. Jht(savings, filedOn)],
        JpCase pension => [.. Jp(pension)],
        JkpCase dismissal => [.. Jkp(dismissal)],
        _ => throw new ArgumentOutOfRangeException(nameof(claimCase), claimCase, null),
    };

    // Everything that the lists below look at, in one number.
    private static int KindOf(ClaimCase claimCase, LocalDate filedOn, AccidentConsequenceKind? consequence)
    {
        var (kind, isLater) = claimCase switch
        {
            JkkCase accident => (((int)accident.Circumstances * 2) + (accident.IsDisease ? 1 : 0), accident.EventOn >= Violence),
            JkmCase death => ((int)death.Circumstances, death.EventOn >= Violence),
            JhtCase savings => ((int)savings.Reason, filedOn >= NewPapers),
            JpCase pension => (((int)pension.Beneficiary * 2) + (pension.IsMinor ? 1 : 0), false),
            _ => (0, claimCase.EventOn >= ReceiptIsEnough),
        };
        var isDeath = consequence == AccidentConsequenceKind.Death;
        return (((((((int)claimCase.Program * 16) + (int)claimCase.Segment) * 2) + (isDeath ? 1 : 0)) * 2) + (isLater ? 1 : 0)) * 256 + kind;
    }

    private static ClaimRequirement Needs(BilingualText reason, string citation, params ReadOnlySpan<ClaimDocument> anyOf) => new(reason, Citation.FromText(citation), Confidence.Confirmed, anyOf);

    private static ClaimRequirement Practice(BilingualText reason, string citation, params ReadOnlySpan<ClaimDocument> anyOf) => new(reason, Citation.FromText(citation), Confidence.SingleSource, anyOf);

    private static ClaimRequirement Read(BilingualText reason, string citation, params ReadOnlySpan<ClaimDocument> anyOf) => new(reason, Citation.FromText(citation), Confidence.Inferred, anyOf);

    // PP 44/2015 Pasal 43(5) and 44(5).
    private static IEnumerable<ClaimRequirement> Jkk(JkkCase accident, AccidentConsequenceKind? consequence)
    {
        var article = accident.Segment is Segment.Bpu or Segment.BpuEmployer or Segment.Pmi ? "PP 44/2015 Pasal 44(5)" : "PP 44/2015 Pasal 43(5)";
        bool Has(AccidentCircumstances circumstance) => (accident.Circumstances & circumstance) != AccidentCircumstances.None;

        yield return Needs(Member, $"{article}a", ClaimDocument.ParticipantCard);
        yield return Needs(Person, $"{article}b", ClaimDocument.IdentityCard);
        yield return Needs(new("menerangkan akibat kecelakaan", "states what became of the injured"), $"{article}c", ClaimDocument.DoctorCertificate);
        if (Has(AccidentCircumstances.Transported))
        {
            yield return Needs(new("biaya pengangkutan diganti menurut kuitansi", "transport is refunded by receipt"), $"{article}d", ClaimDocument.TransportReceipts);
        }

        if (Has(AccidentCircumstances.ClinicWithoutContract))
        {
            yield return Needs(new("fasilitas pelayanan belum bekerja sama", "the clinic has no contract with the agency"), $"{article}e", ClaimDocument.TreatmentReceipts);
        }

        if (!accident.IsDisease)
        {
            yield return Practice(new("menerangkan kejadian", "tells how it happened"), $"{article}f", ClaimDocument.Chronology);
            if (accident.Segment is not (Segment.Bpu or Segment.BpuEmployer or Segment.Pmi))
            {
                yield return Practice(new("membuktikan kehadiran pada hari kejadian", "proves attendance on the day"), $"{article}f", ClaimDocument.AttendanceList);
            }
        }

        if (Has(AccidentCircumstances.Commuting))
        {
            yield return Practice(new("kecelakaan dalam perjalanan", "accident on the way"), $"{article}f", ClaimDocument.PoliceStatement, ClaimDocument.TwoWitnesses);
        }

        if (Has(AccidentCircumstances.Traffic))
        {
            yield return Practice(new("kecelakaan lalu lintas", "accident in traffic"), $"{article}f", ClaimDocument.TrafficReport);
        }

        if (Has(AccidentCircumstances.ViolenceOrRape) && accident.EventOn >= Violence)
        {
            yield return Practice(
                new("kekerasan fisik atau pemerkosaan", "violence or rape"), "Permenaker 5/2021 Pasal 7 as amended by Permenaker 1/2025", ClaimDocument.PoliceStatement, ClaimDocument.MedicalReport);
        }

        if (consequence == AccidentConsequenceKind.Death)
        {
            yield return Read(new("manfaat diberikan kepada ahli waris", "the benefit goes to the heirs"), "PP 44/2015 Penjelasan Pasal 37(2)", ClaimDocument.HeirCertificate, ClaimDocument.CourtDetermination);
        }
    }

    // PP 44/2015 Pasal 40(3).
    private static IEnumerable<ClaimRequirement> Jkm(JkmCase death)
    {
        const string Article = "PP 44/2015 Pasal 40(3)";
        bool Has(DeathCircumstances circumstance) => (death.Circumstances & circumstance) != DeathCircumstances.None;

        yield return Needs(new("permohonan pengajuan", "asks for the benefit"), Article, ClaimDocument.RequestForm);
        if (death.Segment == Segment.Pmi)
        {
            yield return Has(DeathCircumstances.MissingAtSea)
                ? Practice(Dead, "Permenaker 4/2023 Pasal 57", ClaimDocument.DeathCertificate, ClaimDocument.MissionStatement, ClaimDocument.MissingStatement)
                : Practice(Dead, "Permenaker 4/2023 Pasal 57", ClaimDocument.DeathCertificate, ClaimDocument.MissionStatement);
        }
        else
        {
            yield return Needs(Dead, Article, ClaimDocument.DeathCertificate);
        }

        yield return Needs(Member, Article, ClaimDocument.ParticipantCard);
        if (Has(DeathCircumstances.NoHeirs))
        {
            yield return Read(new("biaya pemakaman dibayarkan kepada yang mengurusnya", "the funeral cost goes to whoever arranged it"), "PP 44/2015 Pasal 40(2)b5", ClaimDocument.FuneralProof);
        }
        else if (Has(DeathCircumstances.OutsideRanks))
        {
            yield return Read(new("di luar urutan ahli waris", "outside the ranks of heirs"), "Permenaker 1/2025 Pasal 79", ClaimDocument.CourtDetermination);
        }
        else if (Has(DeathCircumstances.ByWill))
        {
            yield return death.EventOn >= Violence
                ? Read(new("ditunjuk dalam wasiat", "named in the will"), "Permenaker 1/2025 Pasal 79", ClaimDocument.NotarialWill)
                : Read(new("ditunjuk dalam wasiat", "named in the will"), "PP 44/2015 Pasal 40(2)b4", ClaimDocument.NotarialWill, ClaimDocument.OtherWill);
        }
        else
        {
            yield return Needs(Kin, Article, ClaimDocument.HeirCertificate);
        }

        if (death.Segment == Segment.Construction)
        {
            yield return Practice(new("menunjukkan proyek", "names the project"), "Permenaker 1/2025 Pasal 79", ClaimDocument.ProjectNumber);
        }
    }

    // Until 25 April 2022 Permenaker 19/2015, since then Permenaker 4/2022.
    private static IEnumerable<ClaimRequirement> Jht(JhtCase savings, LocalDate filedOn)
    {
        var isNew = filedOn >= NewPapers;
        var instrument = isNew ? "Permenaker 4/2022" : "Permenaker 19/2015";
        var basis = isNew ? "Permenaker 4/2022 Pasal 7" : instrument;
        yield return Needs(Member, basis, ClaimDocument.ParticipantCard);
        if (savings.Reason == JhtClaimReason.Death)
        {
            yield return Practice(Dead, instrument, ClaimDocument.DeathCertificate);
            yield return Practice(Kin, instrument, ClaimDocument.HeirCertificate, ClaimDocument.CourtDetermination);
            yield return Practice(Person, instrument, ClaimDocument.HeirIdentityCard);
        }
        else if (savings.Reason != JhtClaimReason.LeavingIndonesia)
        {
            // Of who leaves, the passport says who it is.
            yield return Needs(Person, basis, ClaimDocument.IdentityCard);
        }

        foreach (var requirement in OfReason(savings.Reason, isNew, instrument))
        {
            yield return requirement;
        }

        if (savings.Segment == Segment.Pmi && savings.Reason is not (JhtClaimReason.RetirementPreparation or JhtClaimReason.HomeOwnership))
        {
            yield return Needs(new("dibayar ke rekening atas nama sendiri", "paid to an account in the claimant's own name"), "Permenaker 4/2023 Pasal 60", ClaimDocument.BankBook);
        }
    }

    private static IEnumerable<ClaimRequirement> OfReason(JhtClaimReason reason, bool isNew, string instrument)
    {
        switch (reason)
        {
            case JhtClaimReason.Resigned:
                yield return Needs(new("keterangan pengunduran diri", "states the resignation"), isNew ? "Permenaker 4/2022 Pasal 9" : instrument, ClaimDocument.EmployerStatement);
                break;
            case JhtClaimReason.Dismissed when isNew:
                yield return Needs(
                    Ends,
                    "Permenaker 4/2022 Pasal 11",
                    ClaimDocument.DismissalReportReceipt,
                    ClaimDocument.DismissalReport,
                    ClaimDocument.DismissalNoticeAndConsent,
                    ClaimDocument.JointAgreement,
                    ClaimDocument.CourtJudgment);
                break;
            case JhtClaimReason.Dismissed:
                yield return Needs(Ends, instrument, ClaimDocument.RegisteredAgreement, ClaimDocument.CourtJudgment);
                break;
            case JhtClaimReason.LeavingIndonesia:
                yield return Practice(new("tidak bekerja lagi di Indonesia", "works in Indonesia no more"), instrument, ClaimDocument.NotWorkingInIndonesia);
                yield return Practice(Person, instrument, ClaimDocument.Passport);
                break;
            case JhtClaimReason.PermanentTotalDisability:
                yield return Practice(new("menerangkan cacat total tetap", "states the permanent total disability"), instrument, ClaimDocument.DoctorCertificate);
                break;
            case JhtClaimReason.RetirementPreparation or JhtClaimReason.HomeOwnership:
                yield return Practice(Kin, instrument, ClaimDocument.FamilyCard);
                yield return Practice(new("rekening pembayaran", "the account to pay to"), instrument, ClaimDocument.BankBook);
                yield return Practice(new("masih bekerja atau berhenti bekerja", "still at work, or leaving"), instrument, ClaimDocument.StillWorkingStatement, ClaimDocument.EmployerStatement);
                if (reason == JhtClaimReason.HomeOwnership)
                {
                    yield return Practice(new("kepemilikan rumah", "a home of one's own"), instrument, ClaimDocument.HousingPapers);
                }

                break;
            case JhtClaimReason.Age or JhtClaimReason.AgreedRetirementAge or JhtClaimReason.LeftAfterDeferral when !isNew:
                yield return Needs(Kin, instrument, ClaimDocument.FamilyCard);
                yield return Needs(Ends, instrument, ClaimDocument.EmployerStatement);
                break;
            default:
                break;
        }
    }

    // Permenaker 29/2015.
    private static IEnumerable<ClaimRequirement> Jp(JpCase pension)
    {
        const string Instrument = "Permenaker 29/2015";
        yield return Practice(new("permohonan pengajuan", "asks for the benefit"), Instrument, ClaimDocument.RequestForm);
        yield return Needs(Member, "PP 45/2015 Penjelasan Pasal 25(1)", ClaimDocument.ParticipantCard);
        yield return Needs(Person, "PP 45/2015 Penjelasan Pasal 25(1)", ClaimDocument.IdentityCard);
        yield return Needs(Kin, "PP 45/2015 Penjelasan Pasal 25(1)", ClaimDocument.FamilyCard);
        switch (pension.Beneficiary)
        {
            case JpBeneficiary.Disabled:
                yield return Practice(new("menerangkan cacat total tetap", "states the permanent total disability"), Instrument, ClaimDocument.DoctorCertificate);
                yield return Practice(new("tidak mampu bekerja", "states the inability to work"), Instrument, ClaimDocument.InabilityStatement);
                break;
            case JpBeneficiary.Spouse:
                yield return Practice(Kin, Instrument, ClaimDocument.MarriageCertificate);
                break;
            case JpBeneficiary.Child:
                yield return Practice(Kin, Instrument, ClaimDocument.BirthCertificate);
                if (pension.IsMinor)
                {
                    yield return Practice(new("wali bertindak untuk anak", "a guardian acts for the child"), Instrument, ClaimDocument.GuardianStatement);
                    yield return Practice(new("identitas wali", "proves who the guardian is"), Instrument, ClaimDocument.GuardianIdentityCard);
                }

                break;
            default:
                break;
        }

        if (pension.Beneficiary is JpBeneficiary.Spouse or JpBeneficiary.Child or JpBeneficiary.Parent)
        {
            yield return Practice(Dead, Instrument, ClaimDocument.DeathCertificate);
            yield return Practice(Kin, Instrument, ClaimDocument.HeirCertificate);
        }
    }

    // PP 37/2021 Pasal 20(3); since 7 February 2025 the receipt of the report is enough.
    private static IEnumerable<ClaimRequirement> Jkp(JkpCase dismissal)
    {
        yield return dismissal.EventOn >= ReceiptIsEnough
            ? Needs(Ends, "PP 37/2021 Pasal 20(3) as amended by PP 6/2025", ClaimDocument.DismissalReportReceipt, ClaimDocument.RegisteredAgreement, ClaimDocument.CourtJudgment)
            : Needs(Ends, "PP 37/2021 Pasal 20(3)", ClaimDocument.DismissalReportReceipt, ClaimDocument.RegisteredAgreement, ClaimDocument.CourtJudgment);
        yield return Practice(new("bersedia bekerja kembali", "is willing to work again"), "PP 37/2021 Pasal 19(2)", ClaimDocument.JobSearchCommitment);
    }
}
