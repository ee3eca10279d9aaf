namespace BpjsTk.Domain;

/// <summary>A language the library can write its texts in.</summary>
public enum Language
{
    /// <summary>Bahasa Indonesia, the language of the law.</summary>
    Indonesian = 0,

    /// <summary>English. Statutory acronyms and article references stay Indonesian.</summary>
    English = 1,
}
