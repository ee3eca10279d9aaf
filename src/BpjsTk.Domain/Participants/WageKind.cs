namespace BpjsTk.Domain.Participants;

/// <summary>How a wage is paid, which decides how it becomes a month's wage (upah sebulan).</summary>
public enum WageKind
{
    /// <summary>By the month: basic wage and fixed allowances (PP 44/2015 Pasal 19(2)).</summary>
    Monthly = 0,

    /// <summary>By the day: the daily wage times 25 (PP 44/2015 Pasal 19(3)).</summary>
    Daily = 1,

    /// <summary>By piece or output: the average of the last 3 months (PP 44/2015 Pasal 19(4)).</summary>
    Piece = 2,

    /// <summary>By piece, depending on the weather: the average of the last 12 months (PP 44/2015 Pasal 19(5)).</summary>
    WeatherPiece = 3,

    /// <summary>No wage of its own: the lowest wage for the same work (PP 44/2015 Pasal 28(2)).</summary>
    Deemed = 4,
}
