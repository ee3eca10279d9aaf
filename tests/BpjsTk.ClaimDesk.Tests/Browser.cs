using OpenQA.Selenium;
using OpenQA.Selenium.Chrome;
using OpenQA.Selenium.Support.UI;

namespace BpjsTk.ClaimDesk.Tests;

/// <summary>A Chromium without a window, and what a person does on the page of the desk.</summary>
internal sealed class Browser : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly DirectoryInfo profile = Directory.CreateTempSubdirectory("claimdesk-browser-");
    private readonly ChromeDriver driver;
    private readonly WebDriverWait wait;

    internal Browser()
    {
        var options = new ChromeOptions { BinaryLocation = Environment.GetEnvironmentVariable("CLAIMDESK_CHROMIUM") ?? "/usr/bin/chromium" };
        options.AddArguments(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            $"--user-data-dir={this.profile.FullName}");
        var service = ChromeDriverService.CreateDefaultService(Environment.GetEnvironmentVariable("CLAIMDESK_CHROMEDRIVER") ?? "/usr/bin/chromedriver");
        service.SuppressInitialDiagnosticInformation = true;
        this.driver = new(service, options, Patience);
        this.wait = new(this.driver, Patience);
        this.wait.IgnoreExceptionTypes(typeof(StaleElementReferenceException), typeof(NoSuchElementException));
        this.Resize(1280, 900);
    }

    internal string Address => this.driver.Url;

    internal void Open(Uri address)
    {
        this.driver.Navigate().GoToUrl(address);
        this.Until("body[data-ready]");
    }

    internal void Again()
    {
        this.driver.Navigate().Refresh();
        this.Until("body[data-ready]");
    }

    internal void Click(string css) => _ = this.wait.Until(page =>
    {
        var found = page.FindElement(By.CssSelector(css));
        if (!found.Displayed)
        {
            return false;
        }

        _ = this.driver.ExecuteScript("arguments[0].scrollIntoView({ block: 'center' });", found);
        found.Click();
        return true;
    });

    internal void Until(string css) => _ = this.wait.Until(page => page.FindElement(By.CssSelector(css)).Displayed);

    internal void UntilText(string css, string text) => _ = this.wait.Until(page => page.FindElement(By.CssSelector(css)).Text.Contains(text, StringComparison.OrdinalIgnoreCase));

    internal bool Has(string css) => this.driver.FindElements(By.CssSelector(css)).Count > 0;

    internal int Count(string css) => this.driver.FindElements(By.CssSelector(css)).Count;

    internal string Text(string css) => this.wait.Until(page => page.FindElement(By.CssSelector(css)).Text);

    internal void Fill(string css, string value)
    {
        var field = this.driver.FindElement(By.CssSelector(css));
        field.Clear();
        field.SendKeys(value);
    }

    /// <summary>Begins the claim of an example by its button.</summary>
    internal void Begin(string example)
    {
        this.Click("#new");
        this.Click($"#example-{example}");
        this.Click("#open button[type=submit]");
        this.At(1);
    }

    /// <summary>Takes a step with what the page offers for it, and waits until the claim stands where it leads.</summary>
    internal void Move(string action, string status, int version)
    {
        this.Try(action);
        this.At(version, status);
    }

    /// <summary>Asks for a step.</summary>
    internal void Try(string action)
    {
        this.Choose(action);
        this.Click("#save");
    }

    internal void Choose(string action)
    {
        this.Click($"#next [data-action={action}][aria-expanded=false]");
        this.Until("#move");
    }

    /// <summary>Waits until the page shows the claim at a version.</summary>
    internal void At(int version, string? status = null) => _ = this.wait.Until(page =>
        page.FindElement(By.Id("version")).Text == $"{version}" && (status is null || page.FindElement(By.Id("claim-state")).GetAttribute("data-status") == status));

    /// <summary>Waits for a refusal with a code, and returns what it says.</summary>
    internal string Refusal(string code)
    {
        this.UntilText("#fault", code);
        return this.Text("#fault");
    }

    internal void Speak(string lang)
    {
        this.Click($"#lang-{lang}");
        this.Until($"html[lang={lang}] #lang-{lang}[aria-pressed=true]");
    }

    /// <summary>Keeps a picture of the whole page, wide and narrow, where the environment names a folder, and checks the page at both widths.</summary>
    internal void Picture(string name)
    {
        foreach (var width in new[] { 1280, 390 })
        {
            this.Resize(width, 900);
            Assert.True(this.Script<bool>("return document.documentElement.scrollWidth <= document.documentElement.clientWidth;"), $"{name} scrolls sideways at {width}");
            Assert.Equal(string.Empty, this.Script<string>("return [...document.querySelectorAll('input, select')].filter(one => one.labels.length === 0).map(one => one.name).join();"));
            if (Environment.GetEnvironmentVariable("CLAIMDESK_SCREENSHOTS") is { Length: > 0 } folder)
            {
                _ = Directory.CreateDirectory(folder);
                this.Resize(width, (int)this.Script<long>("return document.documentElement.scrollHeight;"));
                this.driver.GetScreenshot().SaveAsFile(Path.Combine(folder, $"{name}-{width}.png"));
            }
        }

        this.Resize(1280, 900);
    }

    public void Dispose()
    {
        this.driver.Dispose();
        this.profile.Delete(recursive: true);
    }

    private T Script<T>(string script) => (T)this.driver.ExecuteScript(script)!;

    private void Resize(int width, int height) => _ = this.driver.ExecuteCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        new Dictionary<string, object?>(StringComparer.Ordinal) { ["width"] = width, ["height"] = height, ["deviceScaleFactor"] = 1, ["mobile"] = false });
}
