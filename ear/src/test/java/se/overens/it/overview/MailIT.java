package se.overens.it.overview;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.overens.it.Api;
import se.overens.it.Await;
import se.overens.it.Stack;
import se.overens.it.record.Blekinge;

/// A handover sends one mail, to the function address of the organisation whose turn it is.
class MailIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String MAILBOX = "kommun@karlskrona.invalid";
    private final Api county = Api.as("samordnare-10", "10");
    private final Api administrator = Api.as("orgadmin-1080", "10");
    private final GreenMail post = new GreenMail(new ServerSetup(Stack.smtpPort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void the_post_office_opens() {
        post.start();
    }

    @AfterEach
    void the_post_office_closes() {
        post.stop();
    }

    @Test
    void an_offer_leads_to_exactly_one_mail_with_a_link_and_no_secrets() throws Exception {
        administrator.put("members/1080/mailbox", "{\"mailbox\":\"" + MAILBOX + "\"}").expect(200);
        int number = Blekinge.offer(county, "1080").path("number").asInt();
        String link = Stack.address() + "/10/1080/avtal/" + number;
        Await.until(PATIENCE, () -> letters(link), letters -> !letters.isEmpty());
        Await.until(PATIENCE, () -> mails(administrator, "/" + number), found -> !found.isEmpty() && found.stream().allMatch(m -> m.path("state").asText().equals("SENT")));
        List<MimeMessage> letters = letters(link);
        assertThat(letters).hasSize(1);
        MimeMessage letter = letters.getFirst();
        assertThat(letter.getSubject()).startsWith("Överens: ").doesNotContain("???");
        String body = letter.getContent().toString();
        assertThat(body).contains("Något väntar på Karlskrona kommun", "Something waits for Karlskrona kommun").doesNotContain("???", " kr", "handlaggare-1080");
    }

    @Test
    void without_an_address_the_mail_is_kept_and_the_administrator_sees_why() {
        int number = Blekinge.offer(county, "1081").path("number").asInt();
        Api there = Api.as("orgadmin-1081", "10");
        Await.until(PATIENCE, () -> mails(there, "/" + number), found -> !found.isEmpty() && found.getFirst().path("state").asText().equals("NO_ADDRESS"));
    }

    @Test
    void only_administrators_set_addresses_and_only_their_own() {
        Api.as("handlaggare-1080", "10").put("members/1080/mailbox", "{\"mailbox\":\"a@b.se\"}").expect(403);
        Api.as("handlaggare-1080", "10").get("mails").expect(403);
        administrator.put("members/1082/mailbox", "{\"mailbox\":\"a@b.se\"}").expect(403);
        administrator.put("members/1080/mailbox", "{\"mailbox\":\"ingen adress\"}").expect(400);
        for (String bad : List.of("{\"mailbox\":\"a@b.se\",\"x\":1}", "{\"mailbox\":7}", "[]", "7", "{", ""))
            administrator.put("members/1080/mailbox", bad).expect(400);
        administrator.put("members/0580/mailbox", "{\"mailbox\":\"a@b.se\"}").expect(404);
        Api.as("orgadmin-10", "10").put("members/1082/mailbox", "{\"mailbox\":\"kommun@karlshamn.invalid\"}").expect(200);
        assertThat(addresses(county)).contains("kommun@karlshamn.invalid");
        assertThat(addresses(administrator)).doesNotContain("kommun@karlshamn.invalid");
    }

    private static List<String> addresses(Api reader) {
        return reader.get("members").expect(200).json().findValuesAsText("mailbox");
    }

    private List<MimeMessage> letters(String link) {
        return Arrays.stream(post.getReceivedMessages()).filter(letter -> GreenMailUtil.getAddressList(recipients(letter)).contains(MAILBOX))
                .filter(letter -> text(letter).contains(link)).toList();
    }

    private static jakarta.mail.Address[] recipients(MimeMessage letter) {
        try {
            return letter.getAllRecipients();
        } catch (jakarta.mail.MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(MimeMessage letter) {
        try {
            return letter.getContent().toString();
        } catch (java.io.IOException | jakarta.mail.MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static List<JsonNode> mails(Api reader, String path) {
        return StreamSupport.stream(reader.get("mails?size=200").expect(200).json().path("items").spliterator(), false)
                .filter(mail -> mail.path("path").asText().endsWith(path)).toList();
    }
}
