using System.Diagnostics;
using BpjsTk.Domain.Guards;
using BpjsTk.Domain.Messages;

namespace BpjsTk.Domain.Outreach;

/// <summary>How many cadres an office may have at a time (kuota kader). A quota is of the office itself: pioneer branches have their own.</summary>
[DebuggerDisplay("{Office}: {Seats}")]
public sealed record CadreQuota
{
    private CadreQuota(Office office, int seats)
    {
        this.Office = office;
        this.Seats = seats;
    }

    /// <summary>Gets the office.</summary>
    public Office Office { get; }

    /// <summary>Gets the number of seats.</summary>
    public int Seats { get; }

    /// <summary>States a quota.</summary>
    /// <param name="office">The office: a branch or pioneer branch.</param>
    /// <param name="seats">The number of seats, 1 or more.</param>
    /// <returns>The quota, or <c>BPJSTK-CDR-009</c> (an office that has no cadres), <c>-013</c> (no seat).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="office"/> is <see langword="null"/>.</exception>
    public static Outcome<CadreQuota> Create(Office office, int seats)
    {
        Guard.Against.Null(office);
        return (office.OwnBranch, seats) switch
        {
            (null, _) => Outcome.Failure<CadreQuota>(CadreFaults.NoCadresAt(office)),
            (_, < 1) => Outcome.Failure<CadreQuota>(DomainError.Of(ErrorCatalog.CadreQuotaBad, "Seats", new ErrorArgument("seats", seats))),
            _ => Outcome.Success(new CadreQuota(office, seats)),
        };
    }
}
