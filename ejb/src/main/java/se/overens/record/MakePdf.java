package se.overens.record;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import se.overens.shared.Words;

/// Makes a PDF that can be archived (PDF/A-3a) and read aloud (PDF/UA-1) from a template in `pdf/`.
///
/// A template extends `layout`, is well-formed XHTML and gets all its words by key:
/// `{{ text('invoicing.pdf.heading', number) }}`, `{{ row.amountOre | money }}`, `{{ startsOn | date }}`.
/// The same input does not give the same bytes twice: whoever makes a document keeps its bytes.
@ApplicationScoped
public class MakePdf {

    private static final String FONT = "Liberation Sans";
    private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        XRLog.setLoggerImpl(new PdfLog());
    }

    private final Map<String, PebbleEngine> engines = Map.of("sv", engine(Words.SWEDISH), "en", engine(Words.ENGLISH));

    /// @param template the file `pdf/<template>.html`
    /// @param model    what the template writes; `title` and `description` are asked for by PDF/UA
    public byte[] of(String template, Map<String, Object> model, Locale locale) {
        Words words = Words.in(locale);
        Map<String, Object> all = new HashMap<>(model);
        all.put("language", words.locale().getLanguage());
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            StringWriter html = new StringWriter();
            engines.get(words.locale().getLanguage()).getTemplate(template).evaluate(html, all, words.locale());
            render(html.toString(), out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(template, e);
        }
    }

    private static void render(String html, ByteArrayOutputStream out) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(SRGB);
        builder.useFont(() -> font("Regular"), FONT, 400, FontStyle.NORMAL, true);
        builder.useFont(() -> font("Bold"), FONT, 700, FontStyle.NORMAL, true);
        builder.withProducer("Överens");
        builder.withHtmlContent(html, null);
        builder.toStream(out);
        builder.run();
    }

    private static InputStream font(String style) {
        return Objects.requireNonNull(MakePdf.class.getResourceAsStream("/pdf/fonts/LiberationSans-" + style + ".ttf"), style);
    }

    private static PebbleEngine engine(Locale locale) {
        ClasspathLoader loader = new ClasspathLoader(MakePdf.class.getClassLoader());
        loader.setPrefix("pdf/");
        loader.setSuffix(".html");
        return new PebbleEngine.Builder().loader(loader).strictVariables(true)
                .extension(new PdfWords(Words.in(locale))).build();
    }
}
