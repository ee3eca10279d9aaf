using System.Globalization;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Messages;
using NodaTime;

namespace BpjsTk.Domain.Benefits;

/// <content>The reasons to claim, each with its conditions and its first day.</content>
public sealed partial class JhtCalculator
{
    private Outcome<JhtEntitlement> Decide(JhtClaim claim) => claim.Reason switch
    {
        JhtClaimReason.Age => Outcome.Success(this.AtAge(claim)),
        JhtClaimReason.LeftAfterDeferral => Outcome.Success(this.AfterDeferral(claim, claim.EventOn!.Value)),
        JhtClaimReason.AgreedRetirementAge or JhtClaimReason.FixedTermEnded or JhtClaimReason.SelfEmployedStopped => this.AtEndOfWork(claim, claim.EventOn!.Value),
        JhtClaimReason.Resigned or JhtClaimReason.Dismissed => Outcome.Success(this.AfterWaiting(claim, claim.EventOn!.Value)),
        JhtClaimReason.LeavingIndonesia => this.LeavingIndonesia(claim),
        JhtClaimReason.PermanentTotalDisability => Outcome.Success(this.Disabled(claim, claim.EventOn!.Value)),
        JhtClaimReason.Death => Outcome.Success(this.Died(claim, claim.EventOn!.Value)),
        JhtClaimReason.RetirementPreparation => this.Part(claim, LawParameters.JhtPartPreparationShare),
        JhtClaimReason.HomeOwnership => this.Part(claim, LawParameters.JhtPartHousingShare),
        _ => throw new ArgumentOutOfRangeException(nameof(claim), claim.Reason, null),
    };

    private static Condition Condition(string indonesian, string english, bool isMet, string citation) => new(new(indonesian, english), isMet, Citation.FromText(citation));

    private static string Day(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    private JhtEntitlement Entitlement(JhtClaim claim, LocalDate? earliestOn, BenefitSources sources, params ReadOnlySpan<Condition> conditions) =>
        new(claim, this.FiledOn, Rate.Whole, earliestOn, [.. conditions], sources);

    private LocalDate AgeReachedOn(JhtMember member) => member.BirthDate.PlusYears(this.age.Value);

    private Condition AgeReached(JhtMember member, string citation)
    {
        var reached = this.AgeReachedOn(member);
        return Condition($"usia {this.age.Value} tahun tercapai pada {Day(reached)}", $"the age of {this.age.Value} is reached on {Day(reached)}", this.FiledOn >= reached, citation);
    }

    private JhtEntitlement AtAge(JhtClaim claim) => this.Entitlement(
        claim, this.AgeReachedOn(claim.Member), BenefitSources.Of(this.age), this.AgeReached(claim.Member, "PP 46/2015 Pasal 22(1)"));

    // PP 46/2015 Pasal 29: who works on at 56 may take it on leaving.
    private JhtEntitlement AfterDeferral(JhtClaim claim, LocalDate leftOn)
    {
        var reached = this.AgeReachedOn(claim.Member);
        var workedOn = Condition(
            $"masih bekerja pada usia {this.age.Value} tahun, {Day(reached)}", $"still at work at the age of {this.age.Value}, {Day(reached)}", leftOn >= reached, "PP 46/2015 Pasal 29");
        var left = Condition($"berhenti bekerja pada {Day(leftOn)}", $"left work on {Day(leftOn)}", this.FiledOn >= leftOn, "PP 46/2015 Pasal 29");
        return this.Entitlement(claim, workedOn.IsMet ? leftOn : null, BenefitSources.Of(Confidence.Confirmed, "PP 46/2015 Pasal 29"), workedOn, left);
    }

    private Outcome<JhtEntitlement> AtEndOfWork(JhtClaim claim, LocalDate endedOn) => this.book.TimelineOf(LawParameters.JhtWorkEndClaims).At(this.FiledOn).Then(known => known.Value
        ? Outcome.Success(this.Entitlement(
            claim,
            LocalDate.Max(endedOn, known.From),
            BenefitSources.Of(known),
            new Condition(
                new($"{JhtClaimNames.Of(claim.Reason).Indonesian} pada {Day(endedOn)}", $"{JhtClaimNames.Of(claim.Reason).English} on {Day(endedOn)}"),
                this.FiledOn >= endedOn,
                known.Citations[0])))
        : Outcome.Failure<JhtEntitlement>(DomainError.Of(
            ErrorCatalog.JhtReasonUnknown, "Reason", known.Citations[0], new ErrorArgument("reason", JhtClaimNames.Of(claim.Reason)), new ErrorArgument("day", this.FiledOn))));

    private JhtEntitlement AfterWaiting(JhtClaim claim, LocalDate leftOn)
    {
        var earliest = this.EarliestOfLeaver(claim.Member, leftOn);
        if (!this.book.TimelineOf(LawParameters.JhtLeaverWaitingMonths).At(this.FiledOn).TryGet(out var waiting))
        {
            // Until September 2015 a leaver waited until 56.
            var left = Condition($"hubungan kerja berakhir pada {Day(leftOn)}", $"work ended on {Day(leftOn)}", this.FiledOn >= leftOn, "PP 46/2015 Pasal 26(3)");
            return this.Entitlement(claim, earliest, BenefitSources.Of(Confidence.Confirmed, "PP 46/2015 Pasal 26(3)"), left, this.AgeReached(claim.Member, "PP 46/2015 Pasal 26(3)"));
        }

        // The month ends on the day of the same number; that this day is the first one, and not the day after it, is a reading.
        var months = waiting.Value;
        var over = leftOn.PlusMonths(months);
        var condition = new Condition(
            new($"masa tunggu {months} bulan sejak {Day(leftOn)} berakhir pada {Day(over)}", $"the waiting time of {months} month{(months == 1 ? string.Empty : "s")} since {Day(leftOn)} is over on {Day(over)}"),
            this.FiledOn >= over,
            waiting.Citations[0]);
        return this.Entitlement(claim, earliest, BenefitSources.Of(waiting).AtMost(Confidence.Inferred), condition);
    }

    // The first day on which the law of that day itself pays a leaver: the law may change while the leaver waits.
    private LocalDate EarliestOfLeaver(JhtMember member, LocalDate leftOn)
    {
        var rulings = this.book.TimelineOf(LawParameters.JhtLeaverWaitingMonths).Rulings;
        var atAge = LocalDate.Max(leftOn, this.AgeReachedOn(member));
        return rulings
            .Select(ruling => (ruling.Until, Day: LocalDate.Max(ruling.From, leftOn.PlusMonths(ruling.Value))))
            .Prepend((Until: rulings[0].From, Day: atAge))
            .Where(row => row.Until is not { } until || row.Day < until)
            .Select(row => row.Day)
            .DefaultIfEmpty(atAge)
            .First();
    }

    private Outcome<JhtEntitlement> LeavingIndonesia(JhtClaim claim) => this.book.TimelineOf(LawParameters.JhtCitizenLeaving).At(this.FiledOn).Select(citizens => this.Entitlement(
        claim,
        null,
        BenefitSources.Of(citizens),
        citizens.Value
            ? new Condition(new("meninggalkan Indonesia untuk selama-lamanya", "leaves Indonesia for good"), true, citizens.Citations[0])
            : new Condition(new("tenaga kerja asing yang meninggalkan Indonesia untuk selama-lamanya", "a foreign worker who leaves Indonesia for good"), !claim.Member.IsCitizen, citizens.Citations[0])));

    private JhtEntitlement Disabled(JhtClaim claim, LocalDate foundOn)
    {
        // The first of the month after the finding: as practised, and not in the text.
        var from = foundOn.With(DateAdjusters.StartOfMonth).PlusMonths(1);
        return this.Entitlement(
            claim,
            from,
            BenefitSources.Of(Confidence.SingleSource, "PP 46/2015 Pasal 22(1)", "PP 46/2015 Pasal 26(1)b"),
            Condition(
                $"cacat total tetap ditetapkan pada {Day(foundOn)}, berhak sejak {Day(from)}",
                $"permanent total disability found on {Day(foundOn)}, with a right since {Day(from)}",
                this.FiledOn >= from,
                "PP 46/2015 Pasal 26(1)b"));
    }

    // A claim filed before the death is refused before it comes here.
    private JhtEntitlement Died(JhtClaim claim, LocalDate diedOn) => this.Entitlement(
        claim,
        diedOn,
        BenefitSources.Of(Confidence.Confirmed, "PP 46/2015 Pasal 22(1)", "PP 46/2015 Pasal 23"),
        Condition($"peserta meninggal dunia pada {Day(diedOn)}", $"the participant died on {Day(diedOn)}", true, "PP 46/2015 Pasal 22(1)"));

    private Outcome<JhtEntitlement> Part(JhtClaim claim, LawParameter<Rate> share) => this.book.TimelineOf(share).At(this.FiledOn).Then(most =>
        this.book.TimelineOf(LawParameters.JhtPartMembershipYears).At(this.FiledOn).Select(years =>
        {
            var from = claim.Member.Since.PlusYears(years.Value);
            var taken = claim.Member.PartTakenOn;
            var longEnough = new Condition(
                new($"masa kepesertaan {years.Value} tahun tercapai pada {Day(from)}", $"{years.Value} years of membership are reached on {Day(from)}"), this.FiledOn >= from, years.Citations[0]);
            var once = new Condition(
                taken is { } day
                    ? new($"belum pernah mengambil sebagian; sudah diambil pada {Day(day)}", $"no part was taken before; one was taken on {Day(day)}")
                    : new("belum pernah mengambil sebagian", "no part was taken before"),
                taken is null,
                Citation.FromText("PP 46/2015 Pasal 22(6)"));
            return new JhtEntitlement(claim, this.FiledOn, most.Value, taken is null ? from : null, [longEnough, once], BenefitSources.Of(years).And(most));
        }));
}
