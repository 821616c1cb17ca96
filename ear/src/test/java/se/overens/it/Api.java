package se.overens.it;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/// The API as a program uses it: one account, one workspace, JSON in and out.
///
///     Api county = Api.as("samordnare-07", "07");
///     int number = county.post("models/drafts", "{…}").expect(201).json().path("number").asInt();
public final class Api {

    public static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    private final String token;
    private final String base;
    private final Map<String, String> headers = new LinkedHashMap<>();

    private Api(String token, String base) {
        this.token = token;
        this.base = base;
    }

    /// @param workspace the county code; paths are below it
    public static Api as(String account, String workspace) {
        return new Api(Stack.token(account), Stack.address() + "/api/v1/workspaces/" + workspace + "/");
    }

    /// Paths are below `/api/v1/`.
    public static Api as(String account) {
        return new Api(Stack.token(account), Stack.address() + "/api/v1/");
    }

    public static Api anonymous() {
        return new Api(null, Stack.address() + "/api/v1/");
    }

    /// The same caller, with one more header.
    public Api with(String header, String value) {
        Api other = new Api(token, base);
        other.headers.putAll(headers);
        other.headers.put(header, value);
        return other;
    }

    public Api ifMatch(String etag) {
        return with("If-Match", etag);
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer post(String path, String json) {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    /// A command made of keys and values: maps, lists, strings, numbers.
    public Answer post(String path, Object command) {
        return post(path, write(command));
    }

    public Answer put(String path, String json) {
        return send(request(path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(json)));
    }

    public Answer put(String path, Object command) {
        return put(path, write(command));
    }

    public Answer delete(String path) {
        return send(request(path).DELETE());
    }

    public Answer upload(String path, String mediaType, String fileName, byte[] content) {
        return send(request(path).header("Content-Type", mediaType).header("X-File-Name", fileName).POST(BodyPublishers.ofByteArray(content)));
    }

    public Answer send(String method, String path) {
        return send(request(path).method(method, BodyPublishers.noBody()));
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : base + path)).timeout(Duration.ofSeconds(120));
        if (token != null) request.header("Authorization", "Bearer " + token);
        headers.forEach(request::header);
        return request;
    }

    private static Answer send(HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        try {
            return new Answer(request, CLIENT.send(request, BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String write(Object command) {
        try {
            return JSON.writeValueAsString(command);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What came back.
    public record Answer(HttpRequest request, HttpResponse<byte[]> response) {

        public int status() {
            return response.statusCode();
        }

        public byte[] bytes() {
            return response.body();
        }

        public String text() {
            return new String(response.body(), java.nio.charset.StandardCharsets.UTF_8);
        }

        public JsonNode json() {
            try {
                return JSON.readTree(response.body());
            } catch (IOException e) {
                throw new UncheckedIOException(text(), e);
            }
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElseThrow(() -> new AssertionError("no " + name + ": " + this));
        }

        public String etag() {
            return header("ETag");
        }

        public String location() {
            return header("Location");
        }

        /// @throws AssertionError with the whole answer when the status is another
        public Answer expect(int status) {
            if (status() != status) throw new AssertionError("expected " + status + ": " + this);
            return this;
        }

        @Override
        public String toString() {
            return request.method() + " " + request.uri() + " → " + status() + " " + text();
        }
    }
}
