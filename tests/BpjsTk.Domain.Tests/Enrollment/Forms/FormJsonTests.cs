using System.Text.Json;
using System.Text.Json.Nodes;
using BpjsTk.Domain.Enrollment;
using BpjsTk.Domain.Forms;

namespace BpjsTk.Domain.Tests.Enrollment.Forms;

/// <summary>Forms in JSON: whatever stands in a field comes through to the rules.</summary>
public class FormJsonTests
{
    // The order of files that people write: names as a web application writes them.
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    [Theory]
    [InlineData("\"Budi\"", "Budi")]
    [InlineData("\"\"", "")]
    [InlineData("null", null)]
    [InlineData("3578120101900001", "3578120101900001")]
    [InlineData("5000000.50", "5000000.50")]
    [InlineData("-0", "-0")]
    [InlineData("1e3", "1e3")]
    [InlineData("true", "true")]
    [InlineData("false", "false")]
    [InlineData("{ \"a\": [1, \"x\"] }", "{ \"a\": [1, \"x\"] }")]
    [InlineData("[1, [2]]", "[1, [2]]")]
    [InlineData("\"\\u004e\\u00e9\\n\"", "N\u00e9\n")]
    public void A_field_takes_whatever_stands_in_it(string json, string? text)
    {
        var form = JsonSerializer.Deserialize<WorkerForm>($$"""{ "FullName": {{json}}, "Sex": "L" }""")!;

        Assert.Equal(text, form.FullName);
        Assert.Equal("L", form.Sex);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("[\"1\"]", "1")]
    [InlineData("[1, \"2\", null, true, {\"a\":1}, [3]]", "1", "2", null, "true", "{\"a\":1}", "[3]")]
    [InlineData("5", "5")]
    [InlineData("\"5\"", "5")]
    [InlineData("{\"a\":1}", "{\"a\":1}")]
    [InlineData("false", "false")]
    public void A_list_takes_whatever_stands_in_it_and_a_single_value_is_a_list_of_one(string json, params string?[] texts)
    {
        var form = JsonSerializer.Deserialize<WorkerForm>($$"""{ "LastWages": {{json}}, "Sex": "L" }""")!;

        Assert.Equal(texts, form.LastWages);
        Assert.Equal("L", form.Sex);
    }

    [Theory]
    [InlineData("""{ "FullName": "\ud800" }""")]
    [InlineData("""{ "LastWages": ["1", "\udc00x"] }""")]
    [InlineData("""{ "LastWages": "a\ud800" }""")]
    public void Half_of_a_surrogate_pair_is_no_json(string json)
    {
        var refused = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<WorkerForm>(json));

        Assert.Equal("The text holds half of a surrogate pair.", refused.Message.Split(" Path")[0]);
        Assert.IsType<InvalidOperationException>(refused.InnerException);
    }

    [Fact]
    public void A_list_that_is_null_is_none()
    {
        Assert.Null(JsonSerializer.Deserialize<WorkerForm>("""{ "LastWages": null }""")!.LastWages);
        Assert.Equal("""{"A":null}""", Written(new Listed { A = null }));
    }

    [Fact]
    public void A_list_is_written_as_it_is() => Assert.Equal("""{"A":["x",null,""]}""", Written(new Listed { A = ["x", null, ""] }));

    [Fact]
    public void A_writer_and_a_list_are_needed()
    {
        using var writer = new Utf8JsonWriter(Stream.Null);

        Assert.Throws<ArgumentNullException>(() => new RawTextJsonConverter().Write(null!, "x", Web));
        Assert.Throws<ArgumentNullException>(() => new RawTextListJsonConverter().Write(null!, [], Web));
        Assert.Throws<ArgumentNullException>(() => new RawTextListJsonConverter().Write(writer, null, Web));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Forms_round_trip(bool isWeb)
    {
        var options = isWeb ? Web : JsonSerializerOptions.Default;

        Check(GoodForms.Employer());
        Check(GoodForms.FullWorker());
        Check(GoodForms.SelfEmployed());
        Check(GoodForms.Construction());
        Check(GoodForms.Migrant());
        Check(GoodForms.SelfRegistration());

        void Check<T>(T form)
        {
            var json = JsonSerializer.Serialize(form, options);
            var read = JsonSerializer.Deserialize<T>(json, options);

            Assert.Equal(json, JsonSerializer.Serialize(read, options));
            Assert.Contains("\"", json, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_form_in_json_is_accepted_as_the_form_itself_is()
    {
        var read = JsonSerializer.Deserialize<EmployerForm>(JsonSerializer.Serialize(GoodForms.Employer(), Web), Web)!;

        FormDesk.Employer.Accepts(read);
        Assert.Equal(3, GoodForms.Rules().Accept(read).Value.Workers.Length);
    }

    [Fact]
    public void Numbers_and_truth_values_in_a_file_are_read_as_what_they_mean() => FormDesk.Employer.Accepts(Read("""
        {
          "name": "PT Angka", "kind": "COMPANY", "npwp": 123456789012345, "businessLicence": 9120001234567, "address": "Jalan 1", "phone": 62318912345,
          "email": "a@b.id", "scale": "large", "annualSales": 60000000000, "riskClass": 3, "programs": "JKK+JKM+JHT+JP",
          "documents": ["F1", "F1A", "DAFTAR UPAH", "KTP PEKERJA", "NPWP", "KTP PEMILIK", "NIB"],
          "workers": [
            { "fullName": "Budi", "citizenship": "WNI", "nik": 3578120101900001, "birthDate": "1990-01-01", "sex": "L", "startedWorkOn": "2026-09-01",
              "relation": "PERMANENT", "jkn": "PPU", "hasJkpElsewhere": false, "wageKind": "PIECE", "lastWages": [4000000, "4100000", 4200000.5] },
            { "fullName": "John", "citizenship": "WNA", "passport": "A7654321", "monthsOfWork": 12, "birthDate": "1990-01-01", "sex": "MALE", "startedWorkOn": "2026-09-01",
              "relation": "FIXED TERM", "contractEndsOn": "2027-08-31", "jkn": "NONE", "wageKind": "MONTHLY", "basicWage": 15000000.00 }
          ]
        }
        """));

    [Fact]
    public void What_is_no_text_at_all_is_a_fault_of_its_field_and_the_rest_of_the_form_is_read() => FormDesk.Employer.Refuses(
        Read("""
            {
              "name": "PT Rusak", "kind": ["COMPANY"], "address": true, "phone": {"home": 1}, "email": null, "scale": 1.5, "riskClass": "III", "programs": [],
              "documents": "F1", "workers": [ null, { "fullName": 7, "nik": 3.578e15, "lastWages": "1", "family": [ null ] } ], "unknown": 1
            }
            """),
        "BPJSTK-FRM-003 Kind",
        "BPJSTK-FRM-012 Phone",
        "BPJSTK-FRM-001 Email",
        "BPJSTK-FRM-003 Scale",
        "BPJSTK-BND-001 Programs",
        "BPJSTK-ENR-002 Workers",
        "BPJSTK-FRM-001 Workers[0]",
        "BPJSTK-FRM-001 Workers[1].Citizenship",
        "BPJSTK-NIK-003 Workers[1].Nik",
        "BPJSTK-FRM-001 Workers[1].BirthDate",
        "BPJSTK-FRM-001 Workers[1].Sex",
        "BPJSTK-FRM-001 Workers[1].StartedWorkOn",
        "BPJSTK-FRM-001 Workers[1].Relation",
        "BPJSTK-FRM-001 Workers[1].Jkn",
        "BPJSTK-FRM-001 Workers[1].WageKind",
        "BPJSTK-FRM-001 Workers[1].Family[0]");

    [Fact]
    public void Every_text_of_every_form_takes_a_number_an_object_and_nothing() => Assert.All(
        (Type[])[typeof(WorkerForm), typeof(FamilyMemberForm), typeof(EmployerForm), typeof(SelfEmployedForm), typeof(ConstructionForm), typeof(ConstructionWorkerForm), typeof(MigrantWorkerForm), typeof(SelfRegistrationForm)],
        form => Assert.All(
            form.GetProperties().Where(property => property.PropertyType == typeof(string) || property.PropertyType == typeof(IReadOnlyList<string>)),
            property => Assert.All(
                (string[])["12", "{}", "null", "false"],
                json => Assert.NotNull(JsonSerializer.Deserialize(new JsonObject { [property.Name] = JsonNode.Parse(json) }.ToJsonString(), form)))));

    private static EmployerForm Read(string json) => JsonSerializer.Deserialize<EmployerForm>(json, Web)!;

    private static string Written(Listed listed) => JsonSerializer.Serialize(listed);

    private sealed class Listed
    {
        [System.Text.Json.Serialization.JsonConverter(typeof(RawTextListJsonConverter))]
        public IReadOnlyList<string?>? A { get; init; }
    }
}
