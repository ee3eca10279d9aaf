// Made from README.md and docs/guide by SnippetTests; BPJSTK_ACCEPT=1 dotnet test --filter Snippet makes it anew.
using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Claims;
using BpjsTk.Domain.Contributions;
using BpjsTk.Domain.Enrollment;
using BpjsTk.Domain.Identity;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Outreach;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Payments;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Tests.Docs;

#pragma warning disable IDE0005 // A piece needs only some of the usings.
#pragma warning disable IDE0007, IDE0059, CA1303, CA1305, CA1861, MA0011, MA0076, RCS1213 // Written for readers.

internal static partial class GuideSnippets
{
    internal static void README1()
    {
        var august = ContributionCalculator.For(new YearMonth(2026, 8)).Value;
        var wage = WageBase.Monthly(basic: Rupiah.FromRupiah(13_000_000), fixedAllowances: Rupiah.FromRupiah(2_000_000)).Value;
        var worker = WageEarner.Create(wage, RiskClass.Low, ProgramBundle.JkkJkmJhtJp).Value;

        var bill = august.Calculate(worker).Value;
        Console.WriteLine($"employer {bill.TotalEmployer:I}, worker {bill.TotalWorker:I}");
        foreach (var line in august.Explain(worker).Value.ToText(Language.English))
        {
            Console.WriteLine(line);
        }
    }

    internal static void README2()
    {
        var rules = EnrollmentRules.On(new LocalDate(2026, 9, 1), WorkingDays.WeekendsOnly).Value;
        var form = new SelfEmployedForm
        {
            FullName = "Siti Rahayu", Nik = "3578124507900001", BirthDate = "05-07-1990", Sex = "P", Phone = "0812-3456-7890", Email = "siti@contoh.id",
            Kind = "MANDIRI", Occupations = ["pedagang kaki lima"], Programs = "JKK+JKM", DeclaredIncome = "Rp1.500.000", FirstMonth = "2026-09", Months = "3",
            Relief = "LAINNYA", IsPaidFromBudget = "TIDAK",
        };

        Console.WriteLine($"{rules.Accept(form).Value.FirstPayment.Total:I}"); // Rp34.200,00
        Console.WriteLine(rules.Accept(new SelfEmployedForm { Programs = "JKK+JKM+JP", Kind = "MANDIRI" }).Errors[^1].ToText(Language.English)); // JP is closed to self-employed (BPU). [Perpres 109/2013 Pasal 6]
    }

    internal static void contributions1()
    {
        var august = ContributionCalculator.For(new YearMonth(2026, 8)).Value;
        var wage = WageBase.Monthly(Rupiah.FromRupiah(15_000_000)).Value;
        // JKP follows by itself when its conditions are met: ParticipationRules decides that, see participation.md; here they were checked.
        var worker = WageEarner.Create(wage, RiskClass.Low, ProgramBundle.JkkJkmJhtJp.With(SocialProgram.Jkp)).Value;
        var bill = august.Calculate(worker).Value;

        Console.WriteLine(bill.JpWorker); // 110863.00: one percent of the cap of March 2026, not of the wage
        Console.WriteLine(bill.Total); // 1313589.00: JKP costs employer and worker nothing
        Console.WriteLine(bill.FundShares.Value.Jkp); // 18000.00: what reaches the JKP fund
    }

    internal static void contributions2()
    {
        var law = ContributionCalculator.For(new YearMonth(2026, 8)).Value.Law;
        var daily = WageBase.Daily(Rupiah.FromRupiah(180_000), law).Value;
        var piece = WageBase.Piece([Rupiah.FromRupiah(3_000_000), Rupiah.FromRupiah(3_500_000), Rupiah.FromRupiah(3_200_000)], law).Value;

        Console.WriteLine(daily.Exact); // 4500000: times 25
        Console.WriteLine(piece.ToText(Language.Indonesian)); // (Rp3.000.000,00 + Rp3.500.000,00 + Rp3.200.000,00) / 3
    }

    internal static void contributions3()
    {
        var august = ContributionCalculator.For(new YearMonth(2026, 8)).Value;
        var worker = WageEarner.Create(WageBase.Monthly(Rupiah.FromRupiah(2_773_184)).Value, RiskClass.VeryLow, ProgramBundle.JkkJkmJhtJp).Value;
        var jht = august.Explain(worker).Value.Lines.First(line => line.Program == SocialProgram.Jht);

        Console.WriteLine(jht.Exact); // 102607.808
        Console.WriteLine(jht.Amount); // 102607.81
        Console.WriteLine(jht.Citations[0]); // PP 46/2015 Pasal 16(1)b
    }

    internal static void contributions4()
    {
        var august = ContributionCalculator.For(new YearMonth(2026, 8)).Value;
        Rupiah[] wages = [Rupiah.FromRupiah(5_000_000), Rupiah.FromRupiah(-1), Rupiah.FromRupiah(8_000_000)];
        ProgramBundle[] programs = [ProgramBundle.JkkJkmJhtJp, ProgramBundle.JkkJkmJhtJp, ProgramBundle.JkkJkm];
        var columns = ContributionColumns.Over(new Rupiah[ContributionColumns.BufferLength(3, ContributionColumnSet.Billed)], 3, ContributionColumnSet.Billed);
        var refused = august.CalculateBatch(wages, programs, RiskClass.High, columns);

        Console.WriteLine(refused.Single()); // BPJSTK-BAT-001 Wages[1]: The wage -IDR 1.00 of row 1 must be above zero.
        Console.WriteLine(columns.Jkk[2]); // 101600.00
    }

    internal static void contributions5()
    {
        var june = SelfEmployedCalculator.For(new YearMonth(2026, 6)).Value;
        var driver = SelfEmployed.Create(SelfEmployedKind.Independent, Rupiah.FromRupiah(2_700_000), ProgramBundle.JkkJkmJht, ["pengemudi ojek"], june.Law).Value;

        Console.WriteLine(june.Calculate(driver).Value.Total); // 95300.00: on the base of the band, 2,950,000
        Console.WriteLine(june.With(SelfEmployedRelief.OfTransport(isPaidFromBudget: false)).Value.Calculate(driver).Value.Total); // 77150.00: JHT is never halved
        Console.WriteLine(SelfEmployedPayment.Price(driver, new YearMonth(2026, 6), months: 3).Value.Total); // 285900.00

        var project = ConstructionProject.CreateWithVat(Rupiah.FromRupiah(199_800_000), Rate.FromPercent(11), Rounding.HalfUpToSen).Value;
        Console.WriteLine(ConstructionCalculator.For(new YearMonth(2026, 6)).Value.Calculate(project).Total); // 392000.00: the law's own example of 180 million

        var migrant = MigrantWorker.Create(MigrantRoute.PlacementAgency, contractMonths: 24).Value;
        Console.WriteLine(MigrantCalculator.For(new YearMonth(2026, 6)).Value.Calculate(migrant).Value.Total); // 370000.00
    }

    internal static void contributions6()
    {
        var march = ContributionCalculator.For(new YearMonth(2025, 3)).Value;
        var refused = march.With(LabourIntensiveRelief.Of(LabourIntensiveIndustry.Footwear, activeWorkers: 49, isJkkSettledToJanuary2025: true));

        Console.WriteLine(refused.Errors.Single().Code); // BPJSTK-RLF-002
        Console.WriteLine(refused.Errors.Single().ToText(Language.English)); // Relief of JKK for labour-intensive industries: a condition is not met: at least 50 active workers. [PP 7/2025]
    }

    internal static void contributions7()
    {
        var calendar = WorkingDays.WithHolidays([new LocalDate(2026, 9, 15)]);
        var due = DueDates.OfWageEarner(SocialProgram.Jkk, new YearMonth(2026, 8), calendar).Value;
        var fine = LateFines.Of(Rupiah.FromRupiah(10_000_000), due, paidOn: new LocalDate(2026, 10, 20)).Value;

        Console.WriteLine(due.Date.ToString("uuuu-MM-dd", null)); // 2026-09-16
        Console.WriteLine(fine.Amount); // 400000.00: two months begun, two percent each
    }

    internal static void contributions8()
    {
        var august = ContributionCalculator.For(new YearMonth(2026, 8)).Value;
        var worker = WageEarner.Create(WageBase.Monthly(Rupiah.FromRupiah(15_000_000)).Value, RiskClass.Low, ProgramBundle.JkkJkmJhtJp).Value;
        var real = new BilledAmounts(
            jkk: Rupiah.FromRupiah(81_000), jkm: Rupiah.FromRupiah(45_000), jhtEmployer: Rupiah.FromRupiah(555_000), jhtWorker: Rupiah.FromRupiah(300_000),
            jpEmployer: Rupiah.FromRupiah(200_846), jpWorker: Rupiah.FromRupiah(100_423));
        var difference = Reconciliation.OfWorker(august, worker, real).Value.Differences[0];

        Console.WriteLine($"{difference.Item} {difference.Amount} {difference.Reasons[0].Cause} {difference.Reasons[0].Detail}"); // JpEmployer -20880.00 OtherJpCap IDR 10,042,300.00
    }

    internal static void participation1()
    {
        var law = LawBook.Default.InForce(new YearMonth(2026, 8));
        var employer = Employer.Create(EmployerScale.Micro, RiskClass.VeryLow).Value;
        var worker = Worker.Citizen(
            birthDate: new LocalDate(1990, 5, 17), registeredOn: new LocalDate(2024, 2, 1), JknStatus.Other, EmploymentRelation.Permanent).Value;
        var participation = ParticipationRules.For(law).Value.Decide(employer, worker, chosen: ProgramBundle.JkkJkm).Value;

        Console.WriteLine(participation.Programs); // JKK+JKM
        var jkp = participation.Decisions.Last();
        Console.WriteLine(jkp.Conditions.Single(condition => !condition.IsMet).ToText(Language.English)); // takes part in JKK+JKM+JHT: not met [PP 37/2021 Pasal 4(3)]
    }

    internal static void participation2()
    {
        var before = EmployerScales.BySales(Rupiah.FromRupiah(1_500_000_000), new LocalDate(2021, 2, 1)).Value;
        var after = EmployerScales.BySales(Rupiah.FromRupiah(1_500_000_000), new LocalDate(2021, 2, 2)).Value;
        Console.WriteLine($"{before.Scale} {after.Scale}"); // Small Micro

        var list = RiskClassList.On(new LocalDate(2026, 8, 1)).Value;
        Console.WriteLine(list.Find(RiskClass.VeryLow, 23).Value.Name); // Bioskop
        Console.WriteLine(string.Join(", ", list.Search("plastik").Select(kind => $"{kind.RiskClassNumber}-{kind.Number}"))); // 3-39, 3-87
    }

    internal static void participation3()
    {
        var nik = Nik.FromText("3578124507900001").Value;

        Console.WriteLine(nik); // 3578**********01
        Console.WriteLine($"{nik:F}"); // 3578124507900001
        Console.WriteLine($"{nik.Sex} {nik.BirthDay} {nik.BirthMonth}"); // Female 5 7
    }

    internal static void enrollment1()
    {
        var rules = EnrollmentRules.On(new LocalDate(2026, 9, 1), WorkingDays.WeekendsOnly).Value;
        var form = new SelfEmployedForm
        {
            FullName = "Siti Rahayu", Nik = "3578124507900001", BirthDate = "05-07-1990", Sex = "P", Phone = "0812-3456-7890", Email = "siti@contoh.id",
            Kind = "MANDIRI", Occupations = ["pedagang kaki lima"], Programs = "JKK+JKM", DeclaredIncome = "Rp1.500.000", FirstMonth = "2026-09", Months = "3",
            Relief = "LAINNYA", IsPaidFromBudget = "TIDAK",
        };

        var registration = rules.Accept(form).Value;
        Console.WriteLine($"{registration.Person}: {registration.Participant.Programs}, {registration.FirstPayment.Total:I}"); // 3578**********01: JKK+JKM, Rp34.200,00
    }

    internal static void enrollment2()
    {
        var rules = EnrollmentRules.On(new LocalDate(2026, 9, 1), WorkingDays.WeekendsOnly).Value;
        var form = new SelfEmployedForm { FullName = "Siti Rahayu", Nik = "3578124507900001", BirthDate = "06-07-1990", Sex = "L", Programs = "JKK+JKM+JP" };

        var faults = rules.Accept(form).Errors;
        Console.WriteLine(faults.Length); // 9
        Console.WriteLine(faults.First(fault => fault.Member == "BirthDate").ToText(Language.English)); // The birth date 1990-07-06 does not agree with the NIK 3578**********01.
    }

    internal static void enrollment3()
    {
        var rules = EnrollmentRules.On(new LocalDate(2026, 9, 1), WorkingDays.WeekendsOnly).Value;
        var result = new SelfEmployedFormValidator(rules, Language.English).Validate(new SelfEmployedForm { Nik = "357812450790000" });

        var failure = result.Errors.First(one => one.PropertyName == "Nik");
        Console.WriteLine($"{failure.ErrorCode}: {failure.ErrorMessage}"); // BPJSTK-NIK-004: The NIK must have 16 digits, not 15.
    }

    internal static void enrollment4()
    {
        var calendar = WorkingDays.WithHolidays([new(2026, 8, 17)]);
        var deadline = EnrollmentDeadlines.Of(EnrollmentDuty.RegisterWorker, new LocalDate(2026, 8, 10), calendar).Value;
        Console.WriteLine(deadline.DueOn.ToString("uuuu-MM-dd", null)); // 2026-08-20
        Console.WriteLine(deadline.IsMissedOn(new LocalDate(2026, 8, 21))); // True
    }

    internal static void enrollment5()
    {
        var person = Person.Citizen(Nik.FromText("3578120101900001").Value, "Budi Santoso", new LocalDate(1990, 1, 1), Sex.Male).Value;
        var workplace = new Workplace(Npp.FromText("AB123456").Value, Employer.Create(EmployerScale.Large, RiskClass.Low).Value);
        var facts = Worker.Citizen(new LocalDate(1990, 1, 1), new LocalDate(2024, 1, 15), JknStatus.WageEarner, EmploymentRelation.Permanent).Value;
        var wage = WageBase.Monthly(Rupiah.FromRupiah(5_000_000)).Value;
        var opened = MembershipOpened.OfWageEarner(new LocalDate(2024, 1, 15), workplace, facts, wage, ProgramBundle.JkkJkmJhtJp);

        var membership = Membership.Open(person, opened).Value
            .With([new FirstContributionPaid(new LocalDate(2024, 2, 10)), new NumberIssued(new LocalDate(2024, 2, 12), Kpj.FromText("24001234567").Value)]).Value;

        Console.WriteLine(membership.IsCoveredOn(SocialProgram.Jp, new LocalDate(2024, 2, 11))); // True
        Console.WriteLine(membership.IsCoveredOn(SocialProgram.Jkk, new LocalDate(2024, 2, 11))); // False
        Console.WriteLine(membership.ParticipationIn(new YearMonth(2024, 3)).Value.Programs); // JKK+JKM+JHT+JP+JKP
    }

    internal static void enrollment6()
    {
        var ledger = PaymentLedger.OfEmployer(WorkingDays.WeekendsOnly)
            .Charge(new YearMonth(2026, 1), SocialProgram.Jkk, Rupiah.FromRupiah(1_000_000))
            .Charge(new YearMonth(2026, 2), SocialProgram.Jkk, Rupiah.FromRupiah(1_000_000))
            .Pay(new LocalDate(2026, 3, 20), Rupiah.FromRupiah(1_500_000)).Value;

        var standing = ledger.StandingOn(new LocalDate(2026, 3, 20));
        Console.WriteLine($"fines {standing.Fines:I}, open {standing.Overdue:I}, months in arrears {standing.ConsecutiveArrears(SocialProgram.Jkk)}"); // fines Rp60.000,00, open Rp500.000,00, months in arrears 1
    }

    internal static void enrollment7()
    {
        var facts = CoverFacts.Of(Segment.Bpu, eventOn: new LocalDate(2026, 5, 2))
            .Enrolled(ProgramBundle.JkkJkm, since: new LocalDate(2025, 1, 15)).InArrears(SocialProgram.Jkk, consecutiveMonths: 3);
        Console.WriteLine(CoverRules.Decide(facts, SocialProgram.Jkk).Value.Payer); // CareNowCashAfterSettlement
        Console.WriteLine(CoverRules.Decide(facts.InArrears(SocialProgram.Jkk, 4), SocialProgram.Jkk).Value.Payer); // Nobody
    }

    internal static void enrollment8()
    {
        var first = SanctionLadder.WarnEmployer(SanctionBreach.NotRegistered, new LocalDate(2026, 8, 3), WorkingDays.WeekendsOnly).Value;
        Console.WriteLine(first.Deadline!.DueOn.ToString("uuuu-MM-dd", null)); // 2026-08-13
        Console.WriteLine(first.WarnAgain(new LocalDate(2026, 8, 13)).Errors[0].Code.Id); // BPJSTK-SAN-002
        var second = first.WarnAgain(new LocalDate(2026, 8, 14)).Value;
        Console.WriteLine(second.Step); // SecondWarning
    }

    internal static void benefits1()
    {
        var wage = BenefitWage.Of(WageBase.Monthly(Rupiah.FromRupiah(5_000_000)).Value);
        var accident = WorkAccident.Create(
            Segment.Pu,
            wage,
            AccidentConsequence.PartialDisability([DisabilityLoss.Functional("ARM_R_SHOULDER", Rate.FromPercent(50))]),
            costs: [AccidentCost.Transport(TransportMode.Land, Rupiah.FromRupiah(6_000_000))]).Value;

        var statement = JkkCalculator.On(new LocalDate(2024, 5, 10)).Value.Calculate(accident).Value;
        Console.WriteLine(statement.AmountOf(BenefitKind.PartialDisability).ToString("I", null)); // Rp80.000.000,00
        Console.WriteLine(statement.AmountOf(BenefitKind.Transport).ToString("I", null)); // Rp5.000.000,00
    }

    internal static void benefits2()
    {
        var death = JkmDeath.Create(Segment.Pu, monthsPaid: 48).Value;
        Console.WriteLine(JkmCalculator.On(new LocalDate(2024, 5, 10)).Value.Calculate(death).Value.Total.ToString("I", null)); // Rp42.000.000,00

        var heirs = HeirRules.On(SocialProgram.Jkm, new LocalDate(2024, 5, 10)).Value
            .Decide([Heir.Create(HeirRelation.Parent, "ibu").Value, Heir.Create(HeirRelation.Sibling, "kakak").Value]);
        Console.WriteLine($"{heirs.Rank}: {string.Join(", ", heirs.Members)}"); // BloodRelatives: ibu
    }

    internal static void benefits3()
    {
        var wages = new YearMonth(2020, 1);
        var account = JhtAccount.Create(wages, Rupiah.Zero, []).Value.WithMonthly(wages, new YearMonth(2024, 12), Rupiah.FromRupiah(285_000)).Value;
        var rates = JhtRates.Published().With(2021, Rate.FromPercent(5)).Value.Throughout(2022, 2024, Rate.FromPercent(5)).Value;
        Console.WriteLine(account.StatementThrough(new YearMonth(2024, 12), rates).IsSuccess); // True

        var member = JhtMember.Create(new LocalDate(1990, 5, 17), since: new LocalDate(2015, 8, 1)).Value;
        var claim = JhtClaim.Resigned(member, new LocalDate(2023, 3, 10)).Value;
        var entitlement = JhtCalculator.On(new LocalDate(2023, 4, 9)).Value.Assess(claim).Value;
        Console.WriteLine($"{entitlement.IsEntitled} {entitlement.EarliestOn:uuuu-MM-dd}"); // False 2023-04-10
    }

    internal static void benefits4()
    {
        var paid = ContributionMonths.Of(Enumerable.Range(0, 24).Select(i => new YearMonth(2023, 5).PlusMonths(i)));
        var dismissal = JkpDismissal.Create(
            birthDate: new LocalDate(1990, 5, 17), dismissedOn: new LocalDate(2025, 5, 10), EmploymentRelation.Permanent, EmploymentEnd.ByEmployer, Rupiah.FromRupiah(8_000_000), paid).Value;
        var statement = JkpCalculator.On(new LocalDate(2025, 6, 2)).Value.Calculate(JkpClaim.File(dismissal, new LocalDate(2025, 5, 28)).Value).Value;

        Console.WriteLine(statement.AmountOf(BenefitKind.UnemploymentCash).ToString("I", null)); // Rp18.000.000,00
    }

    internal static void pensions1()
    {
        var wages = JpWages.Even(new YearMonth(2020, 1), new YearMonth(2025, 10), Rupiah.FromRupiah(6_000_000)).Value;
        var participant = JpParticipant.Of(birthDate: new(1990, 3, 3), enrolledOn: new(2020, 1, 10), wages).Value;
        var family = JpFamily.Of([JpSpouse.Of(marriedOn: new(2015, 5, 5)).Value], [JpChild.Of(birthDate: new(2018, 8, 8)).Value]).Value;
        var life = JpLife.Of(participant, family, diedOn: new(2025, 11, 20)).Value;

        var statement = JpCalculator.On(new LocalDate(2025, 11, 20)).Value.Calculate(life).Value;
        Console.WriteLine($"{statement.Lines[0].Name.English}: {statement.Total:I}"); // pension of the widow or widower: Rp482.151,00
        Console.WriteLine(statement.Lines[0].Formula.Indonesian); // 50% x 1% x 180/12 x Rp6.428.669,55
    }

    internal static void pensions2()
    {
        var wages = JpWages.Even(new YearMonth(2015, 7), new YearMonth(2030, 6), Rupiah.FromRupiah(5_000_000)).Value;
        var participant = JpParticipant.Of(birthDate: new(1970, 6, 15), enrolledOn: new(2015, 7, 1), wages).Value;
        var family = JpFamily.Of([JpSpouse.Of(marriedOn: new(2000, 1, 1)).Value]).Value;
        var life = JpLife.Of(participant, family, diedOn: new(2032, 3, 20)).Value;
        var inflation = InflationTable.Published().WithEach(2026, 2032, Rate.FromPercent(2.5m)).Value;

        var history = PensionHistory.Of(life, through: new YearMonth(2033, 12), inflation, policies: PolicySet.Default.With(UnpublishedLaw.UseLastKnown)).Value;
        foreach (var run in history.Runs)
        {
            Console.WriteLine($"{run.First:uuuu-MM} {run.Last:uuuu-MM} {run.Kind} {run.Amount:I} {run.Reason}");
        }
    }

    internal static void claims1()
    {
        var kpj = Kpj.FromText("18012345678").Value;
        var accident = JkkCase.Accident(kpj, Segment.Pu, new LocalDateTime(2025, 3, 3, 10, 30));
        var certified = ClaimFile.ReportStageOne("JKK-2025-001", accident, ClaimActor.Employer, new LocalDateTime(2025, 3, 4, 9, 0)).Value
            .GuaranteeCare(ClaimActor.Agency, new LocalDateTime(2025, 3, 4, 15, 0)).Value
            .ConfirmAccident(ClaimActor.Agency, new LocalDateTime(2025, 3, 10, 11, 0)).Value
            .Certify(AccidentConsequenceKind.Recovered, ClaimActor.Doctor, new LocalDateTime(2025, 3, 20, 8, 0)).Value;

        Console.WriteLine(certified.Checklist.Missing[0].ToText(Language.English)); // the participant card: proves membership [PP 44/2015 Pasal 43(5)a]

        // Stage II is the claim; then the agency finds the papers complete, verifies, determines and pays.
        var papers = ClaimPapers.Of(
            ClaimDocument.ParticipantCard, ClaimDocument.IdentityCard, ClaimDocument.DoctorCertificate, ClaimDocument.Chronology, ClaimDocument.AttendanceList);
        var claim = certified.AddPapers(papers, ClaimActor.Employer, new LocalDateTime(2025, 3, 20, 10, 0)).Value
            .ReportStageTwo(ClaimActor.Employer, new LocalDateTime(2025, 3, 20, 16, 0)).Value
            .AcceptPapers(ClaimActor.Agency, new LocalDateTime(2025, 3, 21, 9, 0)).Value;

        var cover = CoverFacts.Of(Segment.Pu, accident.EventOn, EmployerScale.Large).Enrolled(ProgramBundle.JkkJkmJhtJp, new LocalDate(2020, 1, 1));
        var work = WorkAccident.Create(
            Segment.Pu,
            BenefitWage.Of(WageBase.Monthly(Rupiah.FromRupiah(6_000_000)).Value),
            AccidentConsequence.Recovered,
            Incapacity.Between(new LocalDate(2025, 3, 3), new LocalDate(2025, 3, 17)).Value).Value;
        var verification = claim.Verify(JkkFacts.Of(cover, work, WorkRelation.AtWork, isInjured: true), on: new LocalDate(2025, 3, 24)).Value;

        var determined = claim.Determine(verification, ClaimActor.Agency, new LocalDateTime(2025, 3, 24, 10, 0)).Value;
        Console.WriteLine(determined.Award.Total.ToString("I", null)); // Rp3.000.000,00
        Console.WriteLine(determined.Pay(Rupiah.FromRupiah(1), ClaimActor.Agency, new LocalDateTime(2025, 3, 25, 9, 0)).Errors[0].Code.Id); // BPJSTK-CLM-007
        Console.WriteLine(determined.Pay(determined.Award.Total, ClaimActor.Agency, new LocalDateTime(2025, 3, 25, 9, 0)).Value.Status); // Paid
    }

    internal static void claims2()
    {
        var form = new ClaimForm
        {
            Program = "JHT", Kpj = "18012345678", Segment = "PU", EventOn = "03-03-2025", Reason = "MENGUNDURKAN DIRI", Channel = "KANTOR CABANG", Balance = "Rp40.000.000",
            FiledBy = "PESERTA", FiledOn = "2025-04-10", FiledTime = "09:00", Papers = ["kartu peserta", "IDENTITY CARD"],
        };
        var claim = ClaimForms.Read(form).Value.Begin("JHT-2025-012").Value;
        Console.WriteLine($"{claim.Status}, {claim.Papers}");
        Console.WriteLine(claim.WhoMay(ClaimAction.Submit));

        foreach (var fault in ClaimForms.Read(new ClaimForm { Program = "JKP", Kpj = "18012345678", EventOn = "2025-03-03", Reason = "PHK", FiledBy = "PESERTA", FiledOn = "2025-03-10", FiledTime = "9" }).Errors)
        {
            Console.WriteLine($"{fault.Code.Id} {fault.Member}");
        }
    }

    internal static void claims3()
    {
        var kpj = Kpj.FromText("18012345678").Value;
        var savings = JhtCase.Create(kpj, Segment.Pu, JhtClaimReason.Resigned, new LocalDate(2025, 3, 3), JhtChannel.Branch, Rupiah.FromRupiah(40_000_000)).Value;
        var at = new LocalDateTime(2025, 3, 10, 9, 0);
        var claim = ClaimFile.Open("JHT-2025-007", savings, ClaimActor.Participant, at).Value
            .AddPapers(ClaimPapers.Of(ClaimDocument.ParticipantCard, ClaimDocument.IdentityCard, ClaimDocument.EmployerStatement), ClaimActor.Participant, at).Value
            .Submit(ClaimActor.Participant, at).Value
            .AcceptPapers(ClaimActor.Agency, at).Value;

        var cover = CoverFacts.Of(Segment.Pu, savings.EventOn).Enrolled(ProgramBundle.JkkJkmJhtJp, new LocalDate(2018, 1, 1));
        var member = JhtMember.Create(new LocalDate(1990, 5, 17), since: new LocalDate(2018, 1, 1)).Value;
        var facts = JhtFacts.Of(cover, JhtClaim.Resigned(member, savings.EventOn).Value, Rupiah.FromRupiah(40_000_000));
        var verification = claim.Verify(facts, on: new LocalDate(2025, 3, 12)).Value;

        Console.WriteLine($"{verification.IsGranted} {verification.Refusals[0].Point} {verification.Refusals[0].Code!.Id}"); // False Entitlement BPJSTK-CVF-013
        Console.WriteLine(claim.Reject(verification, ClaimActor.Agency, new LocalDateTime(2025, 3, 12, 9, 0)).Value.Status); // Rejected
    }

    internal static void claims4()
    {
        var kpj = Kpj.FromText("18012345678").Value;
        var accident = JkkCase.Accident(kpj, Segment.Pu, new LocalDateTime(2025, 3, 3, 10, 30));
        var reported = ClaimFile.ReportStageOne("JKK-2025-002", accident, ClaimActor.Employer, new LocalDateTime(2025, 3, 6, 9, 0)).Value;

        var terms = ClaimDeadlines.Of(reported, WorkingDays.WeekendsOnly).Value;
        var stageOne = terms.Single(term => term.Term == ClaimTerm.JkkStageOne);
        Console.WriteLine($"{stageOne.DueAt:uuuu-MM-dd HH:mm} {stageOne.IsMissedAt(reported.Last.At)} {stageOne.PayerWhenMissed}"); // 2025-03-05 10:30 True EmployerFirstWithRefund

        var late = LateCompensation.Of(SocialProgram.Jkm, Rupiah.FromRupiah(42_000_000), dueOn: new LocalDate(2025, 3, 31), paidOn: new LocalDate(2025, 4, 5)).Value;
        Console.WriteLine(late.Formula.In(Language.English)); // 1% x IDR 42,000,000.00 x 5 days = IDR 2,100,000.00
    }

    internal static void claims5()
    {
        var kpj = Kpj.FromText("18012345678").Value;
        var dismissal = JkpCase.Dismissal(kpj, new LocalDate(2025, 3, 3));
        var draft = ClaimFile.Open("JKP-2025-003", dismissal, ClaimActor.Participant, new LocalDateTime(2025, 3, 10, 9, 0)).Value;
        var kept = ClaimJournal.Write(draft);

        // Two people open the claim at version 1, and both move it on.
        var first = draft.AddPapers(ClaimPapers.Of(ClaimDocument.IdentityCard), ClaimActor.Participant, new LocalDateTime(2025, 3, 11, 9, 0)).Value;
        var second = draft.Withdraw(ClaimActor.Participant, new LocalDateTime(2025, 3, 11, 9, 5)).Value;

        kept += string.Concat(ClaimJournal.Appendable(first, loadedVersion: 1, storedVersion: 1).Value.Select(step => ClaimJournal.Line(step) + "\n"));
        Console.WriteLine(ClaimJournal.Appendable(second, loadedVersion: 1, storedVersion: 2).Errors[0].Code.Id); // BPJSTK-CEV-005

        var reading = ClaimJournal.Read(kept[..^20]);
        Console.WriteLine($"{reading.Claim!.Version} {reading.Errors[0].Code.Id} {reading.Errors[0].Member} {reading.NotTaken.Length}"); // 1 BPJSTK-CEV-001 Lines[1] 1
    }

    internal static void outreach1()
    {
        var jambi = Office.Branch("Jambi", []).Value;
        var tebo = Office.PioneerBranch("Tebo", jambi, [CoverageScope.Create(CoverageAreaKind.Regency, "Tebo").Value]).Value;
        var training = CadreTraining.Held(
            jambi, new LocalDate(2016, 11, 11), new LocalDate(2016, 11, 12), [TrainingSubject.Benefits, TrainingSubject.Registration, TrainingSubject.ClaimProcedure]).Value;

        Outcome<Cadre> Trained(string nik, Office office, TrainingResult result) => Cadre.Create(
            Nik.FromText(nik).Value, "Kader", office, SocialElement.NeighbourhoodHeads, CadrePosting.Create("Legok", "Danau Sipin").Value, training, result, new LocalDate(2016, 11, 12));

        Cadre[] cadres =
        [
            Trained("1571010101900001", jambi, TrainingResult.Passed).Value,
            Trained("1571010101900002", tebo, TrainingResult.Passed).Value,
            Trained("1571010101900003", tebo, TrainingResult.Passed).Value,
        ];
        var roster = CadreRoster.Of([CadreQuota.Create(jambi, 10).Value, CadreQuota.Create(tebo, 1).Value], cadres).Value;

        Console.WriteLine(roster.Cadres.Length); // 2
        Console.WriteLine(roster.Refused[0].ToText(Language.English).Single()); // [2] BPJSTK-CDR-016 All 1 seats of cadres of pioneer branch Tebo are taken on 2016-11-12.
        Console.WriteLine(Trained("1571010101900004", tebo, TrainingResult.Absent).Errors[0].Code.Id); // BPJSTK-CDR-010
    }

    internal static void outreach2()
    {
        var jambi = Office.Branch("Jambi", []).Value;
        var (from, day) = (new LocalDate(2016, 11, 12), new LocalDate(2016, 12, 3));
        var training = CadreTraining.Held(jambi, from.PlusDays(-1), from, [TrainingSubject.Benefits]).Value;
        Nik Number(int serial) => Nik.FromText($"157101010190{serial:0000}").Value;
        Cadre[] cadres = [.. Enumerable.Range(1, 3).Select(i => Cadre.Create(
            Number(i), "Kader", jambi, SocialElement.Students, CadrePosting.Create("Legok", "Danau Sipin").Value, training, TrainingResult.Passed, from).Value)];
        Acquisition By(int cadre, int person, LocalTime time) =>
            Acquisition.Create(Number(cadre), jambi, Number(person), Segment.Bpu, ProgramBundle.JkkJkm, day, time).Value;

        var ledger = AcquisitionLedger.Of(
            CadreRoster.Of([CadreQuota.Create(jambi, 10).Value], cadres).Value,
            [By(1, 11, new(8, 0)), By(2, 12, new(8, 10)), By(2, 11, new(8, 20)), By(3, 13, new(10, 0))],
            [BroughtContribution.Create(Number(11), Segment.Bpu, new YearMonth(2017, 1), new LocalDate(2017, 1, 9), Rupiah.FromRupiah(16_800)).Value]);
        Console.WriteLine(ledger.Refused[0].Errors[0].Code.Id);

        var market = Campaign.Create("Pasar Angso Duo", jambi, day.At(new LocalTime(8, 0)), day.At(new LocalTime(10, 0)), cadres, rewards: 3).Value;
        foreach (var line in market.Rank(ledger).ToText(Language.English))
        {
            Console.WriteLine(line);
        }

        var january = ledger.Evaluate(new YearMonth(2017, 1));
        Console.WriteLine(january.Total);
        Console.WriteLine(january.Idle.Length);
    }

    internal static void outreach3()
    {
        var madiun = CoverageScope.Create(CoverageAreaKind.Branch, "Madiun").Value;
        var august = CoverageDate.In(new YearMonth(2016, 8));
        var rate = CoverageStatistic.OfRate(CoverageRate.Create(Rate.FromPercent(30), decimals: 0).Value, madiun, CoveredGroup.All, august);
        var participants = CoverageStatistic.OfCount(CoverageMeasure.Participants, 48_137, madiun, CoveredGroup.All, august).Value;
        var workforce = CoverageStatistic.OfCount(CoverageMeasure.Workforce, 160_000, madiun, CoveredGroup.All, august).Value;

        Console.WriteLine(CoverageAgreement.Between(rate, participants, workforce).IsSuccess); // True
        Console.WriteLine(CoveragePotential.Of(workforce, participants).Value.Count); // 111863
        Console.WriteLine(string.Join(", ", CoverageStatistic.OfCount(CoverageMeasure.Participants, 270_000, isApproximate: true).Value.Unsaid)); // Scope, Group, AsOf
    }

    internal static void outreach4()
    {
        var month = new YearMonth(2023, 5);
        PerisaiParticipant[] acquired = [.. Enumerable.Range(1, 30).Select(i => PerisaiParticipant.SelfEmployed(
            Nik.FromText($"357812450790{i:0000}").Value, ProgramBundle.JkkJkmJht, month, wasInBpu: false, paidFirstThroughAgent: true).Value)];
        var facts = PerisaiMonth.Create(month, acquired, acquired.Select(one => PerisaiReceipt.Of(one, month, Rupiah.FromRupiah(36_800)).Value)).Value;

        var incentive = PerisaiScheme.In(month).Value.Calculate(facts).Value;
        foreach (var line in incentive.ToText(Language.English))
        {
            Console.WriteLine(line);
        }

        Console.WriteLine(PerisaiScheme.In(new YearMonth(2020, 1)).Errors[0].Code.Id);
    }

    internal static void lawbook1()
    {
        var caps = LawBook.Default.TimelineOf(LawParameters.JpWageCap);
        var cap = caps.At(new YearMonth(2021, 3)).Value;

        Console.WriteLine($"{cap.Value:I} {cap.Confidence} {cap.Citations[0]}"); // Rp8.754.600,00 Confirmed PP 45/2015 Pasal 29(3)
        Console.WriteLine(caps.At(new YearMonth(2027, 3)).Errors.Single().Code); // BPJSTK-LAW-003
    }

    internal static void lawbook2()
    {
        var worker = WageEarner.Create(WageBase.Monthly(Rupiah.FromRupiah(20_000_000)).Value, RiskClass.Low, ProgramBundle.JkkJkmJhtJp).Value;
        var april = new YearMonth(2027, 4);

        Console.WriteLine(ContributionCalculator.For(april).Value.Calculate(worker).IsSuccess); // False
        var provisional = ContributionCalculator.For(april, policies: PolicySet.Default.With(UnpublishedLaw.UseLastKnown)).Value.Calculate(worker).Value;
        Console.WriteLine($"{provisional.JpWorker} {provisional.IsProvisional}"); // 110863.00 True
    }

    internal static void lawbook3()
    {
        var cap2027 = new Ruling<Rupiah>(new LocalDate(2027, 3, 1), Rupiah.FromRupiah(11_600_000), [Citation.FromText("Surat B/1/022027")]);
        var book = LawBook.Default.With(LawParameters.JpWageCap, cap2027);
        var worker = WageEarner.Create(WageBase.Monthly(Rupiah.FromRupiah(20_000_000)).Value, RiskClass.Low, ProgramBundle.JkkJkmJhtJp).Value;
        var bill = ContributionCalculator.For(new YearMonth(2027, 4), book).Value.Calculate(worker).Value;

        Console.WriteLine($"{bill.JpWorker} {bill.UsesSuppliedLaw}"); // 116000.00 True
        Console.WriteLine(LawBook.Default.Diff(book).Length); // 1
    }

    internal static void lawbook4()
    {
        var policies = PolicySet.Default.With(Rounding.DownToRupiah).With(FinePartMonth.FullMonthsOnly);

        Console.WriteLine(policies); // Rounding.DownToRupiah, FinePartMonth.FullMonthsOnly
    }

    internal static void errors1()
    {
        var wage = WageBase.Monthly(Rupiah.FromRupiah(-5_000_000));

        if (!wage.TryGet(out var good, out var errors))
        {
            foreach (var error in errors)
            {
                Console.WriteLine($"{error.Code} {error.Member}: {error.ToText(Language.Indonesian)}"); // BPJSTK-WAGE-001 Wage: Upah atau tunjangan -Rp5.000.000,00 negatif.
            }
        }
    }
}
