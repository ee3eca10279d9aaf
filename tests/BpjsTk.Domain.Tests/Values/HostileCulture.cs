using System.Globalization;

namespace BpjsTk.Domain.Tests.Values;

/// <summary>A culture in which every sign and separator is another one, for what must not depend on it.</summary>
internal static class HostileCulture
{
    public static T In<T>(Func<T> function)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = Create();
        try
        {
            return function();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    public static CultureInfo Create()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NegativeSign = "~";
        culture.NumberFormat.NumberDecimalSeparator = ";";
        culture.NumberFormat.NumberGroupSeparator = "'";
        culture.NumberFormat.PercentSymbol = "#";
        culture.DateTimeFormat.DateSeparator = "_";
        return culture;
    }
}
