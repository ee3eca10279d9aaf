using System.Diagnostics;
using BpjsTk.Domain.Guards;
using BpjsTk.Domain.Identity;
using BpjsTk.Domain.Participants;

namespace BpjsTk.Domain.Enrollment;

/// <summary>An employer as the place of a wage earner's membership (tempat kerja).</summary>
[DebuggerDisplay("{Npp}")]
public sealed class Workplace : MembershipPlace
{
    /// <summary>Initializes a new instance of the <see cref="Workplace"/> class.</summary>
    /// <param name="npp">The employer's number.</param>
    /// <param name="employer">Segment, size and risk class of the employer.</param>
    /// <param name="isOwner">Whether the participant owns the company: an owner of several has JKK in each and JKM in one (PP 44/2015 Pasal 15(1)-(2)).</param>
    /// <exception cref="ArgumentException"><paramref name="npp"/> is the default, which is no number.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="employer"/> is <see langword="null"/>.</exception>
    public Workplace(Npp npp, Employer employer, bool isOwner = false)
    {
        this.Npp = npp.IsDefault ? throw new ArgumentException("An employer has a number; the default is none.", nameof(npp)) : npp;
        this.Employer = Guard.Against.Null(employer);
        this.IsOwner = isOwner;
    }

    /// <summary>Gets the employer's number.</summary>
    public Npp Npp { get; }

    /// <summary>Gets segment, size and risk class of the employer.</summary>
    public Employer Employer { get; }

    /// <summary>Gets a value indicating whether the participant owns the company.</summary>
    public bool IsOwner { get; }

    /// <inheritdoc/>
    public override bool IsSameAs(MembershipPlace other) => other is Workplace workplace && workplace.Npp == this.Npp;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Workplace other && other.Npp == this.Npp && other.IsOwner == this.IsOwner && ReferenceEquals(other.Employer, this.Employer);

    /// <inheritdoc/>
    public override int GetHashCode() => this.Npp.GetHashCode();

    /// <summary>Returns the employer's number, masked.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => this.Npp.ToString();
}
