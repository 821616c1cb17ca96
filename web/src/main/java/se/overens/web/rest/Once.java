package se.overens.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.function.Function;
import java.util.function.Supplier;
import se.overens.shared.Answer;
import se.overens.shared.Idempotency;
import se.overens.shared.Invalid;
import se.overens.shared.Json;
import se.overens.workspace.CurrentActing;
import se.overens.workspace.model.Acting;

/// Answers a `POST` that creates something. With an `Idempotency-Key` the thing is made once, and a repeat gets the
/// same status, address and body.
@RequestScoped
public class Once {

    private static final int LONGEST_KEY = 200;

    @Context
    private HttpServletRequest request;
    @Inject
    private Idempotency idempotency;
    @Inject
    private CurrentActing acting;

    /// @param command  what was asked; its JSON is the fingerprint of the key
    /// @param location the address of what was made
    public <T> Response created(Object command, Supplier<T> deed, Function<T, String> location) {
        Supplier<Answer> answer = () -> {
            T made = deed.get();
            return new Answer(201, location.apply(made), Json.write(made));
        };
        String key = request.getHeader("Idempotency-Key");
        if (key == null) return response(answer.get());
        if (key.isBlank() || key.length() > LONGEST_KEY) throw new Invalid("Idempotency-Key", "key-length", LONGEST_KEY);
        Acting.Person person = acting.person();
        String fingerprint = Json.sha256(request.getMethod() + " " + request.getRequestURI() + " " + Json.write(command));
        return response(idempotency.once(person.workspace(), person.person() + "/" + person.organisation(), key, fingerprint, answer));
    }

    private static Response response(Answer answer) {
        return Response.status(answer.status()).location(URI.create(answer.location()))
                .type(MediaType.APPLICATION_JSON_TYPE).entity(answer.body()).build();
    }
}
