using BpjsTk.Domain.Identity;
using BpjsTk.Domain.Messages;
using BpjsTk.Domain.Participants;

namespace BpjsTk.Domain.Enrollment;

/// <summary>The persons enrolled by the rows above, so that nobody is enrolled twice; who is the same person, <see cref="Person.IsSamePersonAs"/> says.</summary>
internal sealed class PersonRows
{
    private static readonly Citation OneNumberEach = Citation.FromText("PP 45/2015 Pasal 7(4)");

    private readonly Dictionary<Nik, int> rows = [];
    private readonly Dictionary<PassportNumber, (int Row, bool HasNik)> rowsOfPassports = [];
    private readonly Dictionary<Kpj, int> rowsOfNumbers = [];

    /// <summary>Returns the fault of who stands in a row already, or of another person with the number of one who does.</summary>
    internal DomainError? FaultOf(Nik? nik, PassportNumber? passport, Kpj? kpj)
    {
        if (nik is { } number && this.rows.TryGetValue(number, out var row))
        {
            return Twice(row, WorkerFields.Nik.Name);
        }

        // Two persons of different NIK are not the same, whatever their passports.
        if (passport is { } document && this.rowsOfPassports.TryGetValue(document, out var other) && (nik is null || !other.HasNik))
        {
            return Twice(other.Row, WorkerFields.Passport.Name);
        }

        return kpj is { } own && this.rowsOfNumbers.TryGetValue(own, out var holder)
            ? DomainError.Of(ErrorCatalog.KpjTwice, WorkerFields.Kpj.Name, OneNumberEach, new ErrorArgument("row", holder))
            : null;
    }

    internal void Add(int row, Nik? nik, PassportNumber? passport, Kpj? kpj)
    {
        if (nik is { } number)
        {
            this.rows.Add(number, row);
        }

        if (passport is { } document)
        {
            this.rowsOfPassports.TryAdd(document, (row, nik is not null));
        }

        if (kpj is { } own)
        {
            this.rowsOfNumbers.Add(own, row);
        }
    }

    private static DomainError Twice(int row, string member) => DomainError.Of(ErrorCatalog.WorkerTwice, member, new ErrorArgument("row", row));
}
