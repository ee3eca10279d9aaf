using System.Reflection;

namespace BenefitSimulator;

/// <summary>The codes of this program.</summary>
internal static class SimCodes
{
    internal static readonly SimCode UnknownOption = new("SIM-ARG-001", "Tidak ada opsi {0}.", "There is no option {0}.");

    internal static readonly SimCode OptionWithoutValue = new("SIM-ARG-002", "Opsi {0} memerlukan nilai.", "The option {0} needs a value.");

    internal static readonly SimCode OptionValue = new("SIM-ARG-003", "\"{0}\" bukan nilai yang sah; tulis {1}.", "\"{0}\" is not a good value; write {1}.");

    internal static readonly SimCode OptionTwice = new("SIM-ARG-004", "Opsi {0} muncul dua kali.", "The option {0} stands twice.");

    internal static readonly SimCode FileTwice = new("SIM-ARG-005", "Hanya satu cerita yang dibaca; \"{0}\" terlalu banyak.", "Only one story is read; \"{0}\" is one too many.");

    internal static readonly SimCode FileMissing = new("SIM-ARG-006", "Berkas {0} tidak ada.", "There is no file {0}.");

    internal static readonly SimCode FileFailed = new("SIM-ARG-007", "Berkas tidak dapat dibaca atau ditulis: {0}", "A file can't be read or written: {0}");

    internal static readonly SimCode OutputIsInput = new("SIM-ARG-008", "Hasil akan menimpa berkas masukan {0}.", "The output would overwrite the input {0}.");

    internal static readonly SimCode Unreadable = new("SIM-FILE-001", "Berkas bukan cerita yang benar: {0}", "The file is no well-formed story: {0}");

    internal static readonly SimCode Order = new("SIM-STO-001", "{0} tidak boleh sebelum {1}.", "{0} must not be before {1}.");

    internal static readonly SimCode WageMissing = new("SIM-STO-002", "Upah bulan {0} tidak disebut.", "The wage of {0} is not told.");

    internal static readonly SimCode NoWork = new("SIM-STO-003", "Pada {0} tidak ada pekerjaan.", "There is no job on {0}.");

    internal static readonly SimCode NeedsKey = new("SIM-STO-004", "Peristiwa ini memerlukan {0}.", "This event needs {0}.");

    internal static readonly SimCode TwoDeaths = new("SIM-STO-005", "Cerita memuat lebih dari satu kematian.", "The story holds more than one death.");

    internal static readonly SimCode NothingLater = new("SIM-STO-006", "Sesudah kematian pada {0} tidak ada pekerjaan dan peristiwa.", "After the death on {0} there is no job and no event.");

    internal static readonly SimCode Year = new("SIM-STO-007", "Tahun {0} di luar {1} sampai {2}.", "The year {0} is outside {1} to {2}.");

    internal static readonly SimCode SchoolYears = new("SIM-STO-008", "Tahun sekolah tiap tingkat 0 sampai {0}.", "The school years of a level are 0 to {0}.");

    internal static readonly SimCode TooLarge = new("SIM-STO-009", "Jumlah dalam cerita terlalu besar untuk dihitung.", "The amounts of the story are too large to be added up.");

    /// <summary>Gets all codes, in the order they are declared.</summary>
    internal static IReadOnlyList<SimCode> All { get; } =
    [
        .. typeof(SimCodes)
            .GetFields(BindingFlags.Static | BindingFlags.NonPublic)
            .Select(field => field.GetValue(null))
            .OfType<SimCode>(),
    ];
}
