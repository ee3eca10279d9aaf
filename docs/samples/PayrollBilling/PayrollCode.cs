using System.Globalization;

namespace PayrollBilling;

/// <summary>A code of this program, for what the library has no word for: the form of files and arguments.</summary>
internal sealed record PayrollCode(string Id, string Indonesian, string English)
{
    /// <summary>Makes a fault; the arguments fill <c>{0}</c>, <c>{1}</c> and so on.</summary>
    internal Fault At(string member, params object[] arguments) => new(
        this.Id,
        member,
        new(string.Format(CultureInfo.InvariantCulture, this.Indonesian, arguments), string.Format(CultureInfo.InvariantCulture, this.English, arguments)));
}
