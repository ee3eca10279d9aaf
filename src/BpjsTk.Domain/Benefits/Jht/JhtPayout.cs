using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Guards;
using BpjsTk.Domain.Messages;
using NodaTime;

namespace BpjsTk.Domain.Benefits;

/// <summary>A payment of JHT as the tax sees it: when, how much, what it is, whether there is a tax number, and what was paid before.</summary>
[DebuggerDisplay("{Kind} {Gross} on {PaidOn}")]
public sealed class JhtPayout
{
    private JhtPayout(LocalDate paidOn, Rupiah gross, JhtPayoutKind kind, bool hasTaxNumber, ImmutableArray<JhtEarlierPayout> earlier)
    {
        this.PaidOn = paidOn;
        this.Gross = gross;
        this.Kind = kind;
        this.HasTaxNumber = hasTaxNumber;
        this.Earlier = earlier;
    }

    /// <summary>Gets the day of payment, whose law decides.</summary>
    public LocalDate PaidOn { get; }

    /// <summary>Gets the gross amount, rupiah; above zero.</summary>
    public Rupiah Gross { get; }

    /// <summary>Gets what it is.</summary>
    public JhtPayoutKind Kind { get; }

    /// <summary>Gets a value indicating whether the participant has a tax number (NPWP).</summary>
    public bool HasTaxNumber { get; }

    /// <summary>Gets what was paid before, earliest first.</summary>
    public ImmutableArray<JhtEarlierPayout> Earlier { get; }

    /// <summary>States a payment.</summary>
    /// <param name="paidOn">The day of payment.</param>
    /// <param name="gross">The gross amount, rupiah.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="hasTaxNumber">Whether the participant has a tax number.</param>
    /// <param name="earlier">The payments of the same balance before, in any order; none when not given.</param>
    /// <returns>The payment, or every fault: <c>BPJSTK-JHT-016</c> for an amount that is not above zero, <c>-018</c> for an earlier payment dated after this one.</returns>
    /// <exception cref="ArgumentNullException">An earlier payment is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a member of the enumeration.</exception>
    public static Outcome<JhtPayout> Create(LocalDate paidOn, Rupiah gross, JhtPayoutKind kind, bool hasTaxNumber, params IEnumerable<JhtEarlierPayout> earlier)
    {
        if (!Enum.IsDefined(kind))
        {
            throw new ArgumentOutOfRangeException(nameof(kind), kind, null);
        }

        ImmutableArray<JhtEarlierPayout> sorted = [.. Guard.Against.Null(earlier).Select(payout => Guard.Against.Null(payout)).OrderBy(payout => payout.PaidOn)];
        var citation = Citation.FromText("PP 68/2009 Pasal 2(2)");
        ImmutableArray<DomainError> errors =
        [
            .. new[] { gross }.Concat(sorted.Select(payout => payout.Amount)).Where(amount => amount.Sen <= 0)
                .Select(amount => DomainError.Of(ErrorCatalog.JhtAmountNotPositive, "Gross", citation, new ErrorArgument("amount", amount))),
            .. sorted.Where(payout => payout.PaidOn > paidOn)
                .Select(payout => DomainError.Of(ErrorCatalog.JhtEarlierPaymentLater, "Earlier", citation, new ErrorArgument("earlier", payout.PaidOn), new ErrorArgument("paid", paidOn))),
        ];
        return errors.IsEmpty ? Outcome.Success(new JhtPayout(paidOn, gross, kind, hasTaxNumber, sorted)) : Outcome.Failure<JhtPayout>(errors);
    }
}
