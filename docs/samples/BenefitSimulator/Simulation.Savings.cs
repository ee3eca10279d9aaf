using System.Collections.Immutable;
using BpjsTk.Domain;
using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BenefitSimulator;

/// <content>JHT and JP, which look at the whole story.</content>
internal sealed partial class Simulation
{
    private void AskJht(StoryEvent one)
    {
        var section = this.Begin(one, SocialProgram.Jht);
        // A claim closes the account: what is paid in later months begins another one.
        LedgerRow[] rows = [.. this.ledger.Of(SocialProgram.Jht).Where(row => this.jhtPaidOn is not { } paid || row.Month >= paid.ToYearMonth())];
        if (rows.Length == 0)
        {
            section.NotGranted.Add(Texts.NoBalance);
            return;
        }

        if (one.JhtFiledOn is not { } filedOn)
        {
            section.NotGranted.Add(Texts.NotClaimed);
            return;
        }

        var since = LocalDate.Max(rows[0].Job.From, this.jhtPaidOn ?? LocalDate.MinIsoValue);
        var statement = JhtMember.Create(this.story.BirthDate, since, this.story.IsCitizen)
            .Then(member => this.BalanceOf(rows, filedOn).Then(balance => JhtCalculator.On(filedOn, policies: this.policies).Then(calculator =>
                ClaimOf(one, member, calculator).Then(claim => calculator.Calculate(claim, balance.Balance).Select(lines => (Lines: lines, Balance: balance))))));
        Add(section, statement, found =>
        {
            this.AddOnce(section, filedOn, found.Lines);
            section.Explained.AddRange(Texts.Lines(found.Balance.ToText));
            this.jhtPaidOn = found.Lines.Lines.IsEmpty ? this.jhtPaidOn : filedOn;
        });
    }

    // Who worked on at the age of JHT takes it on leaving; who leaves before that, at the age the work agreement names.
    private static Outcome<JhtClaim> ClaimOf(StoryEvent one, JhtMember member, JhtCalculator calculator) => one.Event switch
    {
        EventKind.Dismissal => JhtClaim.Dismissed(member, one.On),
        EventKind.EndOfTerm => JhtClaim.AtEndOfTerm(member, one.On),
        EventKind.Resignation => JhtClaim.Resigned(member, one.On),
        EventKind.Retirement => JhtClaim.AfterDeferral(member, one.On).Then(late =>
            calculator.Assess(late).Then(entitlement => entitlement.EarliestOn is null ? JhtClaim.AtAgreedAge(member, one.On) : Outcome.Success(late))),
        _ when one.Dead is { } died => JhtClaim.Died(member, died),
        _ => JhtClaim.Disabled(member, one.FoundOn ?? one.On),
    };

    // Through the month before the claim: the one that is closed.
    private Outcome<JhtStatement> BalanceOf(LedgerRow[] rows, LocalDate filedOn)
    {
        var deposits = ImmutableArray.CreateBuilder<JhtDeposit>();
        foreach (var row in rows)
        {
            if (!JhtDeposit.OfWage(row.Month, row.Wage, policies: this.policies).TryGet(out var deposit, out var errors))
            {
                return Outcome.Failure<JhtStatement>(errors);
            }

            deposits.Add(deposit);
        }

        var rates = (this.story.Assumptions?.JhtDevelopment ?? []).Aggregate(
            Outcome.Success(JhtRates.Published()), (known, span) => known.Then(one => one.Throughout(span.From, span.To, span.Rate)));
        return rates.Then(known => JhtAccount.Create(rows[0].Month, Rupiah.Zero, deposits)
            .Then(account => account.StatementThrough(filedOn.ToYearMonth().PlusMonths(-1), known, this.policies)));
    }

    private void AskJp()
    {
        var section = this.Begin(null, SocialProgram.Jp);
        if (!this.ledger.Of(SocialProgram.Jp).Any())
        {
            section.NotGranted.Add(Texts.NoJp);
            return;
        }

        var inflation = (this.story.Assumptions?.Inflation ?? []).Aggregate(
            Outcome.Success(InflationTable.Published()), (known, span) => known.Then(one => one.WithEach(span.From, span.To, span.Rate)));
        var history = inflation.Then(known => this.LifeOfJp().Then(life => PensionHistory.Of(life, this.story.Through, known, policies: this.policies)));
        Add(section, history, pensions =>
        {
            section.Paid.AddRange(pensions.Runs.Select(EntryOf));
            if (pensions.LumpSum is { } paid)
            {
                section.Paid.Add(Entry.Once(paid.Month.OnDayOfMonth(1), SocialProgram.Jp, paid.Amount, Texts.Of(paid.Line.ToText)));
            }

            AddDenials(section, pensions.NotGranted);
            if (section.Paid.Count == 0 && section.NotGranted.Count == 0)
            {
                section.NotGranted.Add(Texts.JpNotYet(pensions.RetirementAgeOn));
            }
        });
    }

    private static Entry EntryOf(PensionRun run)
    {
        var months = Enumerable.Range(0, run.Months).Select(i => run.First.PlusMonths(i).Year).GroupBy(year => year);
        return new(Texts.Span(run.First, run.Last), SocialProgram.Jp, run.Amount, Texts.Of(run.ToText), [.. months.Select(year => new Part(year.Key, run.Amount * year.Count()))]);
    }

    private Outcome<JpLife> LifeOfJp() => this.ledger.WagesOfJp().Then(wages =>
        JpParticipant.Of(this.story.BirthDate, this.ledger.Of(SocialProgram.Jp).First().Job.From, wages, this.story.Assumptions?.JpAccumulation).Then(participant =>
            this.FamilyOfJp().Then(family => this.DisabilityOfJp().Then(disability => JpLife.Of(
                participant, family, this.story.Events.FirstOrDefault(one => one.PensionFrom is not null)?.PensionFrom, disability, this.story.DiedOn)))));

    private Outcome<JpDisability?> DisabilityOfJp() => this.story.Events.FirstOrDefault(one => one.Consequence == Consequence.Total) is { } one
        ? JpDisability.Of(one.On, one.FoundOn ?? one.On).Select(found => (JpDisability?)found)
        : Outcome.Success<JpDisability?>(null);

    private Outcome<JpFamily> FamilyOfJp()
    {
        var family = this.story.Family;
        Outcome<JpSpouse>[] spouses = family?.Spouse is { } spouse ? [JpSpouse.Of(spouse.MarriedOn, spouse.DiedOn, spouse.RemarriedOn)] : [];
        Outcome<JpChild>[] children = [.. (family?.Children ?? []).Select(child => JpChild.Of(child.BirthDate, child.WorksFrom, child.MarriedOn, child.DiedOn))];
        ImmutableArray<DomainError> errors = [.. spouses.SelectMany(one => one.Errors), .. children.SelectMany(one => one.Errors)];
        return errors.IsEmpty
            ? JpFamily.Of(spouses.Select(one => one.Value), children.Select(one => one.Value), family?.Parent is { } parent ? [JpParent.Of(parent.DiedOn)] : [])
            : Outcome.Failure<JpFamily>(errors);
    }
}
