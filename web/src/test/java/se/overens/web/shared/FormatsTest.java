package se.overens.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.overens.distribution.model.Unit;

class FormatsTest {

    private final Formats swedish = new Formats(Texts.in(Texts.SWEDISH));
    private final Formats english = new Formats(Texts.in(Texts.ENGLISH));

    @Test
    void money_is_kronor_with_two_decimals_and_hard_spaces() {
        assertThat(swedish.money(105_345_378L)).isEqualTo("1\u00a0053\u00a0453,78\u00a0kr");
        assertThat(english.money(105_345_378L)).isEqualTo("1\u00a0053\u00a0453.78\u00a0kr");
        assertThat(swedish.money(-5L)).isEqualTo("\u22120,05\u00a0kr");
        assertThat(swedish.amount(806_652L)).isEqualTo("8\u00a0066,52");
        assertThat(swedish.money(null)).isEmpty();
    }

    @Test
    void the_largest_amount_is_exact() {
        assertThat(swedish.amount(Long.MAX_VALUE)).isEqualTo("92\u00a0233\u00a0720\u00a0368\u00a0547\u00a0758,07");
    }

    @Test
    void a_difference_in_decimals_has_its_sign() {
        assertThat(swedish.signed("0.420")).isEqualTo("+0,420");
        assertThat(swedish.signed("-1.1")).isEqualTo("\u22121,1");
        assertThat(swedish.signed("0.000")).isEqualTo("0");
    }

    @Test
    void places_are_persons_or_per_mille_with_two_decimals() {
        assertThat(swedish.placesInWords(945, Unit.PER_MILLE_HUNDREDTHS)).isEqualTo("9,45 promille");
        assertThat(swedish.placesInWords(945, Unit.PERSONS)).isEqualTo("945 platser");
        assertThat(swedish.difference(-45, Unit.PER_MILLE_HUNDREDTHS)).isEqualTo("\u22120,45 mindre");
        assertThat(swedish.difference(45, Unit.PERSONS)).isEqualTo("+45 fler");
        assertThat(swedish.difference(0, Unit.PER_MILLE_HUNDREDTHS)).isEqualTo("oförändrat");
    }

    @Test
    void days_are_words_in_text_and_figures_in_tables() {
        var day = LocalDate.of(2026, 3, 3);
        assertThat(swedish.date(day)).isEqualTo("3 mars 2026");
        assertThat(english.date(day)).isEqualTo("3 March 2026");
        assertThat(swedish.day(day)).isEqualTo("2026-03-03");
        assertThat(swedish.weekday(LocalDate.of(2024, 8, 23))).isEqualTo("fre 23 augusti");
    }

    @Test
    void moments_are_swedish_time() {
        var moment = Instant.parse("2024-08-20T08:47:00Z");
        assertThat(swedish.moment(moment)).isEqualTo("20 augusti 2024 kl. 10.47");
        assertThat(english.moment(moment)).isEqualTo("20 August 2024 at 10:47");
        assertThat(swedish.time(Instant.parse("2024-12-31T23:30:00Z"))).isEqualTo("2025-01-01\u00a00.30");
    }

    @Test
    void a_difference_has_a_sign_and_a_word() {
        assertThat(swedish.difference(2)).isEqualTo("+2 fler");
        assertThat(swedish.difference(-1)).isEqualTo("\u22121 färre");
        assertThat(swedish.difference(0)).isEqualTo("oförändrat");
        assertThat(english.difference(1200)).isEqualTo("+1\u00a0200 more");
    }

    @Test
    void shares_are_per_cent_with_as_many_decimals_as_asked() {
        assertThat(swedish.percent(new BigDecimal("0.356921"), 4)).isEqualTo("35,6921\u00a0%");
        assertThat(swedish.number(168_737)).isEqualTo("168\u00a0737");
        assertThat(swedish.decimal(new BigDecimal("0.69"), 2)).isEqualTo("0,69");
    }

    @Test
    void days_are_counted_from_today() {
        var today = LocalDate.of(2024, 8, 20);
        assertThat(swedish.daysFrom(today, today)).isEqualTo("i dag");
        assertThat(swedish.daysFrom(today, today.plusDays(1))).isEqualTo("i morgon");
        assertThat(swedish.daysFrom(today, today.plusDays(3))).isEqualTo("om 3 dagar");
        assertThat(english.daysFrom(today, today.minusDays(8))).isEqualTo("8 days ago");
    }

    @Test
    void what_people_write_is_read_exactly_or_not_at_all() {
        assertThat(Written.number("1\u00a0053 453,78")).contains(new BigDecimal("1053453.78"));
        assertThat(Written.number("\u22125")).contains(new BigDecimal("-5"));
        for (var wrong : new String[] {"", "1,2,3", "1.053,78", "12 kr", "NaN", "1e5", "0x1"}) {
            assertThat(Written.number(wrong)).as(wrong).isEmpty();
        }
    }
}
