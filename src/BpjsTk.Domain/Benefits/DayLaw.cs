using System.Collections.Immutable;
using BpjsTk.Domain.Law;
using NodaTime;

namespace BpjsTk.Domain.Benefits;

/// <summary>Looks up the figures of a day; the first figure that the day has none of refuses the whole.</summary>
internal sealed class DayLaw(LawBook book, LocalDate date)
{
    private ImmutableArray<DomainError> errors = [];

    /// <summary>Returns a figure without which there is no answer.</summary>
    internal Ruling<T> Of<T>(LawParameter<T> parameter)
        where T : notnull
    {
        if (book.TimelineOf(parameter).At(date).TryGet(out var ruling, out var refusals))
        {
            return ruling;
        }

        this.errors = this.errors.IsEmpty ? refusals : this.errors;
        return book.TimelineOf(parameter).Rulings[0];
    }

    /// <summary>Returns a figure that the law of the day may not know; what it then does know is when the figure begins or ended.</summary>
    internal DayRuling<T> If<T>(LawParameter<T> parameter)
        where T : notnull
    {
        var timeline = book.TimelineOf(parameter);
        var ruling = timeline.At(date).TryGet(out var found) ? found : null;
        return new(ruling, ruling ?? timeline.Rulings.LastOrDefault(row => row.From <= date) ?? timeline.Rulings[0]);
    }

    internal Outcome<TLaw> Gives<TLaw>(TLaw law) => this.errors.IsEmpty ? Outcome.Success(law) : Outcome.Failure<TLaw>(this.errors);
}

/// <summary>A figure on a day, and the row nearest to the day when it does not hold.</summary>
internal sealed record DayRuling<T>(Ruling<T>? Holds, Ruling<T> Nearest)
{
    /// <summary>Says that a benefit is one of the law of the day.</summary>
    internal Condition InForce() => this.Nearest.Until is { } until && this.Holds is null && this.Nearest.End is { } end
        ? new(new($"manfaat berlaku sampai {until.PlusDays(-1):uuuu-MM-dd}", $"the benefit exists until {until.PlusDays(-1):uuuu-MM-dd}"), false, end.Citations[0])
        : new(new($"manfaat berlaku sejak {this.Nearest.From:uuuu-MM-dd}", $"the benefit exists since {this.Nearest.From:uuuu-MM-dd}"), this.Holds is not null, this.Nearest.Citations[0]);
}
