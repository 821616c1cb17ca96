package se.overens.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/// Addresses of our own style sheets, script and icons, with a mark of their content, so that they may be cached for good.
@Named
@ApplicationScoped
public class Assets {

    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    public String at(String path) {
        return addresses.computeIfAbsent(path, Assets::marked);
    }

    private static String marked(String path) {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        try (var in = Objects.requireNonNull(external.getResourceAsStream("/resources/" + path), path)) {
            var digest = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
            return external.getRequestContextPath() + "/resources/" + path + "?v=" + HexFormat.of().formatHex(digest, 0, 6);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
