using System.Globalization;
using System.Text;
using BpjsTk.Domain.Law;
using BpjsTk.Domain.Programs;

namespace BpjsTk.Domain.Contributions;

/// <summary>The wording of explanations, in both languages.</summary>
internal static class ContributionPhrases
{
    internal static string Money(Rupiah amount, Language language) => amount.ToString(language == Language.Indonesian ? "I" : "E", CultureInfo.InvariantCulture);

    internal static BilingualText Payers(Payer payer) => payer switch
    {
        Payer.Employer => new("pemberi kerja", "employer"),
        Payer.Worker => new("pekerja", "worker"),
        Payer.Government => new("Pemerintah", "Government"),
        Payer.Participant => new("peserta", "participant"),
        Payer.Contractor => new("kontraktor", "contractor"),
        Payer.JkkFund => new("dari dana JKK", "from the JKK fund"),
        Payer.JkmFund => new("dari dana JKM", "from the JKM fund"),
        _ => throw new ArgumentOutOfRangeException(nameof(payer), payer, null),
    };

    internal static string Capped(string wage, Rupiah cap, Language language) => language == Language.Indonesian
        ? $"{wage}, dibatasi {Money(cap, language)}"
        : $"{wage}, cut to the cap of {Money(cap, language)}";

    internal static BilingualText Flat(Rupiah amount) => new(Money(amount, Language.Indonesian), Money(amount, Language.English));

    internal static BilingualText Of(Rupiah amount, BilingualText what) => new(
        $"{Money(amount, Language.Indonesian)} ({what.Indonesian})",
        $"{Money(amount, Language.English)} ({what.English})");

    internal static BilingualText BaseOfBand(IncomeBand band) => Of(band.Base, new("dasar kelompok penghasilan", "base of the income band"));

    internal static BilingualText Slice(MarginalTier tier, Rupiah slice) => Of(slice, new(
        $"lapisan nilai kontrak di atas {Money(tier.Above, Language.Indonesian)}",
        $"slice of the contract value above {Money(tier.Above, Language.English)}"));

    internal static string Line(ContributionLine line, Language language)
    {
        var indonesian = language == Language.Indonesian;
        var text = new StringBuilder();
        text.Append(ProgramBundle.Of(line.Program)).Append(' ').Append(Payers(line.Payer).In(language));
        if (line.Nature != LineNature.Billed)
        {
            text.Append(" (").Append(Nature(line.Nature).In(language)).Append(')');
        }

        text.Append(": ");
        if (line.Rate is { } rate)
        {
            text.Append(rate.ToString(indonesian ? "I" : "G", CultureInfo.InvariantCulture)).Append(" x ");
        }

        var basis = line.BaseText.In(language);
        text.Append(line.Rate is not null && basis.Contains(" + ", StringComparison.Ordinal) && basis[0] != '(' ? $"({basis})" : basis);
        if (line.Relief is { } relief)
        {
            text.Append(" x ").Append(line.ReliefShare.ToString(indonesian ? "I" : "G", CultureInfo.InvariantCulture)).Append(" (").Append(relief.In(language)).Append(')');
        }

        text.Append(" = ").Append(line.Exact).Append(" -> ").Append(Money(line.Amount, language)).Append(" (").Append(Rounded(line.Rounding).In(language)).Append(") [");
        text.AppendJoin("; ", line.Citations.Select(citation => citation.ToText(language))).Append("] ").Append(ConfidenceNames.Of(line.Confidence).In(language));
        if (line.Origin == RulingOrigin.Supplied)
        {
            text.Append(indonesian ? ", angka dari pengguna" : ", figure supplied by the user");
        }

        if (line.IsProvisional)
        {
            text.Append(indonesian ? ", sementara: angka terakhir yang diketahui" : ", provisional: last known figure");
        }

        return text.ToString();
    }

    private static BilingualText Nature(LineNature nature) => nature switch
    {
        LineNature.Billed => new("ditagih", "billed"),
        LineNature.Deferred => new("ditunda", "deferred"),
        LineNature.FundShare => new("bagian dana, tidak ditagih", "fund share, not billed"),
        LineNature.EveryMonth => new("setiap bulan", "every month"),
        _ => throw new ArgumentOutOfRangeException(nameof(nature), nature, null),
    };

    private static BilingualText Rounded(Rounding rounding) => rounding switch
    {
        Rounding.HalfUpToSen => new("dibulatkan ke sen terdekat", "rounded half up to the sen"),
        Rounding.HalfUpToRupiah => new("dibulatkan ke rupiah terdekat", "rounded half up to the rupiah"),
        Rounding.DownToRupiah => new("dibulatkan ke bawah ke rupiah", "rounded down to the rupiah"),
        _ => throw new ArgumentOutOfRangeException(nameof(rounding), rounding, null),
    };
}
