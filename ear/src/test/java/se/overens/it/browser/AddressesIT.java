package se.overens.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.overens.it.Stack;

/// Pages and their addresses: readable, lasting, tied to the organisation one acts for.
class AddressesIT extends InBrowser {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Test
    void the_file_of_a_view_is_no_address() throws Exception {
        for (var path : List.of("/workspace/index.xhtml", "/public/start.xhtml", "/WEB-INF/templates/page.xhtml", "/WEB-INF/web.xml", "/nagot/annat")) {
            assertThat(get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void a_page_without_login_takes_no_session_and_stays_small() throws Exception {
        for (var path : List.of("/start", "/kontakt", "/tillganglighet", "/personuppgifter")) {
            var response = get(path);
            assertThat(response.statusCode()).as(path).isEqualTo(200);
            assertThat(response.headers().allValues("Set-Cookie")).as(path).isEmpty();
            assertThat(response.body()).as(path).doesNotContain("primefaces", "<script");
        }
    }

    @Test
    void every_answer_has_one_policy_of_what_it_may_contain() throws Exception {
        for (var path : List.of("/start", "/nagot/annat", "/resources/css/overens.css", "/05/0580/avtal")) {
            var policies = get(path).headers().allValues("Content-Security-Policy");
            if (!path.startsWith("/05/")) assertThat(policies).as(path).hasSize(1);
            assertThat(policies).as(path).allMatch(policy -> policy.contains("script-src 'self'") && policy.contains("frame-ancestors 'none'"));
        }
    }

    @Test
    void a_large_file_from_somebody_who_is_not_signed_in_is_no_fault_of_ours() throws Exception {
        var sent = HttpRequest.newBuilder(URI.create(Stack.address() + "/05/lst/fordelning/ny")).header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofByteArray(new byte[13 * 1024 * 1024])).build();
        assertThat(CLIENT.send(sent, BodyHandlers.ofString()).statusCode()).isEqualTo(401);
    }

    @Test
    void the_language_is_chosen_by_a_link_and_remembered() {
        var visitor = visitor(1280);
        visitor.open("/kontakt");
        visitor.page().getByText("English").click();
        visitor.page().waitForURL(url -> url.endsWith("/kontakt"));
        assertThat(visitor.page().title()).startsWith("Contact");
        visitor.open("/personuppgifter");
        assertThat(visitor.page().getAttribute("html", "lang")).isEqualTo("en");
        visitor.close();
    }

    @Test
    void a_link_opens_the_page_it_names_after_login() {
        var visitor = visitor(1280);
        visitor.open("/05/0582/rakna/platser");
        visitor.logIn("handlaggare-0580");
        assertThat(visitor.page().url()).endsWith("/05/0582/rakna/platser");
        assertThat(visitor.page().locator(".o-acting__who b").innerText()).isEqualTo("Söderköpings kommun");
        visitor.close();
    }

    @Test
    void a_form_is_answered_at_its_own_address_with_what_was_wrong_and_then_with_the_answer() {
        var visitor = visitor(1280, "handlaggare-0580");
        var page = visitor.page();
        visitor.open("/05/0580/rakna/platser");
        page.locator("#calculate").click();
        assertThat(page.url()).endsWith("/05/0580/rakna/platser");
        assertThat(page.title()).startsWith("Fel: ");
        assertThat(page.evaluate("document.activeElement.className")).isEqualTo("o-errors");
        page.locator(".o-errors a").first().click();
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("total");
        page.locator("#total").fill("44");
        page.locator("#lines").fill("a; 21 878\nb; 9 713\nc; 4 167\nd; 3 252\ne; 1 065");
        page.locator("#calculate").click();
        assertThat(page.locator("main table tbody tr").allInnerTexts()).hasSize(5).first().asString().contains("24,0208").endsWith("24");
        assertThat(visitor.complaints()).isEmpty();
        visitor.close();
    }

    @Test
    void a_page_of_one_organisation_cannot_be_posted_for_another() {
        var visitor = visitor(1280, "handlaggare-0580");
        var page = visitor.page();
        visitor.open("/05/0580/rakna/platser");
        page.evaluate("document.getElementById('apportionment').action = '/05/0582/rakna/platser'");
        var answer = page.waitForResponse(response -> response.request().method().equals("POST"), () -> page.locator("#calculate").click());
        assertThat(answer.status()).isEqualTo(403);
        visitor.close();
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(URI.create(Stack.address() + path)).build(), BodyHandlers.ofString());
    }
}
