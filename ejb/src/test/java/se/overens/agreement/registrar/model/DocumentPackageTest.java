package se.overens.agreement.registrar.model;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/// What a diarium is told, in three formats that say the same.
class DocumentPackageTest {

    private static final DocumentMetadata METADATA = new DocumentMetadata("=Avtal <om> \"platser\"; & mer", 4821, 2, Direction.INCOMING, "Habo kommun", false,
            Instant.parse("2024-08-20T08:00:00Z"), List.of("Länsstyrelsen i Jönköpings län", "Habo kommun"), "ab".repeat(32), "cd".repeat(32),
            "avtal-4821-version-2.pdf", null, null, "https://overens.invalid/06/0643/avtal/4821/text");

    @Test
    void the_xml_says_every_field() throws Exception {
        Element root = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(DocumentPackage.xml(METADATA))).getDocumentElement();
        for (Map.Entry<String, String> field : METADATA.fields())
            assertThat(root.getElementsByTagName(field.getKey()).item(0).getTextContent()).isEqualTo(field.getValue());
        assertThat(root.getElementsByTagName("riktning").item(0).getTextContent()).isEqualTo("inkommen");
    }

    @Test
    void the_csv_has_a_heading_and_a_row_and_no_formula() throws Exception {
        List<List<String>> lines = CsvReader.builder().fieldSeparator(';').ofCsvRecord(DocumentPackage.csv(METADATA).substring(1)).stream().map(line -> line.getFields()).toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst()).containsExactlyElementsOf(METADATA.fields().stream().map(Map.Entry::getKey).toList());
        assertThat(lines.getLast().getFirst()).isEqualTo("'=Avtal <om> \"platser\"; & mer");
        assertThat(lines.getLast()).hasSameSizeAs(lines.getFirst());
    }
}
