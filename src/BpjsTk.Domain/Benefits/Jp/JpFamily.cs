using System.Collections.Immutable;
using System.Diagnostics;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Messages;

namespace BpjsTk.Domain.Benefits;

/// <summary>
/// The beneficiaries who are registered beside the participant (penerima manfaat pensiun, PP 45/2015 Pasal 14(1)): one lawful spouse, at most two children, one parent.
/// </summary>
[DebuggerDisplay("{Children.Length} children")]
public sealed class JpFamily
{
    private JpFamily(JpSpouse? spouse, ImmutableArray<JpChild> children, JpParent? parent)
    {
        this.Spouse = spouse;
        this.Children = children;
        this.Parent = parent;
    }

    /// <summary>Gets the family of who has nobody registered.</summary>
    public static JpFamily None { get; } = new(null, [], null);

    /// <summary>Gets the spouse; <see langword="null"/> when none is registered.</summary>
    public JpSpouse? Spouse { get; }

    /// <summary>Gets the children, at most two.</summary>
    public ImmutableArray<JpChild> Children { get; }

    /// <summary>Gets the parent; <see langword="null"/> when none is registered.</summary>
    public JpParent? Parent { get; }

    /// <summary>States who is registered. The lists are as the caller has them, so that one name too many is refused and not dropped.</summary>
    /// <param name="spouses">The spouses; at most one.</param>
    /// <param name="children">The children; at most two.</param>
    /// <param name="parents">The parents; at most one.</param>
    /// <param name="book">The law; the shipped one when not given.</param>
    /// <returns>The family, or every fault: <c>BPJSTK-JP-010</c> (two spouses), <c>-011</c> (more than two children), <c>-012</c> (two parents).</returns>
    public static Outcome<JpFamily> Of(IEnumerable<JpSpouse>? spouses = null, IEnumerable<JpChild>? children = null, IEnumerable<JpParent>? parents = null, LawBook? book = null)
    {
        JpSpouse[] husbandsOrWives = [.. spouses ?? []];
        ImmutableArray<JpChild> sonsAndDaughters = [.. children ?? []];
        JpParent[] fathersAndMothers = [.. parents ?? []];
        var most = (book ?? LawBook.Default).TimelineOf(LawParameters.JpChildrenLimit).Rulings[^1];
        var errors = ImmutableArray.CreateBuilder<DomainError>();
        if (husbandsOrWives.Length > 1)
        {
            errors.Add(DomainError.Of(ErrorCatalog.JpSpouseCount, "Spouses", Citation.FromText("PP 45/2015 Pasal 14(1)b"), new ErrorArgument("count", husbandsOrWives.Length)));
        }

        if (sonsAndDaughters.Length > most.Value)
        {
            errors.Add(DomainError.Of(ErrorCatalog.JpChildCount, "Children", most.Citations[0], new ErrorArgument("count", sonsAndDaughters.Length), new ErrorArgument("most", most.Value)));
        }

        if (fathersAndMothers.Length > 1)
        {
            errors.Add(DomainError.Of(ErrorCatalog.JpParentCount, "Parents", Citation.FromText("PP 45/2015 Pasal 14(1)d"), new ErrorArgument("count", fathersAndMothers.Length)));
        }

        return errors.Count == 0
            ? Outcome.Success(new JpFamily(husbandsOrWives.FirstOrDefault(), sonsAndDaughters, fathersAndMothers.FirstOrDefault()))
            : Outcome.Failure<JpFamily>(errors.ToImmutable());
    }
}
