using System.Collections.Immutable;
using System.Globalization;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Benefits;

/// <summary>The cash of JKP month by month: the share of the month by the law of the day on which it begins, of the wage up to the cap.</summary>
internal sealed record JkpCash(int Number, LocalDate From, Rate Share, Rupiah Base, BenefitSources Sources)
{
    internal ExactRupiah Exact => this.Share.Of(this.Base);

    /// <summary>Returns the months that begin with a day, each with the law of its own first day: a filing found before a change of the law keeps the old rule until that day.</summary>
    internal static Outcome<ImmutableArray<JkpCash>> Months(Rupiah wage, LocalDate first, LawBook book) => Months(wage, number => first.PlusMonths(number - 1), book);

    /// <summary>Returns the months that are paid at once on a day, by the law of that day.</summary>
    internal static Outcome<ImmutableArray<JkpCash>> AtOnce(Rupiah wage, LocalDate day, LawBook book) => Months(wage, _ => day, book);

    internal BenefitLine Line(Rounding rounding) => new(
        SocialProgram.Jkp,
        BenefitKind.UnemploymentCash,
        this.Name(),
        BenefitPhrases.Formula(language => $"{BenefitPhrases.Share(this.Share, language)} x {BenefitPhrases.Money(this.Base, language)}"),
        this.Exact,
        rounding,
        this.Sources);

    private static Outcome<ImmutableArray<JkpCash>> Months(Rupiah wage, Func<int, LocalDate> dayOf, LawBook book)
    {
        var months = ImmutableArray.CreateBuilder<JkpCash>();
        Ruling<Table<Rate>>? first = null;
        for (var number = 1; ; number++)
        {
            var day = dayOf(number);
            var law = book.TimelineOf(LawParameters.JkpBenefitCashShares).At(day).Then(shares => book.TimelineOf(LawParameters.JkpBenefitWageCap).At(day).Select(cap => (shares, cap)));
            if (!law.TryGet(out var known, out var errors))
            {
                return Outcome.Failure<ImmutableArray<JkpCash>>(errors);
            }

            if (number > known.shares.Value.Count)
            {
                return Outcome.Success(months.ToImmutable());
            }

            first ??= known.shares;
            var sources = BenefitSources.Of(known.shares).And(known.cap);

            // That the share of a running filing is taken by the month's number, and the month's day by the day of the first one, is a reading.
            months.Add(new(
                number,
                day,
                known.shares.Value[number - 1],
                Rupiah.Min(wage, known.cap.Value),
                ReferenceEquals(first, known.shares) ? sources : sources.And(BenefitSources.Of(Confidence.Inferred, "PP 6/2025 Pasal II"))));
        }
    }

    private BilingualText Name()
    {
        var name = BenefitNames.Of(BenefitKind.UnemploymentCash);
        var number = this.Number.ToString(CultureInfo.InvariantCulture);
        return new($"{name.Indonesian} bulan ke-{number}", $"{name.English}, month {number}");
    }
}
