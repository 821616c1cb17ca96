package se.overens.it.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.overens.it.browser.InBrowser;
import se.overens.it.browser.Visitor;

/// Dalarnas län in the browser: a pasted sheet, a slider that moves all fifteen figures, publication, and the page
/// "Så har ert kommuntal räknats fram" read and redone.
class DistributionPagesIT extends InBrowser {

    /// Code, inhabitants, unemployed per cent (August 2022, two decimals).
    private static final String SHEET = """
            kommunkod\tFolkmängd\tArbetslösa, %
            2021\t6 746\t1,26
            2023\t10 168\t1,09
            2026\t10 321\t0,95
            2029\t16 188\t1,11
            2031\t10 992\t0,97
            2034\t6 915\t1,85
            2039\t6 821\t1,52
            2061\t10 768\t1,72
            2062\t20 446\t1,21
            2080\t59 896\t1,56
            2081\t51 382\t3,09
            2082\t11 249\t1,23
            2083\t15 065\t2,50
            2084\t22 413\t3,01
            2085\t26 766\t3,27
            """;

    @Test
    void from_a_pasted_sheet_to_a_figure_that_can_be_redone_by_hand() {
        Visitor coordinator = visitor(1280, "samordnare-20");
        Page page = coordinator.page();

        look(coordinator, "/20/lst/fordelning");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Börja ett utkast")).click();
        page.getByLabel("Namn").fill("Kommuntal 2025");
        page.getByLabel("Platser i hela länet").fill("310");
        look(coordinator);
        button(page, "Skapa utkastet").click();

        page.waitForURL("**/underlag");
        page.locator("#text").fill(SHEET.replace("2034\t6 915", "9999\t6 915"));
        button(page, "Läs tabellen").click();
        page.waitForSelector("#problems li");
        assertThat(page.locator("#problems").innerText()).contains("9999").contains("Orsa");
        look(coordinator);
        page.locator("#text").fill(SHEET);
        button(page, "Läs tabellen").click();
        page.waitForSelector("[id='column:0:source']");
        page.locator("[id='column:0:source']").fill("SCB");
        page.locator("[id='column:0:asOf']").fill("2023-11-01");
        page.locator("[id='column:0:weight']").fill("45");
        page.locator("[id='column:1:source']").fill("Arbetsförmedlingen");
        page.locator("[id='column:1:asOf']").fill("2023-10-02");
        page.locator("[id='column:1:weight']").fill("50");
        look(coordinator);
        button(page, "Lägg in siffrorna").click();

        page.waitForSelector("#result table");
        String bench = page.url();
        String before = figures(page);
        page.getByLabel("Arbetslösa, %, reglage").focus();
        page.keyboard().press("ArrowRight");
        sumIs(page, "96");
        page.locator("[id='weights:1:weight']").fill("20");
        page.locator("[id='weights:0:weight']").fill("80");
        sumIs(page, "100");
        assertThat(figures(page)).isNotEqualTo(before);
        look(coordinator);
        page.locator("[id='weights:1:weight']").fill("50");
        sumIs(page, "130");
        page.locator("[id='weights:0:weight']").fill("50");
        button(page, "Räkna om och spara").click();
        sumIs(page, "100");
        assertThat(page.url()).isEqualTo(bench);

        button(page, "Granska och publicera").click();
        page.waitForURL("**/publicera");
        page.getByLabel("Vem som har beslutat").fill("Landshövdingen");
        page.getByLabel("Beslutsdag").fill("2024-06-12");
        page.getByLabel("Diarienummer").fill("1234-2024");
        page.getByLabel("Föredragande").fill("Integrationshandläggare");
        look(coordinator);
        button(page, "Publicera kommuntalen för 2025").click();
        page.waitForURL("**/kvittens/**");

        Visitor officer = visitor(320, "handlaggare-2081");
        look(officer, "/20/2081/fordelning");
        look(officer, "/20/2081/kommuntal");
        officer.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Visa hur talet har räknats fram")).click();
        officer.page().waitForURL("**/rakning");
        look(officer);
        redo(officer.page());
        look(officer, "/20/2081/fordelning/modell/1");
        look(coordinator, "/20/lst/kommuntal/2025/rakning?kommun=2034");
        redo(coordinator.page());
        look(coordinator, "/20/lst/fordelning/beslutade-tal");
        assertThat(obstacles).isEmpty();
    }

    /// The page has answered: the sum of the weights is this.
    private static void sumIs(Page page, String percent) {
        page.locator("#sums").filter(new Locator.FilterOptions().setHasText(percent)).waitFor();
    }

    private static String figures(Page page) {
        return String.join(" ", page.locator("#result td.strong").allInnerTexts());
    }

    /// Reads the numbers off the page and redoes the sum with them.
    private static void redo(Page page) {
        BigDecimal share = BigDecimal.ZERO;
        for (Locator row : page.locator("#share-table tbody tr").all()) {
            List<BigDecimal> cells = row.locator("td").allInnerTexts().stream().map(DistributionPagesIT::number).toList();
            BigDecimal redone = cells.get(0).divide(cells.get(1), MathContext.DECIMAL128).multiply(cells.get(3));
            assertThat(redone.subtract(cells.get(4)).abs()).isLessThanOrEqualTo(BigDecimal.valueOf(2, cells.get(4).scale()));
            share = share.add(cells.get(4));
        }
        BigDecimal total = number(page.locator("#rounding-table tfoot td").last().innerText());
        assertThat(number(page.locator("#share-table tfoot td").last().innerText())).isEqualByComparingTo(share);
        List<Locator> own = page.locator("#rounding-table tr.is-own td").all();
        BigDecimal quota = number(own.getFirst().innerText());
        assertThat(share.multiply(total).movePointLeft(2).subtract(quota).abs()).isLessThanOrEqualTo(BigDecimal.valueOf(2, quota.scale()));
        BigDecimal sum = BigDecimal.ZERO;
        long left = total.longValueExact() - number(page.locator("#rounding-table tfoot td").nth(1).innerText()).longValueExact();
        for (Locator row : page.locator("#rounding-table tbody tr").all()) {
            List<String> cells = row.locator("td").allInnerTexts();
            sum = sum.add(number(cells.getFirst()));
            long extra = number(cells.get(3)).longValueExact() <= left ? 1 : 0;
            assertThat(number(cells.getLast()).longValueExact()).isEqualTo(number(cells.getFirst()).longValue() + extra);
        }
        assertThat(sum).isEqualByComparingTo(total);
        assertThat(page.locator(".o-figure").innerText()).startsWith(own.getLast().innerText().replaceAll(".*\\n", ""));
    }

    /// The last line of a cell: in a narrow card the heading comes before the number.
    private static BigDecimal number(String shown) {
        return new BigDecimal(shown.strip().replaceAll("(?s).*\\n", "").replaceAll("[\\u00a0\\s]", "").replace(',', '.').replace("\u2212", "-"));
    }
}
