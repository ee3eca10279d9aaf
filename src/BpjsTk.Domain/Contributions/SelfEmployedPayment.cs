using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Participants;
using NodaTime;

namespace BpjsTk.Domain.Contributions;

/// <summary>Several months of a self-employed participant paid at once; each month is priced by its own law.</summary>
[DebuggerDisplay("{Months.Length} months, {Total}")]
public sealed class SelfEmployedPayment
{
    private SelfEmployedPayment(ImmutableArray<SelfEmployedMonth> months) => this.Months = months;

    /// <summary>Gets the months in order.</summary>
    public ImmutableArray<SelfEmployedMonth> Months { get; }

    /// <summary>Gets the whole payment.</summary>
    public Rupiah Total => this.Months.Aggregate(Rupiah.Zero, (total, month) => total + month.Statement.Total);

    /// <summary>Prices several months at once.</summary>
    /// <param name="participant">The participant.</param>
    /// <param name="first">The first contribution month.</param>
    /// <param name="months">How many months: 1, 2, 3, 6 or 12.</param>
    /// <param name="reliefs">The reliefs asked for: each applies in the months it is for, so that a new participant of PP 49/2020 pays the first two in full.</param>
    /// <param name="book">The law; the shipped one when not given.</param>
    /// <param name="policies">The readings; the default ones when not given.</param>
    /// <returns>
    /// The payment, or <c>BPJSTK-BPU-004</c> for another number of months, <c>BPJSTK-LAW-001</c> before July 2015, <c>BPJSTK-RLF-001</c> for a relief
    /// that is in force in none of the months, <c>-002</c> to <c>-004</c> for one that is refused.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="participant"/> is <see langword="null"/>.</exception>
    public static Outcome<SelfEmployedPayment> Price(
        SelfEmployed participant, YearMonth first, int months, ImmutableArray<Relief> reliefs = default, LawBook? book = null, PolicySet? policies = null)
    {
        ArgumentNullException.ThrowIfNull(participant);
        var claims = reliefs.IsDefault ? [] : reliefs;
        var law = (book ?? LawBook.Default).InForce(first);
        if (!CheckMonths(months, law).TryGet(out _, out var refusal))
        {
            return Outcome.Failure<SelfEmployedPayment>(refusal);
        }

        var priced = ImmutableArray.CreateBuilder<SelfEmployedMonth>(months);
        var unused = claims.ToList();
        for (var i = 0; i < months; i++)
        {
            var month = first.PlusMonths(i);
            var outcome = SelfEmployedCalculator.For(month, book, policies);
            foreach (var relief in claims)
            {
                outcome = outcome.Then(calculator => relief.IsForMonth(calculator.Law) ? calculator.With(relief) : Outcome.Success(calculator));
            }

            if (!outcome.Then(calculator => calculator.Calculate(participant)).TryGet(out var statement, out var errors))
            {
                return Outcome.Failure<SelfEmployedPayment>(errors);
            }

            unused.RemoveAll(relief => relief.IsForMonth(outcome.Value.Law));
            priced.Add(new SelfEmployedMonth(month, statement));
        }

        // A relief that touches none of the months would be dropped in silence.
        return unused.Count == 0
            ? Outcome.Success(new SelfEmployedPayment(priced.ToImmutable()))
            : Outcome.Failure<SelfEmployedPayment>([.. unused.SelectMany(relief => relief.Grant(participant.Segment, law).Errors)]);
    }

    /// <summary>Says whether as many months can be paid at once, whoever pays them.</summary>
    internal static Outcome<int> CheckMonths(int months, LawInForce law) => law.Of(LawParameters.BpuPaymentMonths).Then(choices => choices.Value.Contains(months)
        ? Outcome.Success(months)
        : Outcome.Failure<int>(DomainError.Of(
            ErrorCatalog.PaymentMonths, "Months", choices.Citations[0], new ErrorArgument("months", months), new ErrorArgument("choices", choices.Value.ToString()))));
}
