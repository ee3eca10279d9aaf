using BpjsTk.Domain.Enrollment;
using BpjsTk.Domain.Payments;
using NodaTime;

namespace EnrollmentDesk;

/// <summary>One membership with its payments, as a file tells them, and the day up to which it is told.</summary>
internal sealed record MembershipCase(Membership Membership, PaymentLedger Ledger, LocalDate AsOf)
{
    internal bool IsOfEmployer => this.Membership.State.Place is Workplace;

    internal LocalDate OpenedOn => this.Membership.Events[0].On;

    internal LedgerStanding Standing => this.Ledger.StandingOn(this.AsOf);
}
