package se.overens.web.shared;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// Answers the post of a page with a file to save.
public final class Download {

    private Download() {
    }

    public static void send(String fileName, String mediaType, byte[] bytes) {
        var faces = FacesContext.getCurrentInstance();
        var external = faces.getExternalContext();
        external.responseReset();
        external.setResponseContentType(mediaType);
        external.setResponseContentLength(bytes.length);
        external.setResponseHeader("X-Content-Type-Options", "nosniff");
        external.setResponseHeader("Cache-Control", "no-store");
        external.setResponseHeader("Content-Disposition", disposition(fileName));
        try {
            external.getResponseOutputStream().write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }

    /// The name in plain letters for old programs, and as it is (RFC 6266).
    public static String disposition(String fileName) {
        var plain = fileName.replaceAll("[^A-Za-z0-9._ -]", "_");
        var whole = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + whole;
    }
}
