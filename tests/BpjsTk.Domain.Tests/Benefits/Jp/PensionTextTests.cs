using BpjsTk.Domain.Benefits;
using BpjsTk.Domain.Tests.Participants;

namespace BpjsTk.Domain.Tests.Benefits.Jp;

/// <summary>How a history reads in both languages.</summary>
public class PensionTextTests
{
    [Fact]
    public void A_history_tells_every_run_with_why_it_begins_and_ends()
    {
        var family = Lives.Family(Lives.Spouse(remarried: "2022-09-05"), [Lives.Child("1999-12-01"), Lives.Child("2000-02-02")]);
        var history = Lives.History(Lives.Life(Lives.Young("2022-02", wage: 8_000_000), family, died: "2022-02-28"), "2023-05", Lives.Prices(2022, "2%"));

        Assert.Equal(
            [
                "2022-03 to 2022-09, begins: JP pension of the widow or widower: 50% x 1% x 180/12 x IDR 8,000,000.00 = IDR 600,000.00 [PP 45/2015 Pasal 21; PP 45/2015 Pasal 21(2); PP 45/2015 Pasal 17(2); PP 45/2015 Pasal 17(3)] inferred; law from the caller; ends by remarriage",
                "2022-10 to 2022-11, passed on: JP pension of the children (2): 50% x IDR 600,000.00, at least IDR 363,300.00 = IDR 363,300.00 [PP 45/2015 Pasal 22; PP 45/2015 Pasal 22(2); PP 45/2015 Pasal 18(3)] inferred; law from the caller",
                "2022-12 to 2023-02, other number of children: JP pension of the children (1): 50% x IDR 600,000.00, at least IDR 363,300.00 = IDR 363,300.00 [PP 45/2015 Pasal 22; PP 45/2015 Pasal 22(2); PP 45/2015 Pasal 18(3)] inferred; law from the caller; ends with the last child who has the right",
            ],
            history.ToText(Language.English));
        Assert.Equal(
            [
                "2022-03 sampai 2022-09, mulai: JP manfaat pensiun janda atau duda: 50% x 1% x 180/12 x Rp8.000.000,00 = Rp600.000,00 [PP 45/2015 Pasal 21; PP 45/2015 Pasal 21(2); PP 45/2015 Pasal 17(2); PP 45/2015 Pasal 17(3)] disimpulkan; hukum dari pemanggil; berakhir karena menikah lagi",
                "2022-10 sampai 2022-11, beralih: JP manfaat pensiun anak (2 anak): 50% x Rp600.000,00, paling sedikit Rp363.300,00 = Rp363.300,00 [PP 45/2015 Pasal 22; PP 45/2015 Pasal 22(2); PP 45/2015 Pasal 18(3)] disimpulkan; hukum dari pemanggil",
                "2022-12 sampai 2023-02, jumlah anak berubah: JP manfaat pensiun anak (1 anak): 50% x Rp600.000,00, paling sedikit Rp363.300,00 = Rp363.300,00 [PP 45/2015 Pasal 22; PP 45/2015 Pasal 22(2); PP 45/2015 Pasal 18(3)] disimpulkan; hukum dari pemanggil; berakhir karena tidak ada lagi anak yang berhak",
            ],
            history.ToText(Language.Indonesian));
    }

    [Fact]
    public void A_limit_that_changes_is_told_and_so_is_a_recovery()
    {
        var history = Lives.History(Lives.Life(Lives.Young("2021-06", wage: 1_000_000), disability: Lives.Disability("2021-05-01", "2021-06-30", "2022-07-31")), "2023-01");

        Assert.Equal(
            [
                "2021-07 2022-02 Disability 356600 Begun Minimum",
                "2022-03 2022-06 Disability 363300 LimitChanged Minimum",
                "2022-07 2022-07 Disability 363300 Indexed Minimum ends Recovery",
            ],
            Lives.Runs(history));
        Assert.StartsWith("2022-03 sampai 2022-06, batas berubah: JP manfaat pensiun cacat: ", history.Runs[1].ToText(Language.Indonesian), StringComparison.Ordinal);
        Assert.StartsWith("2022-03 to 2022-06, limit changed: JP disability pension: ", history.Runs[1].ToText(Language.English), StringComparison.Ordinal);
        Assert.StartsWith("2022-07 sampai 2022-07, indeksasi: ", history.Runs[2].ToText(Language.Indonesian), StringComparison.Ordinal);
        Assert.EndsWith("; berakhir karena tidak lagi cacat total tetap", history.Runs[2].ToText(Language.Indonesian), StringComparison.Ordinal);
        Assert.EndsWith("; ends by recovery", history.Runs[2].ToText(Language.English), StringComparison.Ordinal);
        Assert.Equal("PP 45/2015 Pasal 20", history.Runs[0].Citations[0].ToString());
    }

    [Fact]
    public void The_parents_pension_and_a_death_are_told()
    {
        var history = Lives.History(Lives.Life(Lives.Young("2022-02"), Lives.Family(parent: JpParent.Of(Facts.Date("2022-07-01"))), died: "2022-02-28"), "2022-12");

        Assert.StartsWith("2022-03 sampai 2022-07, mulai: JP manfaat pensiun orang tua: 20% x 1% x 180/12 x Rp5.000.000,00, paling sedikit Rp363.300,00 = Rp363.300,00 [PP 45/2015 Pasal 23; PP 45/2015 Pasal 23(2); ", history.ToText(Language.Indonesian).Single(), StringComparison.Ordinal);
        Assert.EndsWith("; berakhir karena meninggal dunia", history.ToText(Language.Indonesian).Single(), StringComparison.Ordinal);
        Assert.StartsWith("2022-03 to 2022-07, begins: JP pension of the parent: ", history.ToText(Language.English).Single(), StringComparison.Ordinal);
        Assert.EndsWith("; ends by death", history.ToText(Language.English).Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_is_left_without_a_beneficiary_is_told_in_indonesian_too()
    {
        var history = Lives.History(Lives.Life(Lives.Young("2022-02"), died: "2022-02-28"), "2022-12");

        Assert.Equal(
            ["JP manfaat pensiun: tidak diberikan: ada janda atau duda yang berhak: tidak terpenuhi [PP 45/2015 Pasal 21]; ada anak yang berhak: tidak terpenuhi [PP 45/2015 Pasal 22]; ada orang tua yang berhak: tidak terpenuhi [PP 45/2015 Pasal 23]"],
            history.ToText(Language.Indonesian));
        Assert.Equal(
            ["JP pension: not granted: there is a widow or widower with a right: not met [PP 45/2015 Pasal 21]; there is a child with a right: not met [PP 45/2015 Pasal 22]; there is a parent with a right: not met [PP 45/2015 Pasal 23]"],
            history.ToText(Language.English));
    }

    [Fact]
    public void Conditions_that_were_met_are_kept_with_those_that_were_not()
    {
        var conditions = Assert.Single(Lives.History(Lives.Life(Lives.Young("2020-12"), died: "2021-01-09"), "2021-03").NotGranted).Conditions;

        Assert.Equal(
            [
                "masa iur paling singkat 180 bulan: 12 bulan: tidak terpenuhi [PP 45/2015 Pasal 19(1)]",
                "sekurang-kurangnya satu bulan iuran dibayar: terpenuhi [PP 45/2015 Pasal 17(2)]",
                "menjadi peserta paling singkat 1 tahun: tidak terpenuhi [PP 45/2015 Pasal 21(3)a]",
                "kepadatan iuran paling sedikit 80%: 12 dari 12 bulan: terpenuhi [PP 45/2015 Pasal 21(3)b]",
            ],
            conditions.Select(condition => condition.ToText(Language.Indonesian)));
        Assert.Equal(
            ["at least 180 contribution months: 2 months", "at least one month of contributions is paid", "enrolled at least 1 month before the event", "density of contributions at least 80%: 2 of 2 months"],
            Assert.Single(Lives.History(Lives.Life(Lives.Young("2020-02"), disability: Lives.Disability("2020-02-09", "2020-02-20")), "2020-12").NotGranted).Conditions.Select(condition => condition.Requirement.English));
    }

    [Fact]
    public void Who_paid_no_month_before_the_event_has_no_formula()
    {
        // Enrolled in January, the only contribution is that of the month in which the disability had ended.
        var participant = Lives.Participant("1990-03-03", "2020-01-10", Lives.Wages("2020-07", "2020-07", 5_000_000), Lives.Balance);
        var history = Lives.History(Lives.Life(participant, disability: Lives.Disability("2020-03-01", "2020-03-05", "2020-07-01")), "2020-12");

        Assert.Empty(history.Runs);
        Assert.Equal("sekurang-kurangnya satu bulan iuran dibayar", Assert.Single(history.NotGranted).Conditions.First(condition => !condition.IsMet && condition.Citation.Provision == "Pasal 17(2)").Requirement.Indonesian);
    }
}
