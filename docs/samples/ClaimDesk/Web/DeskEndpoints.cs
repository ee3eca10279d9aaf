using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using BpjsTk.Domain;
using BpjsTk.Domain.Claims;
using ClaimDesk.Claims;
using ClaimDesk.Store;
using NodaTime;
using NodaTime.Text;

namespace ClaimDesk.Web;

/// <summary>The addresses of the desk under <c>/api/claims</c>.</summary>
internal sealed partial class DeskEndpoints(IClaimStore store)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    internal void Map(IEndpointRouteBuilder app)
    {
        var claims = app.MapGroup("/api/claims");
        _ = claims.MapGet(string.Empty, (Delegate)this.ListAsync);
        _ = claims.MapPost(string.Empty, (Delegate)this.OpenAsync);
        _ = claims.MapGet("/{id}", this.ShowAsync);
        _ = claims.MapPost("/{id}/transitions", this.MoveAsync);
        _ = claims.MapPost("/{id}/verification", this.VerifyAsync);
        _ = claims.MapGet("/{id}/events", this.EventsAsync);
        _ = claims.MapPost("/{id}/set-aside", this.SetAsideAsync);
    }

    private static async Task<T> BodyAsync<T>(HttpRequest request)
    {
        try
        {
            return request.HasJsonContentType() && await request.ReadFromJsonAsync<T>(Json, request.HttpContext.RequestAborted) is { } body
                ? body
                : throw new RefusalException(StatusCodes.Status400BadRequest, Fault.Of(DeskCode.Unreadable, string.Empty));
        }
        catch (JsonException e)
        {
            throw new RefusalException(StatusCodes.Status400BadRequest, Fault.Of(DeskCode.Unreadable, (e.Path ?? string.Empty).TrimStart('$', '.')));
        }
    }

    [GeneratedRegex(@"^[A-Za-z0-9][A-Za-z0-9-]{0,63}\z", RegexOptions.NonBacktracking)]
    private static partial Regex IdShape();

    private static string Checked(string? id) => id is not null && IdShape().IsMatch(id)
        ? id
        : throw new RefusalException(StatusCodes.Status400BadRequest, Fault.Of(DeskCode.BadId, "id"));

    private static ClaimEvent Asked(string line) => ClaimJournal.ReadLine(line).TryGet(out var asked, out var errors) ? asked : throw RefusalException.Unreadable(errors);

    private static LocalDateTime? TimeOf(string? text, string member) => string.IsNullOrEmpty(text)
        ? null
        : LocalDateTimePattern.ExtendedIso.Parse(text).TryGetValue(default, out var time)
            ? time
            : throw new RefusalException(StatusCodes.Status400BadRequest, Fault.Of(DeskCode.Value, member, "YYYY-MM-DDThh:mm:ss"));

    private static ClaimState Whole(StoredClaim stored) => stored.Reading.IsWhole && stored.Reading.Claim is { } claim
        ? claim
        : throw Damaged(stored);

    private static RefusalException Damaged(StoredClaim stored) => new(
        StatusCodes.Status409Conflict,
        [Fault.Of(DeskCode.Damaged, "events", (stored.Reading.Claim?.Version ?? 0) + 1), .. stored.Reading.Errors.Select(error => Fault.Of(error))]);

    private static Outcome<ClaimState> Begin(string id, ClaimEvent asked) => (asked.Action, asked.Facts?.Case) switch
    {
        (ClaimAction.NotifySuspicion, JkkCase accident) => Up(ClaimFile.NotifySuspicion(id, accident, asked.Facts!.Told ?? SuspicionItems.None, asked.By, asked.At)),
        (ClaimAction.ReportStageOne, JkkCase accident) => Up(ClaimFile.ReportStageOne(id, accident, asked.By, asked.At)),
        (ClaimAction.Open, JkmCase death) => Up(ClaimFile.Open(id, death, asked.By, asked.At)),
        (ClaimAction.Open, JhtCase savings) => Up(ClaimFile.Open(id, savings, asked.By, asked.At)),
        (ClaimAction.Open, JpCase pension) => Up(ClaimFile.Open(id, pension, asked.By, asked.At)),
        (ClaimAction.Open, JkpCase dismissal) => Up(ClaimFile.Open(id, dismissal, asked.By, asked.At)),
        _ => ClaimFile.Rebuild([asked]) is { IsSuccess: false } refusal ? refusal : throw new InvalidOperationException($"The desk does not know how to begin a claim by {asked.Action}."),
    };

    private static Outcome<ClaimState> Up<TState>(Outcome<TState> outcome)
        where TState : ClaimState => outcome.Select(state => (ClaimState)state);

    private async Task<IResult> ListAsync(HttpContext context)
    {
        var language = RequestLanguage.Of(context.Request);
        var rows = new List<ClaimRow>();
        foreach (var id in await store.ListAsync(context.RequestAborted))
        {
            if (await store.ReadAsync(id, context.RequestAborted) is { } journal)
            {
                rows.Add(ClaimView.Row(StoredClaim.Of(id, journal), language));
            }
        }

        return Results.Ok(rows);
    }

    private async Task<IResult> OpenAsync(HttpContext context)
    {
        var language = RequestLanguage.Of(context.Request);
        var request = await BodyAsync<NewClaimRequest>(context.Request);
        var id = Checked(request.Id);
        var asked = Asked(ClaimRequests.Line(id, 1, request.Action, request.By, request.At, request.Facts));
        var claim = Begin(id, asked).TryGet(out var begun, out var errors) ? begun : throw RefusalException.ByLaw(errors);
        return Results.Created($"/api/claims/{id}", await this.KeepAsync(claim, 0, language, context.RequestAborted));
    }

    private async Task<IResult> ShowAsync(string id, HttpContext context)
    {
        var language = RequestLanguage.Of(context.Request);
        var stored = await this.LoadAsync(id, context.RequestAborted);
        return stored.Reading.Claim is { } claim
            ? Results.Ok(ClaimView.Page(stored, claim, language, TimeOf(context.Request.Query["at"], "at")))
            : throw Damaged(stored);
    }

    private async Task<IResult> MoveAsync(string id, HttpContext context)
    {
        var language = RequestLanguage.Of(context.Request);
        var request = await BodyAsync<TransitionRequest>(context.Request);
        var version = request.Version ?? throw new RefusalException(StatusCodes.Status400BadRequest, Fault.Of(DeskCode.Missing, "version"));
        var claim = Whole(await this.LoadAsync(id, context.RequestAborted));
        if (version < 1 || version > claim.Version)
        {
            throw new RefusalException(StatusCodes.Status409Conflict, Fault.Of(DeskCode.VersionAhead, "version", version, claim.Version));
        }

        if (!ClaimJournal.Appendable(claim, version, claim.Version).TryGet(out _, out var conflict))
        {
            throw RefusalException.Conflict(conflict);
        }

        var asked = Asked(ClaimRequests.Line(claim.Id, claim.Version + 1, request.Action, request.By, request.At, request.Facts));
        var moved = ClaimMover.Move(claim, asked, request.Verification).TryGet(out var next, out var errors) ? next : throw RefusalException.ByLaw(errors);
        return Results.Ok(await this.KeepAsync(moved, version, language, context.RequestAborted));
    }

    private async Task<IResult> VerifyAsync(string id, HttpContext context)
    {
        var language = RequestLanguage.Of(context.Request);
        var request = await BodyAsync<VerificationRequest>(context.Request);
        var claim = Whole(await this.LoadAsync(id, context.RequestAborted));
        var form = request.Verification ?? throw new RefusalException(StatusCodes.Status400BadRequest, Fault.Of(DeskCode.Missing, "verification"));
        var verification = VerificationReader.Verify(claim, form, FormFields.Day(request.On, "on")).TryGet(out var found, out var errors) ? found : throw RefusalException.ByLaw(errors);
        var award = verification.Statement is { Lines.IsEmpty: false } statement ? ClaimView.Award(ClaimAward.Of(statement).Value, language) : null;
        return Results.Ok(new VerificationView(verification.IsGranted, verification.Payer.ToString(), ClaimView.Findings(verification.Findings, language), award));
    }

    private async Task<IResult> EventsAsync(string id, HttpContext context)
    {
        _ = RequestLanguage.Of(context.Request);
        var stored = await this.LoadAsync(id, context.RequestAborted);
        return Results.Text(stored.Journal, "application/jsonl", Encoding.UTF8);
    }

    private async Task<IResult> SetAsideAsync(string id, HttpContext context)
    {
        var language = RequestLanguage.Of(context.Request);
        _ = await this.LoadAsync(id, context.RequestAborted);
        if (!await store.SetAsideAsync(id, context.RequestAborted))
        {
            throw new RefusalException(StatusCodes.Status409Conflict, Fault.Of(DeskCode.NothingTorn, "events"));
        }

        var stored = await this.LoadAsync(id, context.RequestAborted);
        return stored.Reading.Claim is { } claim ? Results.Ok(ClaimView.Page(stored, claim, language, null)) : throw Damaged(stored);
    }

    private async Task<StoredClaim> LoadAsync(string id, CancellationToken cancel) => await store.ReadAsync(Checked(id), cancel) is { } journal
        ? StoredClaim.Of(id, journal)
        : throw new RefusalException(StatusCodes.Status404NotFound, Fault.Of(DeskCode.NotFound, "id"));

    // What is shown is made of what was kept, and not of what was meant.
    private async Task<ClaimPage> KeepAsync(ClaimState claim, int loadedVersion, Language language, CancellationToken cancel)
    {
        if (!(await store.AppendAsync(claim, loadedVersion, cancel)).TryGet(out _, out var errors))
        {
            throw RefusalException.Conflict(errors);
        }

        var stored = await this.LoadAsync(claim.Id, cancel);
        return stored.Reading.Claim is { } kept ? ClaimView.Page(stored, kept, language, null) : throw Damaged(stored);
    }
}
