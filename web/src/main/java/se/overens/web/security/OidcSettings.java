package se.overens.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The OpenID provider, named in configuration. Keycloak by default; any other is a matter of these five values.
@Named
@ApplicationScoped
public class OidcSettings {

    @Inject
    @ConfigProperty(name = "overens.oidc.issuer", defaultValue = "http://localhost:8180/realms/overens")
    private String issuer;
    @Inject
    @ConfigProperty(name = "overens.oidc.client-id", defaultValue = "overens-web")
    private String clientId;
    @Inject
    @ConfigProperty(name = "overens.oidc.client-secret", defaultValue = "unset")
    private String clientSecret;
    @Inject
    @ConfigProperty(name = "overens.oidc.audience", defaultValue = "overens-api")
    private String audience;
    @Inject
    @ConfigProperty(name = "overens.public-address", defaultValue = "http://localhost:8080")
    private String publicAddress;

    public String getIssuer() {
        return issuer;
    }

    public String getClientId() {
        return clientId;
    }

    public String getClientSecret() {
        return clientSecret;
    }

    public String getAudience() {
        return audience;
    }

    public String getPublicAddress() {
        return publicAddress;
    }

    /// Where the provider sends the person back.
    public String getCallback() {
        return publicAddress + "/callback";
    }
}
