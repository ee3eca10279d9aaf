using BpjsTk.Domain.Law;
using BpjsTk.Domain.Participants;
using BpjsTk.Domain.Programs;
using NodaTime;
using NodaTime.Text;

namespace BpjsTk.Domain.Tests.Participants;

/// <summary>Facts about workers, employers and months that the tests of this folder start from.</summary>
internal static class Facts
{
    internal static readonly ProgramBundle AllFive = ProgramBundle.JkkJkmJhtJp.With(SocialProgram.Jkp);

    internal static readonly ProgramBundle Jkk = ProgramBundle.Of(SocialProgram.Jkk);

    /// <summary>Gets every set of the five programs.</summary>
    internal static IReadOnlyList<ProgramBundle> Bundles { get; } =
        [.. Enumerable.Range(0, 32).Select(bits => ProgramBundle.Of([.. Enum.GetValues<SocialProgram>().Where(program => (bits >> (int)program & 1) != 0)]))];

    internal static WageBase Wage { get; } = WageBase.Monthly(Rupiah.FromRupiah(5_000_000)).Value;

    internal static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;

    internal static YearMonth Month(string text) => YearMonthPattern.Iso.Parse(text).Value;

    internal static LawInForce Law(string month) => LawBook.Default.InForce(Month(month));

    internal static ProgramBundle Bundle(string text) => ProgramBundle.FromText(text).Value;

    internal static Employer Employer(EmployerScale scale) => Domain.Participants.Employer.Create(scale, RiskClass.High).Value;

    internal static Employer StateOrganiser() => Domain.Participants.Employer.CreateStateOrganiser(RiskClass.Low).Value;

    /// <summary>A citizen with everything JKP asks for.</summary>
    internal static Worker Citizen(
        string born = "1990-01-01",
        string registered = "2020-01-01",
        JknStatus jkn = JknStatus.WageEarner,
        EmploymentRelation relation = EmploymentRelation.Permanent,
        bool hasJkpElsewhere = false) => Worker.Citizen(Date(born), Date(registered), jkn, relation, hasJkpElsewhere).Value;

    internal static Outcome<Participation> Decide(string month, Employer employer, Worker worker, ProgramBundle chosen, PolicySet? policies = null) =>
        ParticipationRules.For(Law(month), policies).Value.Decide(employer, worker, chosen);
}
