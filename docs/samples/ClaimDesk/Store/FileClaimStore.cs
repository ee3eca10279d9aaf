using System.Collections.Immutable;
using System.Text;
using BpjsTk.Domain;
using BpjsTk.Domain.Claims;

namespace ClaimDesk.Store;

/// <summary>A file of JSON Lines for each claim, which is only ever appended to. One writer at a time: in this program by a gate, among programs by the lock of the open file.</summary>
internal sealed class FileClaimStore(string folder) : IClaimStore, IDisposable
{
    private const string Extension = ".jsonl";

    private const int MostTries = 200;

    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(10);
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly SemaphoreSlim gate = new(1, 1);

    public string Name => folder;

    public void Dispose() => this.gate.Dispose();

    public Task PrepareAsync(CancellationToken cancel)
    {
        _ = Directory.CreateDirectory(folder);
        return Task.CompletedTask;
    }

    public Task<ImmutableArray<string>> ListAsync(CancellationToken cancel) => Task.FromResult<ImmutableArray<string>>(
        [.. Directory.EnumerateFiles(folder, "*" + Extension).Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)]);

    public Task<string?> ReadAsync(string id, CancellationToken cancel) => this.AloneAsync(
        async () =>
        {
            var path = this.PathOf(id);
            if (!File.Exists(path))
            {
                return null;
            }

            await using var file = await OpenAsync(path, FileMode.Open, FileAccess.Read, FileShare.Read, cancel);
            return await TextOf(file, cancel);
        },
        cancel);

    public Task<Outcome<int>> AppendAsync(ClaimState claim, int loadedVersion, CancellationToken cancel) => this.AloneAsync(
        async () =>
        {
            await using var file = await OpenAsync(this.PathOf(claim.Id), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, cancel);
            var text = await TextOf(file, cancel);
            var reading = ClaimJournal.Read(text);
            if (text.Length > 0 && !reading.IsWhole)
            {
                return Outcome.Failure<int>(reading.Errors);
            }

            if (!ClaimJournal.Appendable(claim, loadedVersion, reading.Claim?.Version ?? 0).TryGet(out var events, out var errors))
            {
                return Outcome.Failure<int>(errors);
            }

            // A whole last line may have lost its line feed only.
            var begin = text.Length > 0 && text[^1] != '\n' ? "\n" : string.Empty;
            var lines = begin + string.Concat(events.Select(step => ClaimJournal.Line(step) + '\n'));
            _ = file.Seek(0, SeekOrigin.End);
            await file.WriteAsync(Utf8.GetBytes(lines), cancel);
            file.Flush(flushToDisk: true);
            return Outcome.Success(events.Length);
        },
        cancel);

    public Task<bool> SetAsideAsync(string id, CancellationToken cancel) => this.AloneAsync(
        async () =>
        {
            await using var file = await OpenAsync(this.PathOf(id), FileMode.Open, FileAccess.ReadWrite, FileShare.None, cancel);
            var text = await TextOf(file, cancel);
            if (!StoredClaim.IsTorn(text, ClaimJournal.Read(text)))
            {
                return false;
            }

            // What was not taken is kept beside the journal before it is cut off there.
            var begin = text.LastIndexOf('\n') + 1;
            await File.AppendAllTextAsync(Path.Combine(folder, id + ".torn"), text[begin..] + '\n', Utf8, cancel);
            file.SetLength(Utf8.GetByteCount(text.AsSpan(0, begin)));
            file.Flush(flushToDisk: true);
            return true;
        },
        cancel);

    private static async Task<string> TextOf(FileStream file, CancellationToken cancel)
    {
        using var reader = new StreamReader(file, Utf8, detectEncodingFromByteOrderMarks: false, leaveOpen: true);
        return await reader.ReadToEndAsync(cancel);
    }

    // Another program may hold the file for the moment that an append takes.
    private static async Task<FileStream> OpenAsync(string path, FileMode mode, FileAccess access, FileShare share, CancellationToken cancel)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                return new(path, mode, access, share);
            }
            catch (IOException e) when (e is not (FileNotFoundException or DirectoryNotFoundException) && tries < MostTries)
            {
                await Task.Delay(BetweenTries, cancel);
            }
        }
    }

    private string PathOf(string id) => Path.Combine(folder, id + Extension);

    private async Task<T> AloneAsync<T>(Func<Task<T>> act, CancellationToken cancel)
    {
        await this.gate.WaitAsync(cancel);
        try
        {
            return await act();
        }
        finally
        {
            _ = this.gate.Release();
        }
    }
}
