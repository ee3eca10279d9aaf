using System.Globalization;
using BpjsTk.Domain;

namespace EnrollmentDesk;

/// <summary>A code of this program, for what the library has no word for: the form of files and arguments.</summary>
internal sealed record DeskCode(string Id, string Indonesian, string English)
{
    /// <summary>Makes a fault; the arguments fill <c>{0}</c>, <c>{1}</c> and so on.</summary>
    internal Fault At(string member, params object[] arguments) => Fault.Of(
        this.Id,
        member,
        new BilingualText(string.Format(CultureInfo.InvariantCulture, this.Indonesian, arguments), string.Format(CultureInfo.InvariantCulture, this.English, arguments)));
}
