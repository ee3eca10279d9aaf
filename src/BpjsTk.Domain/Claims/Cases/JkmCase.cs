using BpjsTk.Domain.Identity;
using BpjsTk.Domain.Programs;
using NodaTime;

namespace BpjsTk.Domain.Claims;

/// <summary>A death that did not come of a work accident (meninggal dunia bukan akibat kecelakaan kerja).</summary>
public sealed class JkmCase : ClaimCase, IFiledCase, IPaidAtOnce
{
    private const DeathCircumstances All = DeathCircumstances.NoHeirs | DeathCircumstances.ByWill | DeathCircumstances.OutsideRanks | DeathCircumstances.MissingAtSea;

    private JkmCase(Kpj kpj, Segment segment, LocalDate diedOn, DeathCircumstances circumstances)
        : base(SocialProgram.Jkm, kpj, segment, diedOn) => this.Circumstances = circumstances;

    /// <summary>Gets what makes the claim need papers of its own.</summary>
    public DeathCircumstances Circumstances { get; }

    /// <summary>States a death.</summary>
    /// <param name="kpj">The participant number.</param>
    /// <param name="segment">The segment of the participant.</param>
    /// <param name="diedOn">The day of death.</param>
    /// <param name="circumstances">What makes the claim need papers of its own.</param>
    /// <returns>The case.</returns>
    /// <exception cref="InvalidOperationException"><paramref name="kpj"/> is the default.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="segment"/> or <paramref name="circumstances"/> is not a member of its enumeration.</exception>
    public static JkmCase Death(Kpj kpj, Segment segment, LocalDate diedOn, DeathCircumstances circumstances = DeathCircumstances.None) =>
        (circumstances & ~All) == DeathCircumstances.None
            ? new(Checked(kpj, segment), segment, diedOn, circumstances)
            : throw new ArgumentOutOfRangeException(nameof(circumstances), circumstances, null);

    // PP 44/2015 Pasal 40(2)b5: whoever arranged the funeral claims only where nobody of the ranks and no will is left.
    internal override ClaimActor Narrowed(ClaimAction action, ClaimActor actors)
    {
        // An heir may still dispute that there is none.
        var hasNoHeirs = (this.Circumstances & DeathCircumstances.NoHeirs) != DeathCircumstances.None;
        return !hasNoHeirs ? actors & ~ClaimActor.FuneralArranger
            : IsOfClaimant(action) ? actors & ~ClaimActor.Heir
            : actors;
    }
}
