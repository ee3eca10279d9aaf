using BpjsTk.Domain.Law;
using BpjsTk.Domain.Programs;

namespace BpjsTk.Domain.Contributions;

/// <content>The programs as bits of a bundle.</content>
public sealed partial class ContributionCalculator
{
    private const int JkkBit = 1 << (int)SocialProgram.Jkk;
    private const int JkmBit = 1 << (int)SocialProgram.Jkm;
    private const int JhtBit = 1 << (int)SocialProgram.Jht;
    private const int JpBit = 1 << (int)SocialProgram.Jp;
    private const int RatesOfLastClass = RatesByClass.ClassCount;
    private const int JkpBit = 1 << (int)SocialProgram.Jkp;
}
