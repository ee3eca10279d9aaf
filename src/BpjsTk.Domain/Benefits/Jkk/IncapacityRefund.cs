using System.Diagnostics;
using BpjsTk.Domain.Guards;
using BpjsTk.Domain.Messages;

namespace BpjsTk.Domain.Benefits;

/// <summary>
/// Who receives temporary incapacity where the employer went on paying the wage (PP 44/2015 Pasal 51): it refunds the employer, and what is above the wage paid goes to the worker. What the
/// refund falls short of the wage paid is not asked back.
/// </summary>
[DebuggerDisplay("employer {ToEmployer}, worker {ToWorker}")]
public sealed class IncapacityRefund
{
    private IncapacityRefund(Rupiah toEmployer, Rupiah toWorker, Rupiah notRefunded, Citation citation)
    {
        this.ToEmployer = toEmployer;
        this.ToWorker = toWorker;
        this.NotRefunded = notRefunded;
        this.Citation = citation;
    }

    /// <summary>Gets what the employer receives.</summary>
    public Rupiah ToEmployer { get; }

    /// <summary>Gets what the worker receives.</summary>
    public Rupiah ToWorker { get; }

    /// <summary>Gets what the employer paid above the refund; it is not asked back from the worker.</summary>
    public Rupiah NotRefunded { get; }

    /// <summary>Gets where the split stands.</summary>
    public Citation Citation { get; }

    /// <summary>Splits the temporary incapacity of a statement.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="advancedWages">The wages the employer paid for the time of incapacity, not negative.</param>
    /// <returns>The split, or <c>BPJSTK-JKK-008</c> (the statement has no temporary incapacity), <c>-009</c> (negative wages).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="statement"/> is <see langword="null"/>.</exception>
    public static Outcome<IncapacityRefund> Of(BenefitStatement statement, Rupiah advancedWages)
    {
        Guard.Against.Null(statement);
        if (advancedWages.IsNegative)
        {
            return Outcome.Failure<IncapacityRefund>(DomainError.Of(ErrorCatalog.AdvancedWagesNegative, "AdvancedWages", new ErrorArgument("amount", advancedWages)));
        }

        var refund = statement.AmountOf(BenefitKind.TemporaryIncapacity);
        if (refund.IsZero)
        {
            return Outcome.Failure<IncapacityRefund>(DomainError.Of(ErrorCatalog.RefundWithoutIncapacity, "Statement", Citation.FromText("PP 44/2015 Pasal 51(2)")));
        }

        var toEmployer = Rupiah.Min(refund, advancedWages);
        var rule = refund > advancedWages ? "PP 44/2015 Pasal 51(3)" : refund < advancedWages ? "PP 44/2015 Pasal 51(4)" : "PP 44/2015 Pasal 51(2)";
        return Outcome.Success(new IncapacityRefund(toEmployer, refund - toEmployer, advancedWages - toEmployer, Citation.FromText(rule)));
    }
}
