using System.Globalization;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Participants;
using NodaTime;

namespace BpjsTk.Domain.Benefits;

/// <content>Who has a right to JKP.</content>
public sealed partial class JkpCalculator
{
    private const int MonthsPerYear = 12;

    /// <summary>Decides whether a filing is good, with every condition.</summary>
    /// <param name="claim">The filing.</param>
    /// <returns>
    /// The decision, or <c>BPJSTK-JKP-006</c> for a filing later than the day on which it is decided, <c>BPJSTK-LAW-001</c> for a dismissal before JKP began.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="claim"/> is <see langword="null"/>.</exception>
    public Outcome<JkpEligibility> Assess(JkpClaim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        if (this.FoundOn < claim.FiledOn)
        {
            return Outcome.Failure<JkpEligibility>(DomainError.Of(
                ErrorCatalog.JkpFoundBeforeFiled, "FiledOn", Citation.FromText("PP 37/2021 Pasal 40"), new ErrorArgument("filed", claim.FiledOn), new ErrorArgument("found", this.FoundOn)));
        }

        return this.book.TimelineOf(LawParameters.JkpBenefitClaimMonths).At(claim.Dismissal.DismissedOn).Then(window =>
            this.LawOf(LawParameters.JkpBenefitPaidMonths).Then(months => this.LawOf(LawParameters.JkpBenefitWindowMonths).Then(within =>
                this.LawOf(LawParameters.JkpBenefitClaimsLimit).Then(limit => this.LawOf(LawParameters.JkpBenefitNextClaimYears).Select(years =>
                {
                    var (lastDay, ruling) = this.LastDayToFile(claim.Dismissal.DismissedOn, window);
                    return new JkpEligibility(claim, this.FoundOn, lastDay, [
                        .. OfTheEnd(claim.Dismissal),
                        .. this.OfContributions(claim.Dismissal, months, within),
                        Condition(
                            $"diajukan paling lambat {Day(lastDay)}, {ruling.Value} bulan sejak pemutusan hubungan kerja",
                            $"filed by {Day(lastDay)}, {ruling.Value} months from the dismissal",
                            claim.FiledOn <= lastDay,
                            ruling.Citations[0]),
                        .. OfEarlierBenefits(claim.Dismissal, limit, years),
                        this.OfWorkingLife(claim.Dismissal),
                        .. this.OfWhatEndsTheRight(claim),
                    ]);
                })))));
    }

    private static string Day(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    private static Condition Condition(string indonesian, string english, bool isMet, Citation citation) => new(new(indonesian, english), isMet, citation);

    private static Condition Condition(string indonesian, string english, bool isMet, string citation) => Condition(indonesian, english, isMet, Citation.FromText(citation));

    private static IEnumerable<Condition> OfTheEnd(JkpDismissal dismissal)
    {
        var end = EmploymentEndNames.Of(dismissal.End);
        yield return Condition(
            $"alasan tidak dikecualikan ({end.Indonesian})",
            $"the reason is not excluded ({end.English})",
            dismissal.End is EmploymentEnd.ByEmployer or EmploymentEnd.TermRanOut,
            "PP 37/2021 Pasal 20(1)");
        if (dismissal.Relation == EmploymentRelation.FixedTerm)
        {
            yield return Condition(
                "perjanjian kerja waktu tertentu diakhiri pengusaha sebelum jangka waktunya",
                "the fixed-term contract was ended by the employer before its term",
                dismissal.End == EmploymentEnd.ByEmployer,
                "PP 37/2021 Pasal 20(2)");
        }

        yield return Condition("bersedia bekerja kembali", "willing to work again", dismissal.IsWillingToWork, "PP 37/2021 Pasal 19(2)");
        if (dismissal.IsFromChosenEmployer is { } isChosen)
        {
            yield return Condition("diberhentikan oleh pengusaha yang dipilih untuk JKP", "dismissed by the employer chosen for JKP", isChosen, "PP 37/2021 Pasal 36");
        }
    }

    private static IEnumerable<Condition> OfEarlierBenefits(JkpDismissal dismissal, Ruling<int> limit, Ruling<int> years)
    {
        var before = dismissal.EarlierBenefits;
        yield return Condition(
            $"paling banyak {limit.Value} kali selama masa usia kerja; sudah {before.Length} kali",
            $"at most {limit.Value} times in a working life; {before.Length} before",
            before.Length < limit.Value,
            limit.Citations[0]);
        if (before.IsEmpty)
        {
            yield break;
        }

        var (first, last) = (before[^1].ToYearMonth().PlusMonths(1), dismissal.DismissedOn.ToYearMonth());
        var paid = first <= last ? dismissal.Paid.CountIn(first, last) : 0;
        yield return Condition(
            $"masa iur {years.Value} tahun sejak manfaat sebelumnya pada {Day(before[^1])}; dibayar {paid} bulan",
            $"{years.Value} years of contributions since the benefit of {Day(before[^1])}; {paid} months paid",
            paid >= years.Value * MonthsPerYear,
            years.Citations[0]);
    }

    // Work and death end the whole right (Pasal 40), also between the filing and the day on which it is found eligible.
    private IEnumerable<Condition> OfWhatEndsTheRight(JkpClaim claim)
    {
        if (claim.WorkedFrom is { } workedFrom)
        {
            yield return Condition($"belum bekerja kembali saat dinyatakan layak; bekerja sejak {Day(workedFrom)}", $"not at work when found eligible; at work since {Day(workedFrom)}", workedFrom > this.FoundOn, "PP 37/2021 Pasal 40");
        }

        if (claim.DiedOn is { } diedOn)
        {
            yield return Condition($"hidup saat dinyatakan layak; meninggal dunia pada {Day(diedOn)}", $"alive when found eligible; died on {Day(diedOn)}", diedOn > this.FoundOn, "PP 37/2021 Pasal 40");
        }
    }

    private Outcome<Ruling<int>> LawOf(LawParameter<int> parameter) => this.book.TimelineOf(parameter).At(this.FoundOn);

    // The months before the one of the dismissal: those that can be paid before it. Six in a row must lie in them too (both inferred).
    private IEnumerable<Condition> OfContributions(JkpDismissal dismissal, Ruling<int> months, Ruling<int> within)
    {
        var last = dismissal.DismissedOn.ToYearMonth().PlusMonths(-1);
        var first = last.PlusMonths(1 - within.Value);
        var paid = dismissal.Paid.CountIn(first, last);
        yield return Condition(
            $"masa iur {months.Value} bulan dalam {within.Value} bulan; dibayar {paid}", $"{months.Value} months of contributions in {within.Value}; {paid} paid", paid >= months.Value, months.Citations[0]);
        if (this.LawOf(LawParameters.JkpBenefitRowMonths).TryGet(out var row))
        {
            var longest = dismissal.Paid.LongestRunIn(first, last);
            yield return Condition(
                $"iuran {row.Value} bulan berturut-turut; terpanjang {longest}", $"{row.Value} months of contributions in a row; {longest} at most", longest >= row.Value, row.Citations[0]);
        }
    }

    // The elucidation of Pasal 35: a working life ends at the age of the pension.
    private Condition OfWorkingLife(JkpDismissal dismissal)
    {
        var ends = RetirementAge.ReachedOn(dismissal.BirthDate, this.book);
        return Condition($"masih dalam masa usia kerja, sampai {Day(ends)}", $"still in working life, until {Day(ends)}", dismissal.DismissedOn < ends, "PP 37/2021 Penjelasan Pasal 35");
    }

    // A longer term that begins while the right still stands lengthens it; a right that has lapsed stays lost (inferred from PP 6/2025 Pasal II).
    private (LocalDate LastDay, Ruling<int> Ruling) LastDayToFile(LocalDate dismissedOn, Ruling<int> window)
    {
        var (last, ruling) = (dismissedOn.PlusMonths(window.Value), window);
        foreach (var later in this.book.TimelineOf(LawParameters.JkpBenefitClaimMonths).Rulings.Where(one => one.From > dismissedOn))
        {
            if (later.From <= last && later.From <= this.FoundOn)
            {
                (last, ruling) = (dismissedOn.PlusMonths(later.Value), later);
            }
        }

        return (last, ruling);
    }
}
