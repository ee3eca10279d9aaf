using System.Collections.Immutable;
using System.Globalization;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Participants;

/// <summary>
/// Decides which programs a wage earner takes part in for a month: what the bundle rules ask and allow, JP by age, and JKP, which nobody
/// chooses and which follows when all its conditions are met.
/// </summary>
public sealed class ParticipationRules
{
    private static readonly Citation BundleOrder = Citation.FromText("Perpres 109/2013 Pasal 6");
    private static readonly Citation JpAge = Citation.FromText("PP 45/2015 Pasal 15");
    private static readonly Citation JkpConditions = Citation.FromText("PP 37/2021 Pasal 4");

    private readonly LawInForce law;
    private readonly PolicySet policies;
    private readonly BundleRules bundles;

    private ParticipationRules(LawInForce law, PolicySet policies, BundleRules bundles)
    {
        this.law = law;
        this.policies = policies;
        this.bundles = bundles;
    }

    private LocalDate LastDay => this.law.Month.OnDayOfMonth(1).With(DateAdjusters.EndOfMonth);

    /// <summary>Returns the rules of a month.</summary>
    /// <param name="law">The law of the month.</param>
    /// <param name="policies">The readings; the default ones when not given.</param>
    /// <returns>The rules, or the refusal of a month before July 2015.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="law"/> is <see langword="null"/>.</exception>
    public static Outcome<ParticipationRules> For(LawInForce law, PolicySet? policies = null) =>
        BundleRules.For(law).Select(bundles => new ParticipationRules(law, policies ?? PolicySet.Default, bundles));

    /// <summary>Decides for one worker.</summary>
    /// <param name="employer">The employer.</param>
    /// <param name="worker">The worker.</param>
    /// <param name="chosen">
    /// The programs the employer enrolled the worker in, without JKP. Where age closes JP, it may stand here or not: it is left out either way.
    /// </param>
    /// <param name="hasJkmElsewhere">Whether the worker owns several companies and has JKM in another of them (PP 44/2015 Pasal 15(2)); then JKM need not be chosen here.</param>
    /// <returns>
    /// The participation, or every fault: those of <see cref="BundleRules.Check"/>, <c>BPJSTK-WRK-001</c> for a birth date not before the month's last day,
    /// <c>-003</c> for a registration after the month.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="employer"/> or <paramref name="worker"/> is <see langword="null"/>.</exception>
    public Outcome<Participation> Decide(Employer employer, Worker worker, ProgramBundle chosen, bool hasJkmElsewhere = false)
    {
        ArgumentNullException.ThrowIfNull(employer);
        ArgumentNullException.ThrowIfNull(worker);
        var errors = ImmutableArray.CreateBuilder<DomainError>();
        if (worker.RegisteredOn > this.LastDay)
        {
            errors.Add(DomainError.Of(
                ErrorCatalog.RegisteredAfterMonth, "RegisteredOn", new ErrorArgument("registered", worker.RegisteredOn), new ErrorArgument("month", this.law.Month)));
        }

        if (worker.BirthDate >= this.LastDay)
        {
            errors.Add(DomainError.Of(
                ErrorCatalog.BirthDateInFuture, "BirthDate", new ErrorArgument("birthDate", worker.BirthDate), new ErrorArgument("reference", this.LastDay)));
        }

        // Dates that cannot be are told before anything is reckoned from them.
        if (errors.Count > 0)
        {
            _ = this.bundles.Check(Asked(chosen), employer.Segment, employer.Scale).TryGet(out _, out var others);
            return Outcome.Failure<Participation>([.. errors, .. others]);
        }

        var jpConditions = this.JpConditions(worker);
        var jpIsOpen = jpConditions.All(condition => condition.IsMet);
        if (!this.bundles.Check(Asked(jpIsOpen ? chosen : this.AsIfJpWereOpen(chosen, employer)), employer.Segment, employer.Scale).TryGet(out _, out var faults))
        {
            // JP that age closes is not joined, so that what JP asks for is nobody's fault.
            errors.AddRange(faults.Where(fault => jpIsOpen || !fault.Code.Equals(ErrorCatalog.BundleJpWithoutJht)));
        }

        if (errors.Count > 0)
        {
            return Outcome.Failure<Participation>(errors.ToImmutable());
        }

        var enrolled = jpIsOpen ? chosen : chosen.Without(SocialProgram.Jp);
        return Outcome.Success(new Participation(
            this.law.Month,
            employer,
            [
                ByBundle(SocialProgram.Jkk, enrolled),
                ByBundle(SocialProgram.Jkm, enrolled),
                ByBundle(SocialProgram.Jht, enrolled),
                ByBundle(SocialProgram.Jp, chosen, jpConditions),
                this.Jkp(employer, worker, enrolled),
            ],
            hasJkmElsewhere));

        // What an owner has in another company is no fault of this one.
        ProgramBundle Asked(ProgramBundle programs) => hasJkmElsewhere ? programs.With(SocialProgram.Jkm) : programs;
    }

    private static ProgramDecision ByBundle(SocialProgram program, ProgramBundle enrolled, params ImmutableArray<Condition> others)
    {
        var condition = new Condition(new("didaftarkan dalam program ini", "enrolled in this program"), enrolled.Contains(program), BundleOrder);
        return new(program, condition.IsMet && others.All(other => other.IsMet), [condition, .. others]);
    }

    private static BilingualText Text(string indonesian, string english, int years) => new(
        indonesian.Replace("{years}", years.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal),
        english.Replace("{years}", years.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));

    // Where age closes JP, neither naming it nor leaving it out is a fault of the bundle.
    private ProgramBundle AsIfJpWereOpen(ProgramBundle chosen, Employer employer) =>
        this.bundles.Of(employer.Segment, employer.Scale).Value.Mandatory.Contains(SocialProgram.Jp) ? chosen.With(SocialProgram.Jp) : chosen.Without(SocialProgram.Jp);

    private ImmutableArray<Condition> JpConditions(Worker worker)
    {
        var lastMonth = RetirementAge.LastPaidMonth(worker.BirthDate, this.policies.LastJpMonth, this.law.Book);

        // Nobody was in JP before it began, however long registered in the other programs.
        var enrolled = LocalDate.Max(worker.JpEnrolledOn, this.law.Book.TimelineOf(LawParameters.JpRetirementAge).Rulings[0].From);
        return
        [
            new(
                new("didaftarkan paling lambat satu bulan sebelum usia pensiun", "enrolled at the latest one month before the retirement age"),
                RetirementAge.AllowsEnrolment(worker.BirthDate, enrolled, this.law.Book),
                JpAge),
            new(
                new("belum melewati bulan terakhir iuran menurut usia pensiun", "not past the last month of contributions by the retirement age"),
                this.law.Month <= lastMonth,
                JpAge),
        ];
    }

    private ProgramDecision Jkp(Employer employer, Worker worker, ProgramBundle enrolled)
    {
        var timeline = this.law.Book.TimelineOf(LawParameters.JkpRegistrationAgeLimit);
        if (employer.Segment != Segment.Pu || !this.law.Of(LawParameters.JkpGovernmentRate).TryGet(out _) || !timeline.At(this.LastDay).TryGet(out var ageLimit))
        {
            return new(SocialProgram.Jkp, false, [new(new("program JKP berlaku bagi segmen dan bulan ini", "JKP exists for this segment and month"), false, JkpConditions)]);
        }

        // Who was already enrolled when JKP began became a participant on that day (PP 37/2021 Pasal 5), so that is when age is looked at.
        var registered = LocalDate.Max(worker.RegisteredOn, timeline.Rulings[0].From);
        var needed = employer.Scale is EmployerScale.Large or EmployerScale.Medium ? ProgramBundle.JkkJkmJhtJp : ProgramBundle.JkkJkmJht;
        var needsWageEarnerJkn = this.law.Of(LawParameters.JkpRequiresWageEarnerJkn).Value;
        ImmutableArray<Condition> conditions =
        [
            new(new("warga negara Indonesia", "Indonesian citizen"), worker.IsCitizen, Citation.FromText("PP 37/2021 Pasal 4(2)a")),
            new(
                Text("belum berusia {years} tahun saat mendaftar", "under {years} years of age when registered", ageLimit.Value),
                registered < worker.BirthDate.PlusYears(ageLimit.Value),
                ageLimit.Citations[0]),
            new(
                new("mempunyai hubungan kerja dengan pengusaha", "has an employment relation"),
                worker.Relation is EmploymentRelation.Permanent or EmploymentRelation.FixedTerm,
                Citation.FromText("PP 37/2021 Pasal 4(2)c")),
            new(new($"mengikuti {needed}", $"takes part in {needed}"), enrolled.Contains(needed), Citation.FromText("PP 37/2021 Pasal 4(3)")),
            needsWageEarnerJkn.Value
                ? new(new("peserta JKN sebagai pekerja penerima upah pada badan usaha", "in JKN as a wage earner of a business entity"), worker.Jkn == JknStatus.WageEarner, needsWageEarnerJkn.Citations[0])
                : new(new("peserta JKN", "in JKN"), worker.Jkn != JknStatus.None, needsWageEarnerJkn.Citations[0]),
            new(new("tidak memilih pemberi kerja lain untuk JKP", "chose no other employer for JKP"), !worker.HasJkpElsewhere, Citation.FromText("PP 37/2021 Pasal 8(2)")),
        ];
        return new(SocialProgram.Jkp, conditions.All(condition => condition.IsMet), conditions);
    }
}
