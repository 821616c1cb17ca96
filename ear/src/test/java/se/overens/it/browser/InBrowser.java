package se.overens.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/// A story that is told in the browser: one Chromium for the class, and what stood in somebody's way is collected, so
/// that a story is told to its end.
public abstract class InBrowser {

    private static Visitor.Chromium chromium;
    protected final List<String> obstacles = new ArrayList<>();

    @BeforeAll
    static void openBrowser() {
        chromium = Visitor.chromium();
    }

    @AfterAll
    static void closeBrowser() {
        chromium.close();
    }

    protected static Visitor visitor(int width) {
        return chromium.visitor(width);
    }

    /// Somebody who has signed in.
    protected static Visitor visitor(int width, String account) {
        return visitor(width).loggedInAs(account);
    }

    /// Opens a page and looks at it as it first appears.
    protected void look(Visitor visitor, String path) {
        assertThat(visitor.open(path).status()).as(path).isEqualTo(200);
        look(visitor);
    }

    /// Looks at the page as it is now.
    protected void look(Visitor visitor) {
        obstacles.addAll(Accessible.obstacles(visitor));
    }

    protected static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    protected static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }
}
