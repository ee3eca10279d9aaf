using System.Collections.Immutable;
using BpjsTk.Domain.Messages;
using NodaTime;

namespace BpjsTk.Domain.Benefits;

/// <summary>Events of a life in order: an event that is before one it follows is a fault.</summary>
internal static class JpEvents
{
    internal static readonly BilingualText Birth = new("kelahiran", "birth");

    internal static readonly BilingualText Death = new("kematian", "death");

    internal static readonly BilingualText Marriage = new("pernikahan", "marriage");

    internal static readonly BilingualText Remarriage = new("pernikahan lagi", "remarriage");

    internal static readonly BilingualText Work = new("mulai bekerja", "first day of work");

    internal static readonly BilingualText Enrollment = new("pendaftaran", "enrolment");

    internal static readonly BilingualText Disability = new("kejadian yang menyebabkan cacat total tetap", "the event that disables");

    internal static readonly BilingualText Finding = new("penetapan cacat total tetap", "the finding of total disability");

    internal static readonly BilingualText Recovery = new("tidak lagi cacat total tetap", "the end of total disability");

    internal static readonly BilingualText ParticipantsDeath = new("kematian peserta", "the death of the participant");

    internal static readonly BilingualText Pension = new("awal manfaat pensiun", "the choice of the pension");

    internal static void InOrder(ImmutableArray<DomainError>.Builder errors, string member, BilingualText what, LocalDate? date, BilingualText earlier, LocalDate? earlierDate, Citation? law = null)
    {
        if (date is { } day && earlierDate is { } before && day < before)
        {
            errors.Add(new(
                ErrorCatalog.JpEventOrder,
                member,
                [new("event", what), new("date", day), new("earlier", earlier), new("earlierDate", before)],
                law));
        }
    }
}
