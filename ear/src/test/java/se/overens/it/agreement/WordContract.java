package se.overens.it.agreement;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A contract in a word processor's file, as somebody left it: with a tracked change and a comment.
public final class WordContract {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public static final String OPEN_MEDIA_TYPE = "application/vnd.oasis.opendocument.text";
    private static final String W = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private WordContract() {
    }

    public static byte[] bytes() {
        String body = paragraph("Title", "Samverkansavtal om en samordnare")
                + paragraph("", "§ 1 Parter") + paragraph("", "Länsstyrelsen och kommunen samverkar.")
                + paragraph("", "§ 2 Syfte") + paragraph("", "Att mottagandet fungerar i hela länet.")
                + paragraph("", "§ 3 Rättslig grund") + paragraph("", "Var och en handlar inom sina egna uppgifter.")
                + paragraph("", "§ 4 Kostnader") + "<w:p><w:r><w:t xml:space=\"preserve\">Kostnaden delas </w:t></w:r><w:del w:id=\"1\" w:author=\"A\"><w:r><w:delText>lika</w:delText></w:r></w:del>"
                + "<w:ins w:id=\"2\" w:author=\"A\"><w:r><w:t>efter antal invånare</w:t></w:r></w:ins><w:r><w:t>.</w:t></w:r><w:r><w:commentReference w:id=\"3\"/></w:r></w:p>"
                + paragraph("", "§ 5 Giltighetstid") + paragraph("", "Avtalet gäller i två år.")
                + paragraph("", "§ 6 Uppsägning") + paragraph("", "Avtalet kan sägas upp med tre månaders varsel. <script>alert(1)</script>");
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types/>");
        parts.put("word/document.xml", "<w:document" + W + "><w:body>" + body + "</w:body></w:document>");
        parts.put("word/styles.xml", "<w:styles" + W + "><w:style w:type=\"paragraph\" w:styleId=\"Title\"><w:name w:val=\"Title\"/></w:style></w:styles>");
        parts.put("word/comments.xml", "<w:comments" + W + "><w:comment w:id=\"3\" w:author=\"A\"><w:p><w:r><w:t>Räcker det?</w:t></w:r></w:p></w:comment></w:comments>");
        return zip(parts);
    }

    /// One line, in a Word file.
    public static byte[] saying(String line) {
        return zip(said(line));
    }

    /// One line, and a program that would run.
    public static byte[] withMacros(String line) {
        Map<String, String> parts = said(line);
        parts.put("word/vbaProject.bin", "Sub AutoOpen()");
        return zip(parts);
    }

    /// One line, in an OpenDocument text.
    public static byte[] openSaying(String line) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", OPEN_MEDIA_TYPE);
        parts.put("content.xml", "<d xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><text:p>" + line + "</text:p></d>");
        return zip(parts);
    }

    /// A small file that unfolds into more than is read.
    public static byte[] unfolding() {
        Map<String, String> parts = said("");
        parts.put("word/document.xml", " ".repeat(30_000_000));
        return zip(parts);
    }

    private static Map<String, String> said(String line) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types/>");
        parts.put("word/document.xml", "<w:document" + W + "><w:body>" + paragraph("", line) + "</w:body></w:document>");
        return parts;
    }

    private static String paragraph(String style, String text) {
        return "<w:p>" + (style.isEmpty() ? "" : "<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>") + "<w:r><w:t>"
                + text.replace("<", "&lt;") + "</w:t></w:r></w:p>";
    }

    private static byte[] zip(Map<String, String> parts) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                for (var part : parts.entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                }
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
