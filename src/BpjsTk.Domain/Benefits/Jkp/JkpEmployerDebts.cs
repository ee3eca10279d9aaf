using System.Collections.Immutable;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Benefits;

/// <summary>
/// How much an employer owes of JKP: all of it to who was not enrolled, the difference to who was reported too low, and all of it in advance when contributions are in arrears. It answers how much, not
/// whether: that the worker meets the conditions of the benefit is for <see cref="JkpCalculator.Assess"/>, and who pays for the rules of cover.
/// </summary>
public static class JkpEmployerDebts
{
    /// <summary>Computes what is owed to a worker who was not enrolled: the cash at once, and training (PP 37/2021 Pasal 37).</summary>
    /// <param name="dismissal">The dismissal, with the true wage.</param>
    /// <param name="scale">The size of the employer.</param>
    /// <param name="book">The law; the shipped one when not given.</param>
    /// <param name="policies">The readings; the default ones when not given.</param>
    /// <returns>
    /// The debt, or <c>BPJSTK-JKP-007</c> when the way work ended gives no JKP, <c>-010</c> for a micro employer, <c>BPJSTK-LAW-001</c> for a dismissal before JKP began.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="dismissal"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="scale"/> is not a member of the enumeration.</exception>
    public static Outcome<JkpEmployerDebt> NotEnrolled(JkpDismissal dismissal, EmployerScale scale, LawBook? book = null, PolicySet? policies = null)
    {
        ArgumentNullException.ThrowIfNull(dismissal);
        if (!Enum.IsDefined(scale))
        {
            throw new ArgumentOutOfRangeException(nameof(scale), scale, null);
        }

        if (scale == EmployerScale.Micro)
        {
            return Outcome.Failure<JkpEmployerDebt>(DomainError.Of(ErrorCatalog.JkpMicroExempt, "Scale", Citation.FromText("PP 37/2021 Pasal 37(2)")));
        }

        // Pasal 37 names Pasal 21(1) alone; that the cap of Pasal 21(2) holds here as it does for the agency is a reading.
        var law = book ?? LawBook.Default;
        var sources = BenefitSources.Of(Confidence.Inferred, "PP 37/2021 Pasal 37(1)");
        return AtOnce(dismissal, law).Then(months => law.TimelineOf(LawParameters.JkpBenefitTrainingLimit).At(dismissal.DismissedOn).Select(training => new JkpEmployerDebt(
            new("pekerja tidak diikutsertakan: uang tunai sekaligus dan pelatihan", "the worker was not enrolled: the cash at once, and training"),
            Lines(months, month => (Rupiah.Zero, month.Exact.Round(RoundingOf(policies)))),
            training.Value,
            false,
            months.Aggregate(sources, (all, month) => all.And(month.Sources)).And(training))));
    }

    /// <summary>Computes what is owed to a worker whose wage was reported too low: what the cash is short of, at once (PP 37/2021 Pasal 23).</summary>
    /// <param name="dismissal">The dismissal, with the wage that was reported.</param>
    /// <param name="actualWage">The true wage, rupiah a month.</param>
    /// <param name="foundOn">The day on which the filing is found eligible, with which month 1 begins.</param>
    /// <param name="book">The law; the shipped one when not given.</param>
    /// <param name="policies">The readings; the default ones when not given.</param>
    /// <returns>
    /// The debt, of Rp0 when both wages are above the cap; or <c>BPJSTK-JKP-007</c> when the way work ended gives no JKP, <c>-011</c> when the true wage is not above the reported one, <c>-005</c> for a day
    /// before the dismissal, <c>BPJSTK-LAW-001</c> before JKP began.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="dismissal"/> is <see langword="null"/>.</exception>
    public static Outcome<JkpEmployerDebt> UnderReported(JkpDismissal dismissal, Rupiah actualWage, LocalDate foundOn, LawBook? book = null, PolicySet? policies = null)
    {
        ArgumentNullException.ThrowIfNull(dismissal);
        if (dismissal.Exclusion() is { } excluded)
        {
            return Outcome.Failure<JkpEmployerDebt>(excluded);
        }

        if (actualWage <= dismissal.Wage)
        {
            return Outcome.Failure<JkpEmployerDebt>(DomainError.Of(
                ErrorCatalog.JkpNothingShort, "ActualWage", Citation.FromText("PP 37/2021 Pasal 23"), new ErrorArgument("actual", actualWage), new ErrorArgument("reported", dismissal.Wage)));
        }

        var law = book ?? LawBook.Default;
        var rounding = RoundingOf(policies);
        return JkpClaim.File(dismissal, foundOn).Then(_ => JkpCash.Months(dismissal.Wage, foundOn, law)).Then(reported => JkpCash.Months(actualWage, foundOn, law).Select(actual =>
            new JkpEmployerDebt(
                new("upah dilaporkan terlalu rendah: kekurangan sekaligus", "the wage was reported too low: what is missing, at once"),
                Lines(reported, month => (month.Exact.Round(rounding), actual[month.Number - 1].Exact.Round(rounding) - month.Exact.Round(rounding))),
                null,
                false,
                reported.Aggregate(BenefitSources.Of(Confidence.Confirmed, "PP 37/2021 Pasal 23"), (all, month) => all.And(month.Sources)))));
    }

    /// <summary>
    /// Computes what an employer in arrears pays first, to be refunded once arrears and fines are settled (PP 37/2021 Pasal 39(3)-(4)). Whether the arrears are so long is for the rules of who pays.
    /// </summary>
    /// <param name="dismissal">The dismissal, with the wage that was reported.</param>
    /// <param name="foundOn">The day with which month 1 begins.</param>
    /// <param name="book">The law; the shipped one when not given.</param>
    /// <param name="policies">The readings; the default ones when not given.</param>
    /// <returns>
    /// The debt, or <c>BPJSTK-JKP-007</c> when the way work ended gives no JKP, <c>-005</c> for a day before the dismissal, <c>BPJSTK-LAW-001</c> before JKP began.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="dismissal"/> is <see langword="null"/>.</exception>
    public static Outcome<JkpEmployerDebt> PaidFirst(JkpDismissal dismissal, LocalDate foundOn, LawBook? book = null, PolicySet? policies = null)
    {
        ArgumentNullException.ThrowIfNull(dismissal);
        if (dismissal.Exclusion() is { } excluded)
        {
            return Outcome.Failure<JkpEmployerDebt>(excluded);
        }

        return JkpClaim.File(dismissal, foundOn).Then(_ => JkpCash.Months(dismissal.Wage, foundOn, book ?? LawBook.Default)).Select(months => new JkpEmployerDebt(
            new("iuran menunggak: dibayar lebih dahulu, diganti setelah tunggakan dan denda lunas", "contributions are in arrears: paid first, refunded once arrears and fines are settled"),
            Lines(months, month => (Rupiah.Zero, month.Exact.Round(RoundingOf(policies)))),
            null,
            true,
            months.Aggregate(BenefitSources.Of(Confidence.Confirmed, "PP 37/2021 Pasal 39(3)", "PP 37/2021 Pasal 39(4)"), (all, month) => all.And(month.Sources))));
    }

    private static Rounding RoundingOf(PolicySet? policies) => (policies ?? PolicySet.Default).Rounding;

    private static Outcome<ImmutableArray<JkpCash>> AtOnce(JkpDismissal dismissal, LawBook book) => dismissal.Exclusion() is { } excluded
        ? Outcome.Failure<ImmutableArray<JkpCash>>(excluded)
        : JkpCash.AtOnce(dismissal.Wage, dismissal.DismissedOn, book);

    private static ImmutableArray<JkpDebtLine> Lines(ImmutableArray<JkpCash> months, Func<JkpCash, (Rupiah AgencyPays, Rupiah EmployerOwes)> sides) =>
    [
        .. months.Select(month => (month.Number, Sides: sides(month))).Select(row => new JkpDebtLine(row.Number, row.Sides.AgencyPays, row.Sides.EmployerOwes)),
    ];
}
