package se.overens.distribution.referral.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.overens.distribution.model.Category;
import se.overens.distribution.model.ModelInputs;

class LinkTokenTest {

    private static final Instant JUNE = Instant.parse("2024-06-03T08:00:00Z");

    @Test
    void a_token_says_its_county_and_no_two_are_alike() {
        var seen = new HashSet<String>();
        for (int i = 0; i < 1000; i++) {
            LinkToken token = LinkToken.fresh("06");
            assertThat(token.workspace()).isEqualTo("06");
            assertThat(LinkToken.read(token.text())).contains(token);
            assertThat(seen.add(token.text())).isTrue();
        }
    }

    @Test
    void what_is_no_token_is_nothing() {
        for (var text : List.of("", "06", "06-abc", LinkToken.fresh("06").text() + "x", LinkToken.fresh("06").text().replace('-', '/')))
            assertThat(LinkToken.read(text)).as(text).isEmpty();
        assertThat(LinkToken.read(null)).isEmpty();
    }

    @Test
    void a_token_does_not_write_itself_down() {
        LinkToken token = LinkToken.fresh("06");
        assertThat(token.toString()).doesNotContain(token.text().substring(3));
    }

    @Test
    void a_link_works_once_and_not_after_it_has_been_taken_back() {
        ReferralLink used = link();
        used.use(JUNE);
        assertThatThrownBy(() -> used.use(JUNE)).isInstanceOf(ReferralLink.LinkUsed.class);
        assertThatThrownBy(() -> used.revoke(JUNE)).isInstanceOf(ReferralLink.LinkUsed.class);
        ReferralLink revoked = link();
        revoked.revoke(JUNE);
        assertThatThrownBy(() -> revoked.use(JUNE)).isInstanceOf(ReferralLink.LinkRevoked.class);
    }

    private static ReferralLink link() {
        var proposal = new Proposal("Kommuntal 2025", Category.ASSIGNMENT, null, 2025, 0, ModelInputs.none(), List.of());
        var text = ReferralText.of("5210-2024", LocalDate.of(2024, 8, 30), "", List.of("Är vikterna rimliga?"), proposal);
        var round = new ReferralRound("06", new java.util.UUID(1, 1), 1, 1, 1, text, JUNE);
        return new ReferralLink(round, new java.util.UUID(1, 2), "0680", LinkToken.fresh("06"), JUNE);
    }
}
