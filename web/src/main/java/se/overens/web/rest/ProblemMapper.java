package se.overens.web.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import javax.transaction.xa.XAException;
import se.overens.shared.Correlation;
import se.overens.shared.Refusal;
import se.overens.shared.Violation;
import se.overens.web.shared.BeanViolations;
import se.overens.web.shared.Texts;

/// Every "no" leaves as problem+json, in the language that was asked for; what nobody foresaw is logged with the
/// correlation and told without details.
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());

    /// The database let somebody else go first and undid this one: serialization failure, deadlock, lock not available.
    private static final Set<String> GAVE_WAY = Set.of("40001", "40P01", "55P03");

    /// The same when it is found at the commit: of the database's answer only its words get through.
    private static final Pattern GAVE_WAY_AT_THE_END = Pattern.compile("deadlock detected|could not serialize access");

    /// What was sent has a character in it that no text has.
    private static final Set<String> NO_TEXT = Set.of("22021", "22P05");

    @Context
    private HttpHeaders headers;
    @Inject
    private Correlation correlation;

    @Override
    public Response toResponse(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause() == cause ? null : cause.getCause()) {
            switch (cause) {
                case Refusal refusal -> {
                    return answer(status(refusal.kind()), refusal.code(), refusal.args(), refusal.violations());
                }
                case ConstraintViolationException invalid -> {
                    return answer(400, "invalid", List.of(), BeanViolations.of(invalid));
                }
                case OptimisticLockException stale -> {
                    return answer(412, "stale", List.of(), List.of());
                }
                case JsonProcessingException json -> {
                    return answer(400, "invalid", List.of(), List.of(jsonViolation(json)));
                }
                case SQLException gaveWay when GAVE_WAY.contains(gaveWay.getSQLState()) -> {
                    LOG.log(Level.WARNING, "gave way to somebody else, correlation " + correlation.id(), thrown);
                    return answer(503, "busy", List.of(), List.of());
                }
                case SQLException unreadable when NO_TEXT.contains(unreadable.getSQLState()) -> {
                    return answer(400, "bad-request", List.of(correlation.id()), List.of());
                }
                case XAException commit when GAVE_WAY_AT_THE_END.matcher(String.valueOf(commit.getMessage())).find() -> {
                    LOG.log(Level.WARNING, "gave way to somebody else, correlation " + correlation.id(), thrown);
                    return answer(503, "busy", List.of(), List.of());
                }
                case WebApplicationException web -> {
                    return fromPlatform(web.getResponse().getStatus());
                }
                default -> {
                    // look further in
                }
            }
        }
        LOG.log(Level.SEVERE, "unforeseen, correlation " + correlation.id(), thrown);
        return answer(500, "unforeseen", List.of(correlation.id()), List.of());
    }

    private static int status(Refusal.Kind kind) {
        return switch (kind) {
            case INVALID -> 400;
            case NOT_SIGNED_IN -> 401;
            case NOT_ALLOWED -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case GONE -> 410;
            case STALE -> 412;
            case TOO_LARGE -> 413;
            case UNSUPPORTED -> 415;
            case VERSION_MISSING -> 428;
        };
    }

    private Response fromPlatform(int status) {
        String code = switch (status) {
            case 404 -> "no-such-address";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 413 -> "too-large";
            case 415 -> "unsupported-media-type";
            default -> status < 500 ? "bad-request" : "unforeseen";
        };
        return answer(status, code, List.of(correlation.id()), List.of());
    }

    private Response answer(int status, String code, List<String> args, List<Violation> violations) {
        Texts texts = ApiLanguage.texts(headers);
        List<Problem.FieldViolation> told = violations.stream()
                .map(v -> new Problem.FieldViolation(wellFormed(v.field()), wellFormed(texts.get("violation." + v.code(), v.args().toArray())))).toList();
        var response = Response.status(status).type(Problem.MEDIA_TYPE)
                .entity(Problem.of(code, texts.get("problem." + status), status, texts.get("refusal." + code, args.toArray()), correlation.id(), told));
        if (status == 503) response.header("Retry-After", "1");
        if (status == 401) response.header("WWW-Authenticate", "Bearer realm=\"overens\"");
        return response.build();
    }

    /// Half a character that somebody sent cannot be sent back.
    private static String wellFormed(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    /// A number that has to be there is not.
    private static boolean isNothing(MismatchedInputException mapping) {
        return mapping.getTargetType() != null && mapping.getTargetType().isPrimitive() && mapping.getOriginalMessage().startsWith("Cannot map `null`");
    }

    private static Violation jsonViolation(JsonProcessingException json) {
        if (!(json instanceof JsonMappingException mapping) || mapping.getPath().isEmpty()) return Violation.of("", "json");
        StringBuilder path = new StringBuilder();
        for (var reference : mapping.getPath()) {
            if (reference.getFieldName() == null) path.append('[').append(reference.getIndex()).append(']');
            else path.append(path.isEmpty() ? "" : ".").append(reference.getFieldName());
        }
        String code = switch (mapping) {
            case UnrecognizedPropertyException _ -> "unknown-field";
            case SentText.Unwritable _ -> "unwritable";
            case MismatchedInputException none when isNothing(none) -> "required";
            default -> "wrong-type";
        };
        return Violation.of(path.toString(), code);
    }
}
