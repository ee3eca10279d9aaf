using System.Reflection;

namespace BranchBoard;

/// <summary>The codes of this program.</summary>
internal static class BoardCodes
{
    internal static readonly BoardCode UnknownOption = new("BRD-ARG-001", "Tidak ada opsi {0}.", "There is no option {0}.");

    internal static readonly BoardCode OptionWithoutValue = new("BRD-ARG-002", "Opsi {0} memerlukan nilai.", "The option {0} needs a value.");

    internal static readonly BoardCode OptionTwice = new("BRD-ARG-003", "Opsi {0} muncul dua kali.", "The option {0} stands twice.");

    internal static readonly BoardCode OptionValue = new("BRD-ARG-004", "\"{0}\" bukan nilai yang sah; tulis {1}.", "\"{0}\" is not a good value; write {1}.");

    internal static readonly BoardCode FileFailed = new("BRD-ARG-005", "Berkas tidak dapat dibaca atau ditulis: {0}", "A file can't be read or written: {0}");

    internal static readonly BoardCode OutputIsInput = new("BRD-ARG-006", "Hasil akan menimpa berkas masukan {0}.", "The output would overwrite the input {0}.");

    internal static readonly BoardCode FactsUnreadable = new("BRD-FACT-001", "Berkas fakta tidak dapat dibaca: {0}", "The file of facts cannot be read: {0}");

    internal static readonly BoardCode NoBranch = new("BRD-FACT-002", "Fakta tidak menyebut kantor cabang {0}.", "The facts name no branch {0}.");

    internal static readonly BoardCode NoQuota = new("BRD-FACT-003", "Fakta tidak menyebut jumlah kader {0}.", "The facts name no number of cadres of {0}.");

    internal static readonly BoardCode Header = new("BRD-CSV-001", "Kolom berkas ini: {0}.", "The columns of this file are: {0}.");

    internal static readonly BoardCode FieldCount = new("BRD-CSV-002", "Baris memiliki {0} kolom, bukan {1}.", "The row has {0} fields, and not {1}.");

    internal static readonly BoardCode FieldValue = new("BRD-CSV-003", "Bukan nilai yang sah; tulis {0}.", "Not a good value; write {0}.");

    internal static readonly BoardCode NoMonth = new("BRD-CSV-004", "Tidak ada akuisisi yang dihitung: sebutkan bulan dengan --month.", "No acquisition counts: name the month with --month.");

    /// <summary>Gets all codes, for the page that lists them.</summary>
    internal static IEnumerable<BoardCode> All => typeof(BoardCodes).GetFields(BindingFlags.Static | BindingFlags.NonPublic).Select(code => code.GetValue(null)).OfType<BoardCode>();
}
