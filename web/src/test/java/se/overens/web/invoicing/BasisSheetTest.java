package se.overens.web.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.overens.invoicing.InvoiceBasisView;
import se.overens.invoicing.InvoiceRowView;
import se.overens.invoicing.model.ClauseSource;
import se.overens.invoicing.model.HalfYear;
import se.overens.invoicing.model.KeySource;
import se.overens.invoicing.model.RowStanding;
import se.overens.web.shared.Texts;

/// Linköping's row of the spring of 2024, as it is opened in a spreadsheet.
class BasisSheetTest {

    private static final LocalDate MADE = LocalDate.parse("2024-08-20");

    private static String csv(String title, String ledgerNumber) {
        var row = new InvoiceRowView("0580", "Linköping", 168_737L, "168737/472757", new BigDecimal("35.6921"), new BigDecimal("187999.9984"),
                18_800_000, 0, 0, 0, List.of(), 18_800_000, ledgerNumber, new RowStanding(RowStanding.State.PARTLY_PAID, 5, 18_799_995, MADE), List.of(), List.of(),
                new ClauseSource(7, "Avtal", MADE, "§ 4", "Kostnader", "efter antal invånare"), null);
        var basis = new InvoiceBasisView(1, "FU 2024-1", 1, title, 2024, new HalfYear(2024, 1), null, LocalDate.parse("2024-01-01"),
                LocalDate.parse("2024-06-30"), MADE, MADE.plusDays(30), 105_345_378, "6", 52_672_689, 0, 0, 0, 52_672_689,
                new KeySource("PER_CAPITA", null, 472_757L, "SCB", MADE), List.of(row), true, null);
        return new String(BasisSheet.of(basis, Texts.in(Texts.SWEDISH)).csv(), StandardCharsets.UTF_8);
    }

    @Test
    void has_semicolons_decimal_commas_and_a_byte_order_mark() {
        assertThat(csv("Samordnare", "24174")).startsWith("\uFEFFUnderlag;Tjänst;")
                .contains("FU 2024-1;Samordnare;2024-01-01;2024-06-30;2024-09-19;0580;Linköping;168737;35,6921;188000,00;24174;Delvis betald;0,05;187999,95;7;§ 4;");
    }

    @Test
    void no_text_begins_as_a_formula() {
        for (var start : List.of("=", "+", "-", "@", "\t")) assertThat(csv(start + "1+1", "1")).contains(";'" + start + "1+1;");
    }

    @Test
    void a_semicolon_in_a_title_stays_in_its_cell() {
        assertThat(csv("Samordnare; halvtid", "1")).contains(";\"Samordnare; halvtid\";");
    }
}
