package se.overens.workspace;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import se.overens.shared.Refusal;
import se.overens.workspace.CurrentActing.NotSignedIn;
import se.overens.workspace.model.Acting;

/// The one place where the right to act is checked.
@Allowed
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class AllowedInterceptor {

    /// The acting organisation's role does not reach this far.
    public static class NotAllowed extends Refusal {
        public NotAllowed(String what) {
            super(Kind.NOT_ALLOWED, "not-allowed", what);
        }
    }

    @Inject
    private CurrentActing acting;

    @AroundInvoke
    public Object check(InvocationContext call) throws Exception {
        Allowed allowed = call.getMethod().getAnnotation(Allowed.class);
        if (allowed == null) allowed = call.getMethod().getDeclaringClass().getAnnotation(Allowed.class);
        if (!permits(allowed)) throw new NotAllowed(call.getMethod().getDeclaringClass().getSimpleName());
        return call.proceed();
    }

    private boolean permits(Allowed allowed) {
        return switch (allowed.to()) {
            case EVERYBODY -> true;
            case SIGNED_IN -> signedIn();
            case SYSTEM -> acting.get().filter(Acting.System.class::isInstance).isPresent();
            case MEMBERS -> hostIfAsked(allowed, acting.person());
            case ROLES -> {
                Acting.Person person = acting.person();
                yield acting.may(allowed.value()) && hostIfAsked(allowed, person);
            }
        };
    }

    private boolean signedIn() {
        if (!acting.isSignedIn()) throw new NotSignedIn();
        return true;
    }

    private static boolean hostIfAsked(Allowed allowed, Acting.Person person) {
        return !allowed.host() || person.isHost();
    }
}
