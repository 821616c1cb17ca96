package se.overens.web.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.MalformedURLException;
import java.net.URI;
import java.text.ParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Checks the bearer tokens of programs: signed by the provider, for this application, not expired.
@ApplicationScoped
public class BearerTokens {

    private static final Logger LOG = Logger.getLogger(BearerTokens.class.getName());

    @Inject
    private OidcSettings settings;
    private DefaultJWTProcessor<SecurityContext> processor;

    @PostConstruct
    void prepare() {
        try {
            var keys = JWKSourceBuilder.create(URI.create(settings.getIssuer() + "/protocol/openid-connect/certs").toURL(), patient())
                    .retrying(true).build();
            processor = new DefaultJWTProcessor<>();
            processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys));
            processor.setJWTClaimsSetVerifier(new DefaultJWTClaimsVerifier<>(settings.getAudience(),
                    new JWTClaimsSet.Builder().issuer(settings.getIssuer()).build(), Set.of("sub", "exp")));
        } catch (MalformedURLException e) {
            throw new IllegalStateException("overens.oidc.issuer is no address: " + settings.getIssuer(), e);
        }
    }

    /// A provider under load answers later than the library's half second; a token must not be refused for that.
    private static DefaultResourceRetriever patient() {
        return new DefaultResourceRetriever(5_000, 10_000, 64 * 1024);
    }

    /// @return nothing when the token does not hold
    public Optional<Caller> check(String token) {
        try {
            JWTClaimsSet claims = processor.process(token, null);
            List<String> groups = claims.getStringListClaim("groups");
            return Optional.of(new Caller(UUID.fromString(claims.getSubject()), groups == null ? List.of() : groups));
        } catch (ParseException | BadJOSEException | IllegalArgumentException e) {
            LOG.log(Level.FINE, "a bearer token was refused", e);
            return Optional.empty();
        } catch (JOSEException e) {
            LOG.log(Level.WARNING, "the keys of the identity provider could not be used", e);
            return Optional.empty();
        }
    }
}
