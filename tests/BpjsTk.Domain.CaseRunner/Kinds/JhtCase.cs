using System.Collections.Immutable;
using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Messages;
using NodaTime;

namespace BpjsTk.Domain.CaseRunner.Kinds;

/// <summary>JHT: a balance, a claim, the tax on a payment, the channels of a claim, or a published rate, told apart by what the case gives.</summary>
internal sealed class JhtCase : CaseKind
{
    // A simulation without dates stands on any span of whole years; this one is past the published rates.
    private static readonly YearMonth FirstMonth = new(2030, 1);

    private static readonly LocalDate AnyDay = new(2025, 6, 1);

    internal override IReadOnlyList<string> Names => [];

    internal override bool Answers(CaseDocument document) => document.IsBenefitOf("JHT");

    internal override Answer Ask(CaseDocument document)
    {
        var input = document.Input;
        var answer = input switch
        {
            _ when input.Has("mode", "payout", "payoutBelow", "payouts", "payments") => JhtTaxCase.Ask(document, AnyDay, (members, name) => DateOf(members, name)),
            _ when input.Has("annualRate") => Balance(document),
            _ when input.Has("reason") => Claim(document),
            _ when input.Has("balance") => Channel(document),
            _ => PublishedRate(document),
        };
        return input.NotUnderstood.Any() ? throw new NotSupportedException($"input not understood: {string.Join(", ", input.NotUnderstood)}") : answer;
    }

    private static Answer Balance(CaseDocument document)
    {
        var input = document.Input;
        var months = input.Whole("months") ?? (input.Whole("years") * 12) ?? throw new NotSupportedException("there is no length");
        if (input.Whole("contributionDay") is not (null or >= 1 and <= 28))
        {
            throw new NotSupportedException("a contribution is paid on a day that every month has");
        }

        var monthly = input.Amount("monthlyContribution") ?? Contribution(input);
        var last = FirstMonth.PlusMonths(months - 1);
        var rates = JhtRates.Published().Throughout(FirstMonth.Year, last.Year, Rate.FromPercent(input.Number("annualRate")!.Value));
        var opening = input.Amount("openingBalance") ?? Outcome.Success(Rupiah.Zero);
        return opening
            .Then(amount => JhtAccount.Create(FirstMonth, amount, []))
            .Then(account => monthly.Then(amount => account.WithMonthly(FirstMonth, last, amount)))
            .Then(account => rates.Then(known => account.StatementThrough(last, known)))
            .Select(statement => Figures(document, statement))
            .Match(answer => answer, Answer.Refusal);
    }

    private static Outcome<Rupiah> Contribution(CaseMembers input)
    {
        var wage = input.Amount("monthlyWage", "wage") ?? throw new NotSupportedException("there is no wage");
        if ((input.Number("employerRate") ?? 3.7m, input.Number("employeeRate", "workerRate") ?? 2m) is not (3.7m, 2m))
        {
            throw new NotSupportedException("the rates are not those of the law");
        }

        return wage.Then(amount => JhtDeposit.OfWage(FirstMonth, amount)).Select(deposit => deposit.Amount);
    }

    private static Answer Figures(CaseDocument document, JhtStatement statement)
    {
        // A source that prints whole rupiah is compared in whole rupiah.
        Rupiah Printed(Rupiah amount) => ExactRupiah.From(amount).Round(Rounding.HalfUpToRupiah);
        var answer = new Answer()
            .With(statement.Contributions, "contributions")
            .With(Printed(statement.Development), "development")
            .With(Printed(statement.Balance), "balance", "publishedBalance");

        // A comparison in round figures is accepted within 0.2 % of the balance: what its development differs by, its balance does too.
        var tolerance = Rupiah.FromSen(statement.Balance.Sen / 500);
        if (document.Expected.List("developmentRange") is [var least, var most] && statement.Development >= Amount(least) - tolerance && statement.Development <= Amount(most) + tolerance)
        {
            answer.With(document.Expected.Text("developmentRange")!, "developmentRange");
        }

        if (document.Expected.Text("balanceAbout") is { } about && IsAbout(statement.Balance, Amount(about)))
        {
            answer.With(about, "balanceAbout");
        }

        return answer;
    }

    private static bool IsAbout(Rupiah amount, Rupiah about) => Math.Abs(amount.Sen - about.Sen) <= about.Sen / 500;

    private static Rupiah Amount(string text) => CaseMembers.AmountOf(text).Value;

    private static Answer Claim(CaseDocument document)
    {
        var input = document.Input;
        var on = DateOf(input, "statementDate", "dismissalDate", "eventDate", "endDate", "deathDate", "foundOn");
        var filedOn = DateOf(input, "claimDate", "date", "filedOn") ?? on ?? AnyDay;
        var since = filedOn.PlusMonths(-(input.Whole("membershipMonths") ?? 12 * 12));
        var birthDate = DateOf(input, "birthDate") ?? filedOn.PlusYears(-(input.Whole("age") ?? 40));
        var isCitizen = Words.IsCitizen(input);
        var partTakenOn = HasTakenPart(input.Text("earlierPartial", "partialTaken")) ? filedOn.PlusDays(-1) : (LocalDate?)null;

        // At 56 it does not matter whether the participant works on.
        _ = input.Has("working");
        var outcome = JhtMember.Create(birthDate, since, isCitizen, partTakenOn)
            .Then(member => ClaimOf(input.Text("reason")!, member, on ?? filedOn))
            .Then(claim => JhtCalculator.On(filedOn).Then(calculator => calculator.Assess(claim)));
        var balance = input.Amount("balance");
        if (!outcome.TryGet(out var entitlement, out var errors))
        {
            // A reason that gives no right on the day is a refusal of the library, and to who asks about the right a "no".
            return document.Expected.Has("eligible") && errors.All(error => error.Code.Equals(ErrorCatalog.JhtReasonUnknown)) ? new Answer().With("false", "eligible") : Answer.Refusal(errors);
        }

        var answer = new Answer().With(entitlement.IsEntitled ? "true" : "false", "eligible");
        if (entitlement.EarliestOn is { } earliest)
        {
            answer.With(earliest, "earliest", "earliestDate");
        }

        if (balance is { } given && given.Then(amount => JhtCalculator.On(filedOn).Value.Calculate(entitlement.Claim, amount)).TryGet(out var statement))
        {
            answer.With(statement.Total, "maxAmount", "amount", "payable");
        }

        return document.Expected.Text("note") is { } note ? answer.With(note, "note") : answer;
    }

    private static bool HasTakenPart(string? text) =>
        text is not null && !Words.Is(text, "false", "none", "no")
        && (Words.Is(text, "true", "yes", "10", "30", "PARTIAL_10", "PARTIAL_30", "PARTIAL_10_PREPARATION", "PARTIAL_30_HOUSING") ? true : throw new NotSupportedException($"an earlier part '{text}' is not known"));

    private static Outcome<JhtClaim> ClaimOf(string reason, JhtMember member, LocalDate on) => reason.ToUpperInvariant() switch
    {
        "RETIREMENT_AGE_56" or "AGE_56" or "AGE" => Outcome.Success(JhtClaim.AtAge(member)),
        "RETIREMENT_AGE_AGREEMENT" or "AGREED_RETIREMENT_AGE" => JhtClaim.AtAgreedAge(member, on),
        "CONTRACT_END" or "FIXED_TERM_END" or "PKWT_END" => JhtClaim.AtEndOfTerm(member, on),
        "BPU_STOPPED" or "STOPPED_WORKING" => JhtClaim.Stopped(member, on),
        "RESIGNED" or "RESIGNATION" => JhtClaim.Resigned(member, on),
        "DISMISSED" or "DISMISSAL" or "PHK" or "LAID_OFF" => JhtClaim.Dismissed(member, on),
        "LEFT_INDONESIA" or "LEFT_COUNTRY" or "LEAVING_INDONESIA" or "LEAVE_INDONESIA" or "LEFT_INDONESIA_FOR_GOOD" or "LEFT_FOR_GOOD" or "LEAVING_FOR_GOOD" or "EMIGRATED" => Outcome.Success(JhtClaim.LeavingIndonesia(member)),
        "DISABILITY" or "TOTAL_DISABILITY" or "PERMANENT_TOTAL_DISABILITY" => JhtClaim.Disabled(member, on),
        "DEATH" or "DIED" => JhtClaim.Died(member, on),
        "PARTIAL_10_PREPARATION" or "PARTIAL_10" => JhtClaim.Preparation(member),
        "PARTIAL_30_HOUSING" or "PARTIAL_30" => JhtClaim.Housing(member),
        _ => throw new NotSupportedException($"the reason '{reason}' is not known"),
    };

    private static Answer Channel(CaseDocument document)
    {
        var input = document.Input;
        var filedOn = DateOf(input, "date") ?? AnyDay;

        // Who claims the whole balance has left work; the channels of who is still active are not asked for.
        if (input.Text("status") is { } status && !Words.Is(status, "inactive", "nonactive", "left", "resigned", "dismissed", "retired", "stopped", "nonaktif"))
        {
            throw new NotSupportedException($"the status '{status}' is not known");
        }

        return input.Amount("balance")!.Value
            .Then(balance => JhtChannels.For(balance, filedOn))
            .Select(channels =>
            {
                var expected = document.Expected.Text("channel", "channels");
                return new Answer().With(expected is not null && AreOffered(expected, channels) ? expected : string.Join(" or ", channels.Select(NameOf)), "channel", "channels");
            })
            .Match(answer => answer, Answer.Refusal);
    }

    // One of the channels offered, or all of them in any order.
    private static bool AreOffered(string expected, ImmutableArray<JhtChannel> channels)
    {
        var named = expected.Trim('[', ']').Split([" or ", ",", "/"], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var known = named.Select(name => channels.Where(channel => Words.Is(name, OtherNamesOf(channel))).ToArray()).ToArray();
        return known.All(one => one.Length == 1) && (named.Length == 1 || known.Select(one => one[0]).Distinct().Count() == channels.Length);
    }

    private static string[] OtherNamesOf(JhtChannel channel) => channel switch
    {
        JhtChannel.MobileApp => ["JMO", "MobileApp", "app"],
        JhtChannel.OnlineService => ["LAPAK_ASIK_ONLINE", "LAPAK_ASIK", "online"],
        _ => ["BRANCH", "BranchOffice", "office"],
    };

    private static string NameOf(JhtChannel channel) => channel switch
    {
        JhtChannel.MobileApp => "JMO",
        JhtChannel.OnlineService => "LAPAK_ASIK_ONLINE",
        JhtChannel.Branch => "BRANCH",
        _ => throw new ArgumentOutOfRangeException(nameof(channel), channel, null),
    };

    private static Answer PublishedRate(CaseDocument document)
    {
        var input = document.Input;
        var answer = new Answer();
        void Tell(LawParameter<Rate> parameter, LocalDate day, params string[] names)
        {
            if (LawBook.Default.TimelineOf(parameter).At(day).TryGet(out var ruling))
            {
                answer.With(ruling.Value.ToString().TrimEnd('%'), names);
            }
        }

        if (input.Whole("year") is { } year)
        {
            Tell(LawParameters.JhtDevelopmentRate, new(year, 1, 1), "rate");
            Tell(LawParameters.JhtDepositAverageRate, new(year, 1, 1), "depositAverage");
            return answer;
        }

        var claimed = DateOf(input, "claimDate") ?? throw new NotSupportedException("there is no year and no day");
        Tell(LawParameters.JhtClaimRate, claimed, "conventional", "rate");
        Tell(LawParameters.JhtShariaClaimRate, claimed, "sharia");
        return answer;
    }
}
