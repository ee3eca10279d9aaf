namespace BpjsTk.Domain.Participants;

/// <summary>How somebody is insured with the national health insurance (Jaminan Kesehatan Nasional, JKN), which JKP asks for.</summary>
public enum JknStatus
{
    /// <summary>Not a participant of JKN.</summary>
    None = 0,

    /// <summary>A participant as a wage earner of a business entity (PPU badan usaha).</summary>
    WageEarner = 1,

    /// <summary>A participant in another way, such as with premiums paid by the Government or on one's own.</summary>
    Other = 2,
}
