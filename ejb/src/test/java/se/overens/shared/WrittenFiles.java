package se.overens.shared;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Word processor files written by hand, part by part.
public final class WrittenFiles {

    private static final String WORD = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";
    private static final String OPEN = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
            + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"";

    private WrittenFiles() {
    }

    /// @param more name and content of other parts, in turn
    public static byte[] word(String body, String... more) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types/>");
        parts.put("word/document.xml", "<w:document " + WORD + "><w:body>" + body + "</w:body></w:document>");
        parts.put("word/styles.xml", "<w:styles " + WORD + ">" + style("Title", "Title", "") + style("Rubrik1", "heading 1", "")
                + style("Numrerad", "Paragrafrubrik", "<w:basedOn w:val=\"Rubrik1\"/><w:pPr><w:numPr><w:numId w:val=\"7\"/></w:numPr></w:pPr>") + "</w:styles>");
        for (int i = 0; i < more.length; i += 2) parts.put(more[i], more[i + 1].replaceFirst("(<w:\\w+)", "$1 " + WORD));
        return zip(parts);
    }

    private static String style(String id, String name, String more) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/>" + more + "</w:style>";
    }

    public static String heading(String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"Rubrik1\"/></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    public static String paragraph(String runs) {
        return "<w:p>" + runs + "</w:p>";
    }

    public static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    public static byte[] open(String styles, String body) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put("META-INF/manifest.xml", "<manifest/>");
        parts.put("content.xml", "<office:document-content " + OPEN + "><office:automatic-styles>" + styles + "</office:automatic-styles><office:body><office:text>"
                + body + "</office:text></office:body></office:document-content>");
        parts.put("styles.xml", "<office:document-styles " + OPEN + "><office:master-styles><style:master-page><style:footer><text:p>Sida 1</text:p></style:footer>"
                + "</style:master-page></office:master-styles></office:document-styles>");
        return zip(parts);
    }

    public static byte[] zip(Map<String, String> parts) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                for (var part : parts.entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                }
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
