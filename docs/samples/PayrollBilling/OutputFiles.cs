using BpjsTk.Domain;

namespace PayrollBilling;

/// <summary>The two files of a bill. They appear under their names only when both are whole, so that half a bill is never taken for one.</summary>
internal sealed class OutputFiles : IDisposable
{
    private const string Unfinished = ".tmp";

    private readonly string bill;
    private readonly string rejected;

    internal OutputFiles(string folder, Language language)
    {
        Directory.CreateDirectory(folder);
        this.bill = Path.Combine(folder, BillWriter.FileName);
        this.rejected = Path.Combine(folder, RejectedWriter.FileName);
        this.Bill = new(Open(this.bill));
        this.Rejected = new(Open(this.rejected), language);
    }

    internal BillWriter Bill { get; }

    internal RejectedWriter Rejected { get; }

    /// <summary>Closes the files and gives them their names.</summary>
    internal void Finish()
    {
        this.Bill.Dispose();
        this.Rejected.Dispose();
        File.Move(this.bill + Unfinished, this.bill, overwrite: true);
        File.Move(this.rejected + Unfinished, this.rejected, overwrite: true);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        this.Bill.Dispose();
        this.Rejected.Dispose();
        File.Delete(this.bill + Unfinished);
        File.Delete(this.rejected + Unfinished);
    }

    private static FileStream Open(string path) => File.Create(path + Unfinished);
}
