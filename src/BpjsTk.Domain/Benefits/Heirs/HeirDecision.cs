using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Programs;

namespace BpjsTk.Domain.Benefits;

/// <summary>Which rank of heirs is entitled and who belongs to it. How its members share is not stated by law, and so not here either.</summary>
[DebuggerDisplay("{Program}: {Rank}, {Members.Length} members")]
public sealed class HeirDecision
{
    internal HeirDecision(SocialProgram program, HeirRank rank, ImmutableArray<string> members, Citation citation, Confidence confidence, ImmutableArray<Condition> notEntitled)
    {
        this.Program = program;
        this.Rank = rank;
        this.Members = members;
        this.Citation = citation;
        this.Confidence = confidence;
        this.NotEntitled = notEntitled;
    }

    /// <summary>Gets the program.</summary>
    public SocialProgram Program { get; }

    /// <summary>Gets the entitled rank.</summary>
    public HeirRank Rank { get; }

    /// <summary>Gets the names of its members in the order given; empty when there is nobody.</summary>
    public ImmutableArray<string> Members { get; }

    /// <summary>Gets where it stands.</summary>
    public Citation Citation { get; }

    /// <summary>Gets how sure it is.</summary>
    public Confidence Confidence { get; }

    /// <summary>Gets what was considered and does not entitle: persons of later ranks, and a will without the form that the law asks for.</summary>
    public ImmutableArray<Condition> NotEntitled { get; }

    /// <summary>Says who receives a benefit.</summary>
    /// <param name="kind">The benefit.</param>
    /// <returns>
    /// The child for a scholarship, else the heirs; where there is nobody: of JKK and JKM the funeral goes to whoever arranged it and the rest to the fund
    /// (PP 44/2015 Pasal 37(5)b5, 40(2)b5), of JHT to the probate office (PP 46/2015 Pasal 23(4)).
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a member of the enumeration.</exception>
    public BenefitPayee PayeeOf(BenefitKind kind)
    {
        if (!Enum.IsDefined(kind))
        {
            throw new ArgumentOutOfRangeException(nameof(kind), kind, null);
        }

        return (kind, this.Rank, this.Program) switch
        {
            (BenefitKind.Scholarship, _, _) => BenefitPayee.Child,
            (_, not HeirRank.Nobody, _) => BenefitPayee.Heirs,
            (_, _, SocialProgram.Jht) => BenefitPayee.ProbateOffice,
            (BenefitKind.Funeral, _, _) => BenefitPayee.FuneralArranger,
            _ => BenefitPayee.SocialSecurityFund,
        };
    }
}
