package se.overens.launcher;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/// Bearer tokens of the demo accounts, for the API.
public final class Tokens {
    private final String issuer;
    private final String password;

    public Tokens(String issuer, String password) {
        this.issuer = issuer;
        this.password = password;
    }

    static Tokens of(Settings settings) {
        return new Tokens(settings.issuer(), settings.text(Setting.DEMO_PASSWORD));
    }

    public String token(String account) {
        var form = Map.of("grant_type", "password", "client_id", "overens-cli", "scope", "openid", "username", account, "password", password);
        try {
            var answer = Http.post(issuer + "/protocol/openid-connect/token", "application/x-www-form-urlencoded",
                    form.entrySet().stream().map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                            .collect(Collectors.joining("&")));
            var json = new ObjectMapper().readTree(answer.body());
            if (answer.statusCode() != 200) {
                throw new LaunchFailure("Keycloak gives no token to " + account + ": " + json.path("error_description").asText(answer.body())
                        + ". Accounts are named <role>-<code>, for example handlaggare-0680; their password is " + Setting.DEMO_PASSWORD.variable() + ".");
            }
            return json.get("access_token").asText();
        } catch (IOException e) {
            throw new LaunchFailure("Keycloak does not answer at " + issuer + ". Is Överens running (./overens status)?", e);
        }
    }
}
