namespace BpjsTk.Domain.Outreach;

/// <summary>What an office does with others, besides cadres. The numbers are stable; new ones are added at the end.</summary>
public enum OfficeActivityKind
{
    /// <summary>A meeting (pertemuan).</summary>
    Meeting = 0,

    /// <summary>A memorandum of understanding (nota kesepahaman).</summary>
    Agreement = 1,

    /// <summary>Information for many at once (sosialisasi massal).</summary>
    Socialisation = 2,
}
