package se.overens.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/// The public API as the demo's accounts use it.
public final class Api {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final String base;
    private final UnaryOperator<String> tokenOf;

    /// `tokenOf` gives the bearer token of an account.
    public Api(String base, UnaryOperator<String> tokenOf) {
        this.base = base;
        this.tokenOf = tokenOf;
    }

    /// An account that acts for an organisation (`0580`, or `lst` for the county board).
    public As as(String account, String organisation) {
        return new As(account, organisation);
    }

    /// Somebody without an account.
    public As anyone() {
        return new As(null, null);
    }

    /// What came back: the status was one that succeeds.
    public record Answer(int status, String location, String etag, JsonNode body) {}

    public final class As {
        private final String account;
        private final String organisation;

        private As(String account, String organisation) {
            this.account = account;
            this.organisation = organisation;
        }

        /// Code of whom the account acts for; null for somebody without an account.
        public String organisation() {
            return organisation;
        }

        public Answer get(String path) {
            return send(request(path).GET());
        }

        /// The key makes a repeat harmless: the same key gives the same answer.
        public Answer post(String path, Object body, String idempotencyKey) {
            return send(request(path).header("Content-Type", "application/json").header("Idempotency-Key", idempotencyKey)
                    .POST(HttpRequest.BodyPublishers.ofString(text(body))));
        }

        /// A verb on something that was read: the version is that of the reading.
        public Answer act(String path, String etag, Object body) {
            return send(request(path).header("Content-Type", "application/json").header("If-Match", etag)
                    .POST(HttpRequest.BodyPublishers.ofString(text(body))));
        }

        /// A file as it is.
        public Answer upload(String path, String fileName, String mediaType, byte[] content) {
            return send(request(path).header("Content-Type", mediaType).header("X-File-Name", fileName).POST(HttpRequest.BodyPublishers.ofByteArray(content)));
        }

        public Answer put(String path, Object body, String etag) {
            return send(request(path).header("Content-Type", "application/json").header("If-Match", etag)
                    .PUT(HttpRequest.BodyPublishers.ofString(text(body))));
        }

        private HttpRequest.Builder request(String path) {
            var request = HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(60)).header("Accept", "application/json");
            return account == null ? request
                    : request.header("Authorization", "Bearer " + tokens.computeIfAbsent(account, tokenOf)).header("Acting-Organisation", organisation);
        }

        private Answer send(HttpRequest.Builder builder) {
            var request = builder.build();
            try {
                var response = client.send(request, HttpResponse.BodyHandlers.ofString());
                if (response.statusCode() >= 300) {
                    throw new IllegalStateException("The demo's story stopped at " + request.method() + " " + request.uri() + " as " + (account == null ? "anyone" : account)
                            + ": " + response.statusCode() + " " + response.body());
                }
                var headers = response.headers();
                return new Answer(response.statusCode(), headers.firstValue("Location").orElse(null), headers.firstValue("ETag").orElse(null),
                        response.body().isBlank() ? JSON.missingNode() : JSON.readTree(response.body()));
            } catch (IOException e) {
                throw new IllegalStateException("The demo's story stopped at " + request.method() + " " + request.uri() + ": " + e.getMessage(), e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        private static String text(Object body) {
            try {
                return body instanceof String text ? text : JSON.writeValueAsString(body);
            } catch (IOException e) {
                throw new IllegalArgumentException(e);
            }
        }
    }
}
