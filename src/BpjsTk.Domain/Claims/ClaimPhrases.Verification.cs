using System.Collections.Immutable;
using System.Globalization;
using BpjsTk.Domain.Benefits;
using NodaTime;

namespace BpjsTk.Domain.Claims;

/// <content>The words of verification.</content>
internal static partial class ClaimPhrases
{
    internal static BilingualText Day(LocalDate day) => Same(day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture));

    internal static BilingualText YesOrNo(bool answer) => answer ? new("ya", "yes") : new("tidak", "no");

    internal static BilingualText Of(WorkRelation relation) => relation switch
    {
        WorkRelation.None => new("tidak ada hubungan dengan pekerjaan", "it has nothing to do with the work"),
        WorkRelation.AtWork => new("di tempat kerja", "at the place of work"),
        WorkRelation.OnDuty => new("dalam tugas di tempat lain", "on duty elsewhere"),
        WorkRelation.Commuting => new("dalam perjalanan antara rumah dan tempat kerja", "on the way between home and work"),
        WorkRelation.Disease => new("penyakit yang disebabkan oleh lingkungan kerja", "a disease caused by the work environment"),
        WorkRelation.SuddenDeath => new("meninggal mendadak akibat kerja", "a sudden death by work"),
        WorkRelation.ViolenceOrRape => new("kekerasan fisik atau pemerkosaan", "violence or rape"),
        _ => throw new ArgumentOutOfRangeException(nameof(relation), relation, null),
    };

    internal static BilingualText Not(WorkRelation relation)
    {
        var name = Of(relation);
        return new($"bukan {name.Indonesian}", $"not {name.English}");
    }

    internal static BilingualText Of(HeirRank rank) => rank switch
    {
        HeirRank.SpouseOrChildren => new("janda, duda, atau anak", "spouse or children"),
        HeirRank.BloodRelatives => new("keturunan sedarah sampai derajat kedua", "blood relatives to the second degree"),
        HeirRank.Siblings => new("saudara kandung", "siblings"),
        HeirRank.ParentsInLaw => new("mertua", "parents-in-law"),
        HeirRank.NamedInWill => new("yang ditunjuk dalam wasiat", "named in the will"),
        HeirRank.Nobody => new("tidak ada ahli waris", "nobody is left"),
        _ => throw new ArgumentOutOfRangeException(nameof(rank), rank, null),
    };

    internal static BilingualText Names(ImmutableArray<BenefitLine> lines) => Joined(lines.Select(line => line.Name), ", ", ", ");

    internal static BilingualText Missing(ImmutableArray<ClaimRequirement> missing) => Joined(missing.Select(requirement => AnyOf(requirement.AnyOf)), "; ", "; ");
}
