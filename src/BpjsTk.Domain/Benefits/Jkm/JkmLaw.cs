using BpjsTk.Domain.Law;
using NodaTime;

namespace BpjsTk.Domain.Benefits;

/// <summary>The figures of JKM on a day.</summary>
internal sealed record JkmLaw(
    Ruling<Rupiah> LumpSum,
    Ruling<Rupiah> PeriodicAmount,
    Ruling<int> PeriodicMonths,
    Ruling<Rupiah> Funeral,
    Ruling<int>? ShortMonths,
    Ruling<Rupiah>? ShortFuneral,
    Ruling<int> ScholarshipYears,
    DayRuling<Rupiah> ScholarshipOnce)
{
    // PP 44/2015 Pasal 34(3) as amended: the annual scholarship for children.
    internal Citation ScholarshipRule => this.ScholarshipOnce.Nearest.End?.Citations[0] ?? this.ScholarshipYears.Citations[0];

    internal static Outcome<JkmLaw> On(LocalDate date, LawBook book)
    {
        var law = new DayLaw(book, date);
        return law.Gives(new JkmLaw(
            law.Of(LawParameters.JkmLumpSum),
            law.Of(LawParameters.JkmPeriodicAmount),
            law.Of(LawParameters.JkmPeriodicMonths),
            law.Of(LawParameters.JkmFuneral),
            law.If(LawParameters.JkmBpuShortMonths).Holds,
            law.If(LawParameters.JkmBpuShortFuneral).Holds,
            law.Of(LawParameters.JkmScholarshipYears),
            law.If(LawParameters.JkmScholarshipOnce)));
    }
}
