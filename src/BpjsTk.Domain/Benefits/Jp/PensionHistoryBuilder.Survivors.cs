using BpjsTk.Domain.Law;
using NodaTime;

namespace BpjsTk.Domain.Benefits;

/// <content>Who is paid after the participant: widow or widower, then the children, or the parent when there is neither (PP 45/2015 Pasal 21-23).</content>
internal sealed partial class PensionHistoryBuilder
{
    private void TellSurvivors(LocalDate died, bool wasInPayment, int paid = 0, int months = 0)
    {
        var start = JpMonth.Number(died) + 1;
        if (start > this.through || !this.LawOn(died, out var law))
        {
            return;
        }

        var childrenFrom = start;
        var (widowedUntil, end) = this.life.Family.Spouse is { } spouse ? WidowedUntil(spouse) : (int.MinValue, PensionEnd.Death);
        if (widowedUntil >= start)
        {
            if (!this.Begin(start, law.Spouse, law, wasInPayment, paid, months)
                || !this.chain.Pay(PensionKind.Spouse, start, Math.Min(widowedUntil, this.through), 0, ReasonOf(wasInPayment)))
            {
                return;
            }

            this.EndWith(widowedUntil, end);
            (childrenFrom, wasInPayment) = (widowedUntil == int.MaxValue ? int.MaxValue : widowedUntil + 1, true);
        }

        if (childrenFrom > this.through)
        {
            return;
        }

        var children = this.PeriodsOfChildren(died, childrenFrom, law.ChildAge.Value);
        if (children.Count > 0)
        {
            this.PayChildren(children, law, wasInPayment, paid, months);
        }
        else if (childrenFrom == start && this.life.Family.Parent is { } parent && ParentUntil(parent) is var until && until >= start)
        {
            if (this.Begin(start, law.Parent, law, wasInPayment, paid, months)
                && this.chain.Pay(PensionKind.Parent, start, Math.Min(until, this.through), 0, ReasonOf(wasInPayment)))
            {
                this.EndWith(until, PensionEnd.Death);
            }
        }
        else
        {
            this.DenyToAll(childrenFrom == start);
        }
    }

    private bool Begin(int start, Ruling<Rate> share, JpLaw law, bool wasInPayment, int paid, int months)
    {
        if (!wasInPayment && !this.chain.Begin(start, this.Wages, paid, months, law.Rate))
        {
            return false;
        }

        this.chain.Share(share, wasInPayment);
        return true;
    }

    private void PayChildren(List<(int From, int To)> children, JpLaw law, bool wasInPayment, int paid, int months)
    {
        var (month, end) = (children.Min(child => child.From), children.Max(child => child.To));
        if (month > this.through || !this.Begin(month, law.Child, law, wasInPayment, paid, months))
        {
            return;
        }

        var (reason, before) = (ReasonOf(wasInPayment), 0);
        while (month <= Math.Min(end, this.through))
        {
            var count = children.Count(child => child.From <= month && month <= child.To);
            var next = children.SelectMany(child => new[] { child.From, child.To + 1 }).Where(change => change > month).Min();

            // Between two children there may be a time without one: the younger is born after the elder has no right any more.
            if (count > 0)
            {
                if (!this.chain.Pay(PensionKind.Child, month, Math.Min(next - 1, this.through), count, before == 0 ? reason : PensionReason.ChildrenChanged))
                {
                    return;
                }

                (reason, before) = (PensionReason.PassedOn, count);
            }
            else
            {
                before = 0;
            }

            month = next;
        }

        this.EndWith(end, PensionEnd.ChildrenOut);
    }

    private List<(int From, int To)> PeriodsOfChildren(LocalDate died, int from, int age)
    {
        var periods = new List<(int From, int To)>();
        foreach (var child in this.life.Family.Children)
        {
            // PP 45/2015 Pasal 14(2): who is born after the death has the right from the first of the month after birth.
            var first = child.BirthDate > died ? Math.Max(from, JpMonth.Number(child.BirthDate) + 1) : from;
            if (child.LastMonth(age) is var last && last >= first)
            {
                periods.Add((first, last));
            }
        }

        return periods;
    }

    private static (int Last, PensionEnd End) WidowedUntil(JpSpouse spouse) => spouse.EndsOn is { } end
        ? (JpMonth.Number(end), spouse.RemarriedOn == end && spouse.DiedOn != end ? PensionEnd.Remarriage : PensionEnd.Death)
        : (int.MaxValue, PensionEnd.Death);

    private static int ParentUntil(JpParent parent) => parent.DiedOn is { } died ? JpMonth.Number(died) : int.MaxValue;

    private static PensionReason ReasonOf(bool wasInPayment) => wasInPayment ? PensionReason.PassedOn : PensionReason.Begun;
}
