using BpjsTk.Domain.Enrollment;
using BpjsTk.Domain.Payments;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace EnrollmentDesk;

/// <summary>A time in which a program covered, both days included.</summary>
internal sealed record CoverBar(SocialProgram Program, LocalDate From, LocalDate To)
{
    /// <summary>Finds the times in which a program covered, up to the last day of the case.</summary>
    internal static IReadOnlyList<CoverBar> Of(MembershipCase one, SocialProgram program)
    {
        var bars = new List<CoverBar>();
        LocalDate? from = null;
        for (var day = one.OpenedOn; day <= one.AsOf.PlusDays(1); day = day.PlusDays(1))
        {
            var covers = day <= one.AsOf && Covers(one.Membership, program, day);
            if (covers)
            {
                from ??= day;
            }
            else if (from is { } began)
            {
                bars.Add(new(program, began, day.PlusDays(-1)));
                from = null;
            }
        }

        return bars;
    }

    // JKP is no choice: it covers while its conditions are met, as JKK does.
    private static bool Covers(Membership membership, SocialProgram program, LocalDate day) => program != SocialProgram.Jkp
        ? membership.IsCoveredOn(program, day)
        : membership.IsCoveredOn(SocialProgram.Jkk, day)
            && membership.ParticipationIn(day.ToYearMonth()).TryGet(out var participation) && participation.Programs.Contains(SocialProgram.Jkp);

    /// <summary>Finds the times in which a program was in arrears for longer than the law covers; those of JKK and JKM are those of JKP too (PP 37/2021 Pasal 39).</summary>
    internal static IEnumerable<ArrearsPeriod> LongArrears(LedgerStanding standing, SocialProgram program) => program switch
    {
        SocialProgram.Jkk or SocialProgram.Jkm => standing.LongArrears(program),
        SocialProgram.Jkp => standing.LongArrears(SocialProgram.Jkk).Concat(standing.LongArrears(SocialProgram.Jkm)).Distinct(),
        _ => [],
    };
}
