package se.overens.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/// Keycloak's realm: the committed settings and clients, with this machine's addresses and secret, and the accounts.
final class Realm {
    private static final int ITERATIONS = 27_500;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode realm;
    private final ObjectNode credential;

    private Realm(ObjectNode realm, ObjectNode credential) {
        this.realm = realm;
        this.credential = credential;
    }

    static String json(Path template, String address, String clientSecret, String password, byte[] salt, List<Account> accounts) {
        try {
            var text = Files.readString(template).replace("${overens.public-address}", address).replace("${overens.oidc.client-secret}", clientSecret);
            var realm = new Realm((ObjectNode) JSON.readTree(text), credential(password, salt));
            accounts.forEach(realm::add);
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(realm.realm);
        } catch (IOException e) {
            throw new LaunchFailure("The realm cannot be made from " + template + ": " + e.getMessage(), e);
        }
    }

    private void add(Account account) {
        var user = realm.withArray("users").addObject();
        user.put("id", UUID.nameUUIDFromBytes(("overens:" + account.name()).getBytes(StandardCharsets.UTF_8)).toString());
        user.put("username", account.name()).put("enabled", true);
        user.put("firstName", account.firstName()).put("lastName", account.lastName());
        user.put("email", account.email()).put("emailVerified", true);
        user.putArray("credentials").add(credential);
        var groups = user.putArray("groups");
        account.groups().forEach(path -> {
            ensureGroup(path);
            groups.add(path);
        });
    }

    private void ensureGroup(String path) {
        var level = realm.withArray("groups");
        for (var name : path.substring(1).split("/")) {
            level = child(level, name).withArray("subGroups");
        }
    }

    private static ObjectNode child(ArrayNode level, String name) {
        for (JsonNode group : level) {
            if (group.path("name").asText().equals(name)) {
                return (ObjectNode) group;
            }
        }
        return level.addObject().put("name", name);
    }

    /// Hashed here, once for all accounts: Keycloak would otherwise spend most of its start on it.
    private static ObjectNode credential(String password, byte[] salt) {
        try {
            var hash = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(password.toCharArray(), salt, ITERATIONS, 512)).getEncoded();
            var data = JSON.createObjectNode().put("hashIterations", ITERATIONS).put("algorithm", "pbkdf2-sha256");
            var secret = JSON.createObjectNode().put("value", Base64.getEncoder().encodeToString(hash)).put("salt", Base64.getEncoder().encodeToString(salt));
            return JSON.createObjectNode().put("type", "password").put("credentialData", data.toString()).put("secretData", secret.toString());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
