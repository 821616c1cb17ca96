package se.overens.distribution.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import se.overens.distribution.ExplanationView;
import se.overens.distribution.model.Adjustment;
import se.overens.distribution.model.Calculation;
import se.overens.distribution.model.Category;
import se.overens.distribution.model.Factor;
import se.overens.distribution.model.Factor.Kind;
import se.overens.distribution.model.Factor.Polarity;
import se.overens.distribution.model.Jonkoping;
import se.overens.distribution.model.Limit;
import se.overens.distribution.model.Limits;
import se.overens.distribution.model.ModelInputs;
import se.overens.distribution.model.Snapshot;
import se.overens.distribution.model.Snapshot.Alternative;
import se.overens.distribution.model.DecisionRecord;
import se.overens.distribution.model.Snapshot.Heading;
import se.overens.record.MakePdf;
import se.overens.shared.Words;
import se.overens.shared.apportionment.Method;

/// The document of a figure, read as somebody who has nothing else would read it.
class FigureDocumentTest {

    private static final DecisionRecord DECISION = DecisionRecord.of("Landshövdingen", LocalDate.of(2023, 11, 16), "5210-2023", "Handläggare",
            "Kommunerna ska ta emot 255 nyanlända <enligt tabellen>.", "Länsråd");
    private static final String NUMBER = "(\\d[\\d\u00a0]*(?:,\\d+)?)";
    private static final String SHA = "ab".repeat(32);

    @BeforeAll
    static void the_judge_takes_his_seat() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void the_numbers_on_paper_can_be_redone_to_the_figure() throws Exception {
        String text = text(pdf(plain(), 255, "0643", Words.SWEDISH));
        BigDecimal share = BigDecimal.ZERO;
        for (String factor : List.of("Arbetsmarknad", "Befolkning")) {
            List<BigDecimal> cells = cells(text, factor, 5);
            BigDecimal redone = cells.get(0).divide(cells.get(1), MathContext.DECIMAL128).multiply(cells.get(3));
            assertThat(redone.subtract(cells.get(4)).abs()).isLessThanOrEqualTo(BigDecimal.valueOf(2, cells.get(4).scale()));
            share = share.add(cells.get(4));
        }
        assertThat(cells(text, "Andel för Habo", 2)).last().satisfies(shown -> assertThat(shown).isNotNull());
        assertThat(cells(text, "Andel för Habo", 2).getLast()).isEqualByComparingTo(share);
        BigDecimal sum = BigDecimal.ZERO;
        long places = 0;
        long left = cells(text, "Hela länet", 4).get(2).longValueExact();
        for (var row : Jonkoping.ROWS) {
            List<BigDecimal> cells = cells(text, row.name(), 6);
            sum = sum.add(cells.getFirst());
            places += cells.getLast().longValueExact();
            assertThat(cells.getLast().longValueExact()).isEqualTo(cells.get(1).longValueExact() + (cells.get(3).longValueExact() <= left ? 1 : 0));
            if (row.code().equals("0643"))
                assertThat(share.multiply(BigDecimal.valueOf(255)).movePointLeft(2).subtract(cells.getFirst()).abs()).isLessThanOrEqualTo(new BigDecimal("0.0002"));
        }
        assertThat(sum).isEqualByComparingTo("255");
        assertThat(places).isEqualTo(255);
    }

    @ParameterizedTest
    @EnumSource(value = Method.class, names = {"LARGEST_REMAINDER", "SAINTE_LAGUE"})
    void a_document_with_every_step_can_be_archived_and_read_aloud(Method method) throws Exception {
        byte[] pdf = pdf(everything().by(method), 255, "0684", Words.SWEDISH);
        assertThat(faults(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(text(pdf).replace('\u00a0', ' ')).contains("Golv, tak och fasta tal", "Efter remissen", "Det som också prövades", "Mer vikt på bostäder", SHA,
                "Länsstyrelsens egen mätning", "<enligt tabellen>");
    }

    @Test
    void figures_entered_as_decided_have_a_document_too() throws Exception {
        var results = Jonkoping.ROWS.stream().map(row -> new Snapshot.Result(row.code(), row.places2022(), null, null)).toList();
        var frozen = Snapshot.decided(heading(), 255, Jonkoping.ALL, "lansstyrelsen.se 2021-11-16", DECISION, results);
        byte[] pdf = pdf(ExplanationView.of(frozen, "0684", SHA), Words.SWEDISH);
        assertThat(faults(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(text(pdf)).contains("lansstyrelsen.se 2021-11-16");
    }

    @Test
    void no_word_is_missing_in_any_language() throws Exception {
        for (Locale language : List.of(Words.SWEDISH, Words.ENGLISH))
            for (Method method : List.of(Method.LARGEST_REMAINDER, Method.D_HONDT))
                assertThat(text(pdf(everything().by(method), 255, "0684", language))).doesNotContain("???").doesNotContain("null");
    }

    private static ModelInputs plain() {
        return Jonkoping.inputs(named("Arbetsmarknad", Jonkoping.labourMarket("45")), named("Befolkning", Jonkoping.population("55")));
    }

    private static ModelInputs everything() {
        Factor homes = new Factor("Bostäder", Kind.COUNT, Polarity.MORE_IS_MORE, null, "15", "Länsstyrelsens egen mätning", LocalDate.of(2023, 9, 1),
                new TreeMap<>(Jonkoping.values(row -> 20 + row.unemployed() % 50)));
        return Jonkoping.inputs(Jonkoping.labourMarket("45"), Jonkoping.population("40"), homes).deducting(Jonkoping.received())
                .within(Limits.forAll(3L, null).with("0643", Limit.atMost(12)))
                .adjusted(List.of(new Adjustment("Samordnare", "Efter remissen", new TreeMap<>(Map.of("0684", 2L, "0680", -2L)))));
    }

    private static Factor named(String name, Factor factor) {
        return new Factor(name, factor.kind(), factor.polarity(), null, factor.weight(), "SCB", LocalDate.of(2023, 11, 1), factor.values());
    }

    private static Heading heading() {
        return new Heading("06", 3, Category.ASSIGNMENT, null, 2024, "Kommuntal 2024");
    }

    private static byte[] pdf(ModelInputs inputs, long total, String code, Locale language) {
        var places = new TreeMap<String, Long>();
        Jonkoping.ROWS.forEach(row -> places.put(row.code(), row.places2022()));
        var alternatives = List.of(new Alternative("Mer vikt på bostäder", "Kommunernas svar var ojämna", 255, places));
        var frozen = Snapshot.calculated(heading(), Calculation.of(total, Jonkoping.ALL, inputs), DECISION, alternatives);
        return pdf(ExplanationView.of(frozen, code, SHA), language);
    }

    private static byte[] pdf(ExplanationView view, Locale language) {
        return new MakePdf().of("figure", ExplainInPdf.model(view, "Jönköpings län", "http://localhost:8080/modeller/06/3/" + view.code(), Words.in(language)), language);
    }

    /// The numbers after a row's heading, so many of them.
    private static List<BigDecimal> cells(String text, String heading, int count) {
        Matcher row = Pattern.compile(Pattern.quote(heading) + (" " + NUMBER).repeat(count) + "(?= |$)").matcher(text);
        assertThat(row.find()).as("%s and %d numbers in %s", heading, count, text).isTrue();
        List<BigDecimal> cells = new ArrayList<>();
        for (int i = 1; i <= count; i++) cells.add(new BigDecimal(row.group(i).replace("\u00a0", "").replace(',', '.')));
        return cells;
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[ \\n\\r]+", " ");
        }
    }

    private static String faults(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
             var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream().map(fault -> fault.getRuleId().getClause() + " " + fault.getMessage()).distinct()
                    .collect(Collectors.joining("\n"));
        }
    }
}
