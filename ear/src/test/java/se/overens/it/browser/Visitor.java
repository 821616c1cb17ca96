package se.overens.it.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.overens.it.Stack;

/// Somebody with a browser. One Chromium per test class, one [Visitor] per person:
///
///     try (var chromium = Visitor.chromium()) {
///         var officer = chromium.visitor(1280).loggedInAs("handlaggare-0680");
///         officer.open("/06/0680/avtal");
///         officer.page().getByLabel("Sammanträdesdag").fill("2024-08-14");
///     }
public final class Visitor {

    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private Visitor(Page page) {
        this.page = page;
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("status of 4")) complaints.add(message.text());
        });
        page.onPageError(complaints::add);
    }

    /// The browser of the machine, never one that is fetched.
    public static Chromium chromium() {
        var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var binary = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome").map(Path::of)
                .filter(Files::isExecutable).findFirst().orElseThrow(() -> new IllegalStateException("no Chromium in /usr/bin; ./overens test installs it where it may"));
        return new Chromium(playwright, playwright.chromium().launch(
                new BrowserType.LaunchOptions().setExecutablePath(binary).setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--disable-quic",
                        "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"))));
    }

    public record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {

        /// A person of their own, with cookies of their own.
        public Visitor visitor(int width) {
            BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 900).setLocale("sv-SE"));
            context.setDefaultTimeout(30_000);
            return new Visitor(context.newPage());
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }

    public Visitor loggedInAs(String account) {
        page.navigate(Stack.address() + "/logga-in");
        return logIn(account);
    }

    /// On the login page that a protected address has led to.
    public Visitor logIn(String account) {
        page.fill("#username", account);
        page.fill("#password", Stack.password());
        page.click("#kc-login");
        page.waitForURL(url -> url.startsWith(Stack.address() + "/"));
        return this;
    }

    /// Opens an address of the application.
    public Response open(String path) {
        complaints.clear();
        var response = page.navigate(Stack.address() + path);
        page.waitForLoadState(LoadState.LOAD);
        return response;
    }

    /// Waits for the receipt of what was just done.
    ///
    /// @throws AssertionError with what the page says instead
    public void awaitReceipt() {
        try {
            page.waitForURL("**/kvittens/**");
        } catch (TimeoutError noReceipt) {
            throw new AssertionError("no receipt; " + page.url() + " says: " + text(), noReceipt);
        }
    }

    public Page page() {
        return page;
    }

    /// The view that the page says it is.
    public String view() {
        return page.getAttribute("main", "data-view");
    }

    public String text() {
        return page.innerText("main");
    }

    /// What the browser complained of: broken scripts, and what the Content-Security-Policy stopped.
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /// The same page in a window of another width.
    public void widen(int width) {
        page.setViewportSize(width, 900);
    }

    public boolean scrollsSideways() {
        return (Boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth");
    }

    public void close() {
        page.context().close();
    }
}
