using System.Collections.Immutable;
using BpjsTk.Domain.Programs;

namespace BpjsTk.Domain.Contributions;

/// <summary>Which regulation is a program's own.</summary>
internal static class ProgramRegulations
{
    /// <summary>Returns the provisions of a program's own regulation, or all of them where it has none among them.</summary>
    internal static ImmutableArray<Citation> Own(ImmutableArray<Citation> citations, SocialProgram program)
    {
        var instrument = program switch
        {
            SocialProgram.Jkk or SocialProgram.Jkm => "PP 44/2015",
            SocialProgram.Jht => "PP 46/2015",
            SocialProgram.Jp => "PP 45/2015",
            _ => "PP 37/2021",
        };
        ImmutableArray<Citation> own = [.. citations.Where(citation => string.Equals(citation.Instrument, instrument, StringComparison.Ordinal))];
        return own.IsEmpty ? citations : own;
    }
}
