using System.Collections.Immutable;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Programs;

namespace BpjsTk.Domain.Payments;

/// <content>Workers of an employer, and what all participants share.</content>
public static partial class CoverRules
{
    private static readonly BilingualText SavedBalance = new(
        "saldo dari iuran yang telah disetor dibayar BPJS Ketenagakerjaan; tidak ada aturan tunggakan untuk program ini",
        "the agency pays the balance of what was paid in; there is no rule on arrears for this program");

    private static readonly BilingualText Pension = new(
        "manfaat pensiun dibayar BPJS Ketenagakerjaan; tidak ada aturan tunggakan untuk program ini",
        "the agency pays the pension; there is no rule on arrears for this program");

    private static readonly BilingualText Moved = new(
        "pekerja pindah ke pemberi kerja ini, yang belum melaporkan dan membayar iuran: pemberi kerja membayar seluruh manfaat",
        "the worker moved to this employer, which has not reported and paid: the employer pays the whole benefit");

    private static readonly BilingualText SelfRegistered = new(
        "pekerja mendaftarkan diri sendiri dan pemberi kerja belum membayar iuran pertama: pemberi kerja membayar seluruh manfaat",
        "the worker registered himself and the employer has not paid the first contribution: the employer pays the whole benefit");

    private static readonly BilingualText NumberMissing = new(
        "iuran pertama sudah dibayar, nomor kepesertaan belum diterbitkan: perlindungan mulai sejak nomor diterbitkan, sampai saat itu pemberi kerja yang menanggung",
        "the first contribution is paid, the number is not issued: cover begins with the number, and the employer answers until then");

    private static readonly BilingualText Unpaid = new(
        "pekerja didaftarkan, iuran pertama belum dibayar lunas: belum ada perlindungan, pemberi kerja yang menanggung",
        "the worker is registered, the first contribution is not paid in full: there is no cover yet, the employer answers");

    private static Outcome<CoverFinding> OfWorker(CoverFacts facts, SocialProgram program, int covered, LawInForce law, BundleRules bundles)
    {
        RefundTerms? terms = null;
        if (program == SocialProgram.Jkp && !TermsOn(facts, law).TryGet(out terms, out var refusal))
        {
            return Outcome.Failure<CoverFinding>(refusal);
        }

        return facts.StateOf(program) switch
        {
            CoverState.NotEnrolled => bundles.Of(facts.Segment, facts.Scale).Select(rule => NotEnrolled(facts, program, rule)),
            CoverState.Closed => Outcome.Success(ClosedTo(facts, program)),
            CoverState.Pending => Outcome.Success(Awaiting(facts, program)),
            CoverState.Ended when program == SocialProgram.Jkk && facts.IsOccupationalDisease => law.Book.TimelineOf(LawParameters.JkkDiseaseYears).At(facts.EventOn).Select(years => OfDisease(facts, years)),
            CoverState.Ended => Outcome.Success(Ended(program)),
            _ when program == SocialProgram.Jkp && facts.IsEmployerClosed && law.Book.TimelineOf(LawParameters.JkpBenefitClosedArrearsMonths).At(facts.EventOn).TryGet(out var closed) =>
                Outcome.Success(OfClosedEmployer(facts, closed, terms)),
            _ => Outcome.Success(EnrolledWorker(facts, program, covered, terms, law.Book.TimelineOf(LawParameters.JkpBenefitClosedArrearsMonths).At(facts.EventOn).IsSuccess)),
        };
    }

    // PP 6/2025 Pasal 39A: of an employer that is bankrupt or closed the agency bears more months of arrears.
    private static CoverFinding OfClosedEmployer(CoverFacts facts, Ruling<int> limit, RefundTerms? terms)
    {
        var months = Math.Max(facts.ArrearsOf(SocialProgram.Jkk), facts.ArrearsOf(SocialProgram.Jkm));
        return months > limit.Value
            ? EmployerFirst(facts, SocialProgram.Jkp, months, limit.Value, Confidence.Inferred, terms)
            : new(
                SocialProgram.Jkp,
                CoverPayer.Agency,
                new(
                    $"pengusaha pailit atau tutup dengan tunggakan {months} bulan, tidak lebih dari {limit.Value}: BPJS Ketenagakerjaan membayar",
                    $"the employer is bankrupt or closed and {months} months in arrears, not more than {limit.Value}: the agency pays"),
                limit.Citations,
                limit.Confidence,
                [],
                null);
    }

    // PP 44/2015 Pasal 48: a disease of the work may appear after the work ended.
    private static CoverFinding OfDisease(CoverFacts facts, Ruling<int> years)
    {
        var isInTime = facts.EventOn <= facts.EndOf(SocialProgram.Jkk)!.Value.PlusYears(years.Value);
        Condition condition = new(
            new($"penyakit akibat kerja timbul paling lama {years.Value} tahun sejak hubungan kerja berakhir", $"the occupational disease appeared within {years.Value} years after the employment ended"),
            isInTime,
            years.Citations[0]);
        return new(
            SocialProgram.Jkk,
            isInTime ? CoverPayer.Agency : CoverPayer.Nobody,
            isInTime
                ? new("penyakit akibat kerja ditanggung juga sesudah hubungan kerja berakhir", "an occupational disease is covered also after the employment ended")
                : new("penyakit akibat kerja timbul terlalu lama sesudah hubungan kerja berakhir", "the occupational disease appeared too long after the employment ended"),
            years.Citations,
            (Confidence)Math.Max((int)years.Confidence, (int)OfSegment(facts.Segment)),
            [condition],
            null);
    }

    // Nobody neglected a worker whom the law does not let take part.
    private static CoverFinding ClosedTo(CoverFacts facts, SocialProgram program)
    {
        ImmutableArray<Condition> unmet = [.. facts.ConditionsOf(program).Where(condition => !condition.IsMet)];
        return new(
            program,
            CoverPayer.Nobody,
            new(
                $"pekerja tidak dapat menjadi peserta program ini: {string.Join("; ", unmet.Select(condition => condition.Requirement.Indonesian))} (tidak terpenuhi)",
                $"the worker cannot take part in this program: {string.Join("; ", unmet.Select(condition => condition.Requirement.English))} (not met)"),
            [.. unmet.Select(condition => condition.Citation).Distinct()],
            OfSegment(facts.Segment),
            facts.ConditionsOf(program),
            null);
    }

    private static CoverFinding Awaiting(CoverFacts facts, SocialProgram program)
    {
        var (reason, article, confidence) = (facts.PendingOf(program), program) switch
        {
            (CoverPending.MovedAndUnpaid, SocialProgram.Jp) => (Moved, Citation.FromText("PP 45/2015 Pasal 11(2)"), Confidence.Inferred),
            (CoverPending.MovedAndUnpaid, _) => (Moved, Article("8(3)"), program is SocialProgram.Jkk or SocialProgram.Jkm ? OfSegment(facts.Segment) : Confidence.Inferred),
            (CoverPending.SelfRegisteredAndUnpaid, SocialProgram.Jht) => (SelfRegistered, Citation.FromText("PP 46/2015 Pasal 12(3)"), OfSegment(facts.Segment)),
            (CoverPending.SelfRegisteredAndUnpaid, SocialProgram.Jp) => (SelfRegistered, Citation.FromText("PP 45/2015 Pasal 5(5)"), Confidence.Inferred),
            (CoverPending.SelfRegisteredAndUnpaid, _) => (SelfRegistered, Article("10(7)"), program is SocialProgram.Jkk or SocialProgram.Jkm ? OfSegment(facts.Segment) : Confidence.Inferred),
            (CoverPending.NumberMissing, _) => (NumberMissing, program == SocialProgram.Jp ? Citation.FromText("PP 45/2015 Pasal 7(2)") : Article("6(3)"), Confidence.Inferred),
            (_, SocialProgram.Jp) => (Unpaid, Citation.FromText("PP 45/2015 Pasal 3(1)"), Confidence.Inferred),
            _ => (Unpaid, Article("6(2)"), Confidence.Inferred),
        };
        return new(program, CoverPayer.EmployerAlone, reason, [article], confidence, [], null);
    }

    private static Outcome<RefundTerms> TermsOn(CoverFacts facts, LawInForce law)
    {
        var (request, payment) = (law.Book.TimelineOf(LawParameters.JkpRefundRequestMonths), law.Book.TimelineOf(LawParameters.JkpRefundWorkingDays));
        return facts.EventOn < request.Rulings[0].From
            ? Outcome.Failure<RefundTerms>(DomainError.Of(
                ErrorCatalog.CoverBeforeJkp, "EventOn", request.Rulings[0].Citations[0], new ErrorArgument("since", request.Rulings[0].From), new ErrorArgument("date", facts.EventOn)))
            : request.At(facts.EventOn).Then(months => payment.At(facts.EventOn).Select(days => new RefundTerms(months, days)));
    }

    private static CoverFinding NotEnrolled(CoverFacts facts, SocialProgram program, BundleRule rule)
    {
        if (program == SocialProgram.Jkp)
        {
            return rule.Scale == EmployerScale.Micro
                ? new(
                    program,
                    CoverPayer.Nobody,
                    new("usaha mikro dikecualikan dari kewajiban membayar JKP pekerja yang tidak diikutsertakan", "a micro employer is exempt from paying JKP to a worker it did not enroll"),
                    [Citation.FromText("PP 37/2021 Pasal 37(2)")],
                    Confidence.Confirmed,
                    [],
                    null)
                : new(
                    program,
                    CoverPayer.EmployerAlone,
                    new(
                        "pekerja yang memenuhi syarat tidak diikutsertakan: pengusaha membayar uang tunai sekaligus dan memberi pelatihan kerja",
                        "a worker who meets the conditions was not enrolled: the employer pays the cash at once and gives the training"),
                    [Citation.FromText("PP 37/2021 Pasal 37(1)")],
                    Confidence.Confirmed,
                    [],
                    null);
        }

        return rule.Mandatory.Contains(program)
            ? new(
                program,
                CoverPayer.EmployerAlone,
                new("pekerja tidak diikutsertakan dalam program yang wajib: pemberi kerja membayar seluruh manfaat", "the worker was not enrolled in a mandatory program: the employer pays the whole benefit"),
                [OnNotEnrolling(program)],
                OfSegment(facts.Segment),
                [],
                null)
            : new(
                program,
                CoverPayer.Nobody,
                new("program ini tidak wajib bagi pemberi kerja ini dan tidak diikuti", "this program is not mandatory for this employer and was not joined"),
                [.. rule.Citations.Take(1), Article("32(4)")],
                Confidence.Inferred,
                [],
                null);
    }

    private static CoverFinding EnrolledWorker(CoverFacts facts, SocialProgram program, int covered, RefundTerms? terms, bool isSinceAmendment)
    {
        if (program is SocialProgram.Jht or SocialProgram.Jp)
        {
            return program == SocialProgram.Jht && facts.HasReportedLess
                ? Shortfall(program, [OnReportingLess(program)], Confidence.Confirmed)
                : Savings(program, program == SocialProgram.Jht ? SavedBalance : Pension);
        }

        // PP 37/2021 Pasal 39 speaks of arrears of JKK and JKM together; where only one of them is beyond the limit, the longer one decides (inferred).
        var (jkk, jkm) = (facts.ArrearsOf(SocialProgram.Jkk), facts.ArrearsOf(SocialProgram.Jkm));
        var isJkp = program == SocialProgram.Jkp;
        var months = isJkp ? Math.Max(jkk, jkm) : facts.ArrearsOf(program);
        var confidence = isJkp switch
        {
            true when jkk > covered != jkm > covered => Confidence.Inferred,

            // PP 6/2025 amended Pasal 39; its wording was not read.
            true when isSinceAmendment && months > 0 => Confidence.SingleSource,
            _ => OfSegment(facts.Segment),
        };
        if (months > covered)
        {
            return EmployerFirst(facts, program, months, covered, confidence, terms);
        }

        if (facts.HasReportedLess && program != SocialProgram.Jkm)
        {
            return Shortfall(program, months == 0 ? [OnReportingLess(program)] : [OnReportingLess(program), WithinLimit(program)], confidence);
        }

        return months == 0
            ? Agency(program, confidence)
            : new(
                program,
                CoverPayer.Agency,
                new(
                    $"pemberi kerja menunggak {months} bulan berturut-turut, tidak lebih dari {covered}: BPJS Ketenagakerjaan tetap membayar; pemberi kerja tetap wajib melunasi tunggakan",
                    $"the employer is {months} consecutive months in arrears, not more than {covered}: the agency pays all the same; the employer still has to settle the arrears"),
                [WithinLimit(program)],
                confidence,
                [],
                null);
    }

    private static CoverFinding EmployerFirst(CoverFacts facts, SocialProgram program, int months, int covered, Confidence confidence, RefundTerms? terms)
    {
        var (duty, refund) = program switch
        {
            SocialProgram.Jkk => (Article("38(2)"), Article("38(3)")),
            SocialProgram.Jkm => (Article("41(2)"), Article("41(3)")),
            _ => (Citation.FromText("PP 37/2021 Pasal 39(3)"), Citation.FromText("PP 37/2021 Pasal 39(4)")),
        };
        var less = facts.HasReportedLess && program != SocialProgram.Jkm;
        return new(
            program,
            CoverPayer.EmployerFirstWithRefund,
            new(
                $"pemberi kerja menunggak {months} bulan berturut-turut, lebih dari {covered}: pemberi kerja membayar lebih dahulu dan dapat meminta penggantian setelah tunggakan dan denda lunas"
                    + (less ? "; kekurangan karena upah dilaporkan terlalu rendah tidak diganti" : string.Empty),
                $"the employer is {months} consecutive months in arrears, more than {covered}: the employer pays first and may ask for a refund once arrears and fines are settled"
                    + (less ? "; what is missing because the wage was reported too low is not refunded" : string.Empty)),
            less ? [duty, refund, OnReportingLess(program)] : [duty, refund],
            less ? Confidence.Inferred : confidence,
            [new(new("seluruh tunggakan iuran dan denda dilunasi", "all arrears and fines are settled"), facts.IsSettled, refund)],
            terms);
    }

    private static CoverFinding Shortfall(SocialProgram program, ImmutableArray<Citation> citations, Confidence confidence) => new(
        program,
        CoverPayer.EmployerOwesShortfall,
        new(
            "BPJS Ketenagakerjaan membayar menurut upah yang dilaporkan, pemberi kerja membayar kekurangannya terhadap upah yang sebenarnya",
            "the agency pays by the wage that was reported, the employer pays what is missing to the true wage"),
        citations,
        confidence,
        [],
        null);

    private static CoverFinding Agency(SocialProgram program, Confidence confidence) => new(
        program,
        CoverPayer.Agency,
        new("peserta pada hari kejadian tanpa tunggakan", "a participant on the day of the event, without arrears"),
        [program switch { SocialProgram.Jkk => Article("37(1)"), SocialProgram.Jkm => Article("40(1)"), _ => Citation.FromText("PP 37/2021 Pasal 19(1)") }],
        confidence,
        [],
        null);

    private static CoverFinding Savings(SocialProgram program, BilingualText reason) =>
        new(program, CoverPayer.Agency, reason, [Citation.FromText(program == SocialProgram.Jht ? "PP 46/2015 Pasal 22(2)" : "PP 45/2015 Pasal 16")], Confidence.Inferred, [], null);

    // What was saved for old age stays when cover ends; JKK, JKM and JKP are for what happens while it lasts.
    private static CoverFinding Ended(SocialProgram program) => program switch
    {
        SocialProgram.Jht => Savings(program, SavedBalance),
        SocialProgram.Jp => Savings(program, Pension),
        _ => new(
            program,
            CoverPayer.Nobody,
            new("kepesertaan sudah berakhir sebelum kejadian", "participation had ended before the event"),
            [program switch { SocialProgram.Jkk => Article("25(1)"), SocialProgram.Jkm => Article("34(1)"), _ => Citation.FromText("PP 37/2021 Pasal 19(1)") }],
            Confidence.Inferred,
            [],
            null),
    };

    private static Citation OnNotEnrolling(SocialProgram program) => program switch
    {
        SocialProgram.Jkk => Article("27(1)"),
        SocialProgram.Jkm => Article("35(1)"),
        SocialProgram.Jht => Citation.FromText("PP 46/2015 Pasal 28"),
        _ => Citation.FromText("PP 45/2015 Pasal 6"),
    };

    private static Citation OnReportingLess(SocialProgram program) => program switch
    {
        SocialProgram.Jkk => Article("32(2)"),
        SocialProgram.Jht => Citation.FromText("PP 46/2015 Pasal 24"),
        _ => Citation.FromText("PP 37/2021 Pasal 23"),
    };

    private static Citation WithinLimit(SocialProgram program) => program switch
    {
        SocialProgram.Jkk => Article("38(1)"),
        SocialProgram.Jkm => Article("41(1)"),
        _ => Citation.FromText("PP 37/2021 Pasal 39(1)"),
    };

    // The articles speak of employers that are not state organisers and of their workers; that they hold for projects, trainees and workers of the state too is a reading.
    private static Confidence OfSegment(Segment segment) => segment == Segment.Pu ? Confidence.Confirmed : Confidence.Inferred;
}
