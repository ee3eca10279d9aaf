using BpjsTk.Domain.Law;
using NodaTime;

namespace BpjsTk.Domain.Benefits;

/// <summary>The figures of JKK on a day.</summary>
internal sealed record JkkLaw
{
    internal required Ruling<Rupiah> TransportLand { get; init; }

    internal required Ruling<Rupiah> TransportSea { get; init; }

    internal required Ruling<Rupiah> TransportAir { get; init; }

    internal required Ruling<Table<IncapacityShare>> IncapacityShares { get; init; }

    internal required Ruling<int> IncapacityDayDivisor { get; init; }

    internal required Ruling<int> WageMonths { get; init; }

    internal required Ruling<Table<DisabilityRow>> DisabilityTable { get; init; }

    internal required Ruling<Rate> PartialDisabilityCap { get; init; }

    internal required Ruling<Rate> PermanentTotalShare { get; init; }

    internal required Ruling<Rate> DeathShare { get; init; }

    internal required Ruling<Rupiah> DeathLeast { get; init; }

    internal required Ruling<Rupiah> PeriodicAmount { get; init; }

    internal required Ruling<int> PeriodicMonths { get; init; }

    internal required Ruling<Rupiah> Funeral { get; init; }

    internal required Ruling<Rate> AidSurcharge { get; init; }

    internal required Ruling<int> DiseaseYears { get; init; }

    internal required DayRuling<Rupiah> Dentures { get; init; }

    internal required DayRuling<Rupiah> HearingAid { get; init; }

    internal required DayRuling<Rupiah> Glasses { get; init; }

    internal required DayRuling<Rupiah> HomeCare { get; init; }

    internal required DayRuling<int> HomeCareMonths { get; init; }

    internal required DayRuling<Rupiah> ScholarshipOnce { get; init; }

    internal static Outcome<JkkLaw> On(LocalDate date, LawBook book)
    {
        var law = new DayLaw(book, date);
        return law.Gives(new JkkLaw
        {
            TransportLand = law.Of(LawParameters.JkkTransportLandCap),
            TransportSea = law.Of(LawParameters.JkkTransportSeaCap),
            TransportAir = law.Of(LawParameters.JkkTransportAirCap),
            IncapacityShares = law.Of(LawParameters.JkkIncapacityShares),
            IncapacityDayDivisor = law.Of(LawParameters.JkkIncapacityDayDivisor),
            WageMonths = law.Of(LawParameters.JkkWageMonths),
            DisabilityTable = law.Of(LawParameters.JkkDisabilityTable),
            PartialDisabilityCap = law.Of(LawParameters.JkkPartialDisabilityCap),
            PermanentTotalShare = law.Of(LawParameters.JkkPermanentTotalShare),
            DeathShare = law.Of(LawParameters.JkkDeathShare),
            DeathLeast = law.Of(LawParameters.JkmLumpSum),
            PeriodicAmount = law.Of(LawParameters.JkkPeriodicAmount),
            PeriodicMonths = law.Of(LawParameters.JkkPeriodicMonths),
            Funeral = law.Of(LawParameters.JkkFuneral),
            AidSurcharge = law.Of(LawParameters.JkkAidSurcharge),
            DiseaseYears = law.Of(LawParameters.JkkDiseaseYears),
            Dentures = law.If(LawParameters.JkkDenturesCap),
            HearingAid = law.If(LawParameters.JkkHearingAidCap),
            Glasses = law.If(LawParameters.JkkGlassesCap),
            HomeCare = law.If(LawParameters.JkkHomeCareCap),
            HomeCareMonths = law.If(LawParameters.JkkHomeCareMonths),
            ScholarshipOnce = law.If(LawParameters.JkkScholarshipOnce),
        });
    }

    internal Ruling<Rupiah> TransportCap(TransportMode mode) => mode switch
    {
        TransportMode.Land => this.TransportLand,
        TransportMode.Sea => this.TransportSea,
        _ => this.TransportAir,
    };
}
