package se.overens.web.record;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import se.overens.record.ReadAttachment;

/// A file as an answer: always to be saved, never shown in the page that asked for it, and never kept on the way.
public final class Downloads {

    private Downloads() {
    }

    public static Response of(ReadAttachment.Content file) {
        return of(file.fileName(), file.mediaType(), file.bytes());
    }

    public static Response of(String fileName, String mediaType, byte[] bytes) {
        return Response.ok(bytes, mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20"))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("X-Content-Type-Options", "nosniff").build();
    }
}
