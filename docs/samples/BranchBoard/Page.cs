using System.Globalization;
using System.Net;
using System.Text;
using BpjsTk.Domain;
using BpjsTk.Domain.Outreach;

namespace BranchBoard;

/// <summary>Writes the page: one file that needs no other.</summary>
internal sealed class Page
{
    private readonly StringBuilder html = new();
    private readonly Board board;
    private readonly Language language;

    private Page(Board board, Language language) => (this.board, this.language) = (board, language);

    internal static string Write(Board board, IReadOnlyList<Fault> faults, Language language)
    {
        var page = new Page(board, language);
        page.Head();
        page.Tiles();
        page.Leaderboard();
        page.Months();
        page.Offices();
        page.Coverage();
        page.Refused(faults);
        return page.html.Append("</main>\n</body>\n</html>\n").ToString();
    }

    internal static string Encode(string text) => WebUtility.HtmlEncode(text);

    private string In(BilingualText text) => Encode(text.In(this.language));

    private void Line(FormattableString text) => this.html.Append(text.ToString(CultureInfo.InvariantCulture)).Append('\n');

    private void Head()
    {
        var title = this.In(Texts.Title(this.board.Facts.Branch, this.board.Month));
        this.Line($"<!DOCTYPE html>\n<html lang=\"{(this.language == Language.Indonesian ? "id" : "en")}\">\n<head>\n<meta charset=\"utf-8\">");
        this.Line($"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n<style>{PageStyle.Css}</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>");
        if (!this.board.Facts.Branch.Area.IsEmpty)
        {
            this.Line($"<p class=\"soft\">{Encode(string.Join(", ", this.board.Facts.Branch.Area.Select(area => area.ToText(this.language))))}</p>");
        }
    }

    private void Tiles()
    {
        var total = this.board.Last.Total;
        this.Line($"<div class=\"tiles\">");
        foreach (var (name, value) in new[]
        {
            (Texts.New, $"{total.New}"),
            (Texts.Kept, $"{total.Kept}"),
            (Texts.Lapsed, $"{total.Lapsed}"),
            (Texts.Returned, $"{total.Returned}"),
            (Texts.Contributions, Texts.Money(total.Contributions, this.language)),
            (Texts.Idle, $"{this.board.Last.Idle.Length}"),
        })
        {
            this.Line($"<div class=\"tile\"><b>{Encode(value)}</b><span>{this.In(name)}</span></div>");
        }

        this.Line($"</div>");
    }

    private void Leaderboard()
    {
        this.Line($"<section><h2>{this.In(Texts.Leaderboard)}</h2>");
        this.TableHead(Texts.Place, Texts.Cadre, Texts.Office, Texts.New, Texts.Share, Texts.Change, Texts.Kept, Texts.Lapsed, Texts.Contributions, Texts.IdleFor);
        var most = Math.Max(1, this.board.Last.Cadres.Max(one => (int?)one.Counts.New) ?? 1);
        foreach (var one in this.board.Last.Cadres)
        {
            var share = one.ShareOfBranch is { } rate ? Texts.Percent(rate, this.language) : "–";
            var place = one.Place is { } number ? number.ToString(CultureInfo.InvariantCulture) : Texts.Left.In(this.language);
            var idle = one.IdleMonths > 0 ? " class=\"idle\"" : string.Empty;
            this.Line($"<tr{idle}><td>{Encode(place)}</td><td>{Encode(one.Cadre.Name)}<small>{Encode(one.Cadre.Nik.ToString(null, CultureInfo.InvariantCulture))}</small></td><td>{Encode(one.Cadre.Office.ToText(this.language))}</td>");
            this.Line($"<td class=\"num\"><span class=\"bar\" style=\"width:{one.Counts.New * 100 / most}%\"></span>{one.Counts.New}</td><td class=\"num\">{Encode(share)}</td><td class=\"num\">{(one.Change is { } change ? Texts.Signed(change.New) : "–")}</td>");
            this.Line($"<td class=\"num\">{one.Counts.Kept}</td><td class=\"num\">{one.Counts.Lapsed}</td><td class=\"num\">{Encode(Texts.Money(one.Counts.Contributions, this.language))}</td><td class=\"num\">{(one.IdleMonths > 0 ? one.IdleMonths : string.Empty)}</td></tr>");
        }

        this.Line($"</tbody></table></div></section>");
    }

    private void Months()
    {
        this.Line($"<section><h2>{this.In(Texts.Months)}</h2><p class=\"legend\">");
        foreach (var (style, name) in new[] { ("new", Texts.New), ("returned", Texts.Returned), ("kept", Texts.Kept), ("lapsed", Texts.Lapsed) })
        {
            this.Line($"<span class=\"key {style}\"></span>{this.In(name)}");
        }

        this.Line($"</p><div class=\"scroll\">{Chart.Draw(this.board, this.language)}</div></section>");
    }

    private void Offices()
    {
        var day = this.board.Month.OnDayOfMonth(1).PlusMonths(1).PlusDays(-1);
        this.Line($"<section><h2>{this.In(Texts.Offices)}</h2>");
        this.TableHead(Texts.Office, Texts.Seats, Texts.New, Texts.Kept, Texts.Lapsed, Texts.Returned, Texts.Active, Texts.Contributions, Texts.Idle, Texts.AllNew);
        foreach (var quota in this.board.Facts.Quotas)
        {
            var evaluation = this.board.Last.Offices.FirstOrDefault(one => one.Office.Equals(quota.Office));
            var counts = evaluation?.Counts ?? default;
            var all = this.board.Ledger.Counted.Count(one => one.Office.Equals(quota.Office) && one.Date <= day);
            this.Line($"<tr><td>{Encode(quota.Office.ToText(this.language))}</td><td class=\"num\">{this.board.Ledger.Roster.At(quota.Office, day).Length} / {quota.Seats}</td><td class=\"num\">{counts.New}</td><td class=\"num\">{counts.Kept}</td>");
            this.Line($"<td class=\"num\">{counts.Lapsed}</td><td class=\"num\">{counts.Returned}</td><td class=\"num\">{counts.Active}</td><td class=\"num\">{Encode(Texts.Money(counts.Contributions, this.language))}</td><td class=\"num\">{evaluation?.IdleCadres ?? 0}</td><td class=\"num\">{all}</td></tr>");
        }

        this.Line($"</tbody></table></div></section>");
    }

    private void Coverage()
    {
        this.Line($"<section><h2>{this.In(Texts.Coverage)}</h2>");
        var own = this.board.Facts.Branch.Name;
        foreach (var scope in CoverageSummary.Of(this.board.Facts.Coverage).Scopes.OrderByDescending(scope => string.Equals(scope.Scope?.Name, own, StringComparison.OrdinalIgnoreCase)))
        {
            string[] lines = [.. scope.ToText(this.language)];
            this.Line($"<h3>{Encode(lines[0])}</h3><ul>");
            foreach (var line in lines.Skip(1))
            {
                this.Line($"<li>{Encode(line)}</li>");
            }

            this.Line($"</ul>");
        }

        this.Line($"</section>");
    }

    private void Refused(IReadOnlyList<Fault> faults)
    {
        this.Line($"<section><h2>{this.In(Texts.Refused)}</h2>");
        if (faults.Count == 0)
        {
            this.Line($"<p>{this.In(Texts.Nothing)}</p></section>");
            return;
        }

        this.Line($"<ul class=\"refused\">");
        foreach (var fault in faults)
        {
            this.Line($"<li><code>{Encode(fault.Code)}</code> {Encode(fault.Place)}: {Encode(fault.Text.In(this.language))}</li>");
        }

        this.Line($"</ul></section>");
    }

    private void TableHead(params ReadOnlySpan<BilingualText> names)
    {
        this.html.Append("<div class=\"scroll\"><table><thead><tr>");
        foreach (var name in names)
        {
            this.html.Append("<th scope=\"col\">").Append(this.In(name)).Append("</th>");
        }

        this.html.Append("</tr></thead><tbody>\n");
    }
}
