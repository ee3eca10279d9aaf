using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Law;
using NodaTime;

namespace BpjsTk.Domain.Outreach;

/// <summary>Whether somebody may be a Perisai agent, or an organisation a Perisai office (wadah), with every condition that was looked at.</summary>
[DebuggerDisplay("{IsEligible}")]
public sealed class PerisaiEligibility
{
    private PerisaiEligibility(ImmutableArray<Condition> conditions) => this.Conditions = conditions;

    /// <summary>Gets every condition, met or not.</summary>
    public ImmutableArray<Condition> Conditions { get; }

    /// <summary>Gets a value indicating whether every condition is met.</summary>
    public bool IsEligible => this.Conditions.All(condition => condition.IsMet);

    /// <summary>Looks at the conditions of becoming an agent.</summary>
    /// <param name="month">The month in which it is asked.</param>
    /// <param name="isEnrolledInBpu">Whether the applicant is enrolled as self-employed.</param>
    /// <param name="hasCertificate">Whether there is a certificate, after training and exam.</param>
    /// <param name="hasAssignment">Whether the Perisai office gave a letter of assignment.</param>
    /// <param name="hasBankAccount">Whether there is a bank account.</param>
    /// <param name="isEmployeeOfAgency">Whether the applicant is an employee of BPJS Ketenagakerjaan.</param>
    /// <param name="book">The law; the shipped one when not given.</param>
    /// <returns>The answer, or <c>BPJSTK-LAW-001</c> before April 2022, of which no conditions are public.</returns>
    public static Outcome<PerisaiEligibility> OfAgent(
        YearMonth month, bool isEnrolledInBpu, bool hasCertificate, bool hasAssignment, bool hasBankAccount, bool isEmployeeOfAgency, LawBook? book = null) =>
        (book ?? LawBook.Default).TimelineOf(LawParameters.PerisaiAgentConditions).At(month).Select(ruling => new PerisaiEligibility(
        [
            new(new("terdaftar sebagai peserta BPU", "enrolled as self-employed (BPU)"), isEnrolledInBpu, ruling.Citations[0]),
            new(new("memiliki sertifikat setelah pelatihan dan ujian", "certified after training and exam"), hasCertificate, ruling.Citations[0]),
            new(new("memiliki surat penugasan dari wadah Perisai", "assigned by a letter of the Perisai office"), hasAssignment, ruling.Citations[0]),
            new(new("memiliki rekening bank", "has a bank account"), hasBankAccount, ruling.Citations[0]),
            new(new("bukan karyawan BPJS Ketenagakerjaan", "no employee of BPJS Ketenagakerjaan"), !isEmployeeOfAgency, ruling.Citations[0]),
        ]));

    /// <summary>Looks at the conditions of being a Perisai office: of 2017 and 2018 its members, since April 2022 that it is an organisation with a cooperation agreement with the branch.</summary>
    /// <param name="month">The month in which it is asked.</param>
    /// <param name="members">How many members it has.</param>
    /// <param name="isOrganisation">Whether it is an organisation.</param>
    /// <param name="hasAgreement">Whether it has a cooperation agreement with the branch.</param>
    /// <param name="book">The law; the shipped one when not given.</param>
    /// <returns>The answer, or <c>BPJSTK-LAW-001</c> and <c>-002</c> where no scheme is public.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="members"/> is negative.</exception>
    public static Outcome<PerisaiEligibility> OfOffice(YearMonth month, int members, bool isOrganisation, bool hasAgreement, LawBook? book = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(members);
        var law = book ?? LawBook.Default;
        return PerisaiScheme.In(month, law).Then(scheme => scheme.Kind == PerisaiSchemeKind.MonthSum
            ? law.TimelineOf(LawParameters.PerisaiOfficeMembers).At(month).Select(least => new PerisaiEligibility(
                [new(new($"sekurang-kurangnya {least.Value} anggota", $"at least {least.Value} members"), members >= least.Value, least.Citations[0])]))
            : law.TimelineOf(LawParameters.PerisaiAgentConditions).At(month).Select(ruling => new PerisaiEligibility(
            [
                new(new("berbentuk organisasi", "is an organisation"), isOrganisation, ruling.Citations[0]),
                new(new("memiliki perjanjian kerja sama dengan kantor cabang", "has a cooperation agreement with the branch"), hasAgreement, ruling.Citations[0]),
            ])));
    }

    /// <summary>Writes the conditions for a reader.</summary>
    /// <param name="language">The language.</param>
    /// <returns>A line for each condition.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of the enumeration.</exception>
    public IEnumerable<string> ToText(Language language) => [.. this.Conditions.Select(condition => condition.ToText(language))];
}
