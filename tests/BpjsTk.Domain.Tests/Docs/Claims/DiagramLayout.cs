using BpjsTk.Domain.Claims;
using BpjsTk.Domain.Programs;
using static BpjsTk.Domain.Claims.ClaimStatus;

namespace BpjsTk.Domain.Tests.Docs.Claims;

/// <summary>Where the states of a program stand, in columns and rows, and how the arrows between them run. What they say comes from the table.</summary>
internal sealed class DiagramLayout
{
    private readonly List<(ClaimStatus Status, int Copy, decimal Column, decimal Row)> places = [];
    private readonly List<(ClaimStatus To, decimal Column, decimal Row)> starts = [];
    private readonly List<DiagramArrow> arrows = [];

    internal IReadOnlyList<(ClaimStatus Status, int Copy, decimal Column, decimal Row)> Places => this.places;

    internal IReadOnlyList<(ClaimStatus To, decimal Column, decimal Row)> Starts => this.starts;

    internal IReadOnlyList<DiagramArrow> Arrows => this.arrows;

    internal static DiagramLayout Of(SocialProgram program) => program switch
    {
        SocialProgram.Jkk => Jkk(),
        SocialProgram.Jp => Jp(),
        SocialProgram.Jkp => Jkp(),
        _ => Common().Place(Paid, 4, 2).DownAndUp(Determined, Paid),
    };

    // What every program but JKK has: the course from left to right, the ends below, the rejection above.
    private static DiagramLayout Common() => new DiagramLayout()
        .Place(Draft, 1, 1).Place(Submitted, 2, 1).Place(UnderVerification, 3, 1).Place(Determined, 4, 1).Place(Disputed, 5, 1)
        .Place(Rejected, 4, 0).Place(Incomplete, 2, 2).Place(Withdrawn, 1, 2)
        .Start(Draft, 0.42m, 1)
        .Right(Draft, Submitted).Right(Submitted, UnderVerification).Right(UnderVerification, Determined)
        .Right(Determined, Disputed, -9).Left(Disputed, Determined, 9, Side.Bottom)
        .Go(new(UnderVerification, Rejected) { Exit = Side.Top, Enter = Side.Left })
        .Go(new(Rejected, Disputed) { Exit = Side.Right, ExitShift = -9, Enter = Side.Top, EnterShift = 12 })
        .Go(new(Disputed, Rejected) { Exit = Side.Top, ExitShift = -12, Enter = Side.Right, EnterShift = 9, Label = Side.Bottom })
        .Down(Submitted, Incomplete, -12, Side.Left, 0.74m).Up(Incomplete, Submitted, 12)
        .Down(Draft, Withdrawn, 0, Side.Left).Left(Incomplete, Withdrawn)
        .Go(new(Submitted, Withdrawn) { Exit = Side.Bottom, ExitShift = -55, Enter = Side.Top, EnterShift = 45, Lane = 1.4m })
        .Go(new(UnderVerification, Incomplete) { Exit = Side.Bottom, Enter = Side.Right });

    private static DiagramLayout Jp() => Common()
        .Place(Paid, 5, 2.25m).Place(InPayment, 4, 3.25m).Place(Suspended, 2.85m, 3.25m).Place(Stopped, 5.15m, 3.25m)
        .Go(new(Determined, Paid) { Exit = Side.Bottom, ExitShift = 30, Enter = Side.Top, EnterShift = -12, Lane = 1.8m, Label = Side.Bottom })
        .Go(new(Paid, Determined) { Exit = Side.Top, ExitShift = 12, Enter = Side.Bottom, EnterShift = 58, Lane = 1.62m })
        .Down(Determined, InPayment, 0, Side.Left, 0.6m)
        .Left(InPayment, Suspended, -9).Right(Suspended, InPayment, 9, Side.Bottom)
        .Right(InPayment, Stopped, -9).Left(Stopped, InPayment, 9, Side.Bottom)
        .Go(new(Suspended, Stopped) { Exit = Side.Bottom, Enter = Side.Bottom, Lane = 3.87m });

    private static DiagramLayout Jkp() => Common()
        .Place(Lapsed, 1, 0).Place(MonthAwaited, 4, 2).Place(MonthFiled, 5.1m, 2).Place(Ended, 4, 3)
        .Up(Draft, Lapsed, 0, Side.Left)
        .Down(Determined, MonthAwaited, 0)
        .Right(MonthAwaited, MonthFiled, -9).Left(MonthFiled, MonthAwaited, 9, Side.Bottom)
        .Down(MonthAwaited, Ended, 0);

    // The accident from left to right; from stage II on, which is the claim, back from right to left.
    private static DiagramLayout Jkk() => new DiagramLayout()
        .Place(Suspected, 1, 2).Place(Reported, 2, 2).Place(CareGuaranteed, 3, 2).Place(AccidentConfirmed, 4, 2).Place(Certified, 5, 2).Place(Lapsed, 6, 2)
        .Place(Withdrawn, 1, 3).Place(NotAnAccident, 3, 3).Place(AccidentDisputed, 4, 3)
        .Place(Rejected, 3, 4).Place(Disputed, 2, 5).Place(Determined, 3, 5).Place(UnderVerification, 4, 5).Place(Submitted, 5, 5)
        .Place(Paid, 3, 6).Place(Incomplete, 5, 6).Place(Withdrawn, 6, 6, 1)
        .Start(Suspected, 0.22m, 2)
        .Start(Reported, 1.43m, 2.62m, Side.Bottom, -45)
        .Right(Suspected, Reported).Right(Reported, CareGuaranteed).Right(CareGuaranteed, AccidentConfirmed).Right(AccidentConfirmed, Certified)
        .Over(Reported, AccidentConfirmed, 50, -20, 1.66m, Side.Top, 0.22m)
        .Over(Reported, Certified, 0, -20, 1.32m, Side.Top, 0.2m).Over(CareGuaranteed, Certified, 0, -20, 1.32m, null)
        .Over(Suspected, Lapsed, -50, 0, 0.98m, Side.Top, 0.1m)
        .Over(Reported, Lapsed, -50, 0, 0.98m, null).Over(CareGuaranteed, Lapsed, -50, 0, 0.98m, null).Over(AccidentConfirmed, Lapsed, -50, 0, 0.98m, null).Over(Certified, Lapsed, 30, 0, 0.98m, null)
        .Down(Suspected, Withdrawn, 0, Side.Left).Down(CareGuaranteed, NotAnAccident, 0)
        .Go(new(Reported, NotAnAccident) { Exit = Side.Bottom, Enter = Side.Left })
        .Right(NotAnAccident, AccidentDisputed, -9).Left(AccidentDisputed, NotAnAccident, 9, Side.Bottom).Up(AccidentDisputed, AccidentConfirmed, 0)
        .Down(Certified, Submitted, 0)
        .Left(Submitted, UnderVerification).Left(UnderVerification, Determined)
        .Left(Determined, Disputed, -9).Right(Disputed, Determined, 9, Side.Bottom)
        .Go(new(UnderVerification, Rejected) { Exit = Side.Top, Enter = Side.Right })
        .Go(new(Rejected, Disputed) { Exit = Side.Left, ExitShift = -9, Enter = Side.Top, EnterShift = -12 })
        .Go(new(Disputed, Rejected) { Exit = Side.Top, ExitShift = 12, Enter = Side.Left, EnterShift = 9, Label = Side.Bottom })
        .DownAndUp(Determined, Paid).DownAndUp(Submitted, Incomplete)
        .Go(new(UnderVerification, Incomplete) { Exit = Side.Bottom, Enter = Side.Left })
        .Go(new(Submitted, Withdrawn) { Exit = Side.Right, Enter = Side.Top, Copy = 1 })
        .Go(new(Incomplete, Withdrawn) { Exit = Side.Right, Enter = Side.Left, Copy = 1 });

    private DiagramLayout Place(ClaimStatus status, decimal column, decimal row, int copy = 0)
    {
        this.places.Add((status, copy, column, row));
        return this;
    }

    private DiagramLayout Start(ClaimStatus to, decimal column, decimal row, Side enter = Side.Left, decimal shift = 0)
    {
        this.starts.Add((to, column, row));
        return this.Go(new(null, to) { Exit = Side.Right, Enter = enter, EnterShift = shift });
    }

    private DiagramLayout Go(DiagramArrow arrow)
    {
        this.arrows.Add(arrow);
        return this;
    }

    private DiagramLayout Right(ClaimStatus from, ClaimStatus to, decimal shift = 0, Side label = Side.Top) =>
        this.Go(new(from, to) { Exit = Side.Right, ExitShift = shift, Enter = Side.Left, EnterShift = shift, Label = label });

    private DiagramLayout Left(ClaimStatus from, ClaimStatus to, decimal shift = 0, Side label = Side.Top) =>
        this.Go(new(from, to) { Exit = Side.Left, ExitShift = shift, Enter = Side.Right, EnterShift = shift, Label = label });

    private DiagramLayout Down(ClaimStatus from, ClaimStatus to, decimal shift, Side label = Side.Right, decimal at = 0.5m) =>
        this.Go(new(from, to) { Exit = Side.Bottom, ExitShift = shift, Enter = Side.Top, EnterShift = shift, Label = label, LabelAt = at });

    private DiagramLayout Up(ClaimStatus from, ClaimStatus to, decimal shift, Side label = Side.Right) =>
        this.Go(new(from, to) { Exit = Side.Top, ExitShift = shift, Enter = Side.Bottom, EnterShift = shift, Label = label });

    private DiagramLayout DownAndUp(ClaimStatus upper, ClaimStatus lower) => this.Down(upper, lower, -12, Side.Left).Up(lower, upper, 12);

    private DiagramLayout Over(ClaimStatus from, ClaimStatus to, decimal exit, decimal enter, decimal lane, Side? label, decimal at = 0.5m) =>
        this.Go(new(from, to) { Exit = Side.Top, ExitShift = exit, Enter = Side.Top, EnterShift = enter, Lane = lane, Label = label, LabelAt = at });
}
