package se.overens.workspace;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import se.overens.shared.Refusal;
import se.overens.workspace.model.Acting;
import se.overens.workspace.model.Role;

/// Who acts in this request. Set once by whoever took the request in (filter, worker, test), before any transaction.
@RequestScoped
public class CurrentActing {

    /// Nobody has signed in.
    public static class NotSignedIn extends Refusal {
        public NotSignedIn() {
            super(Kind.NOT_SIGNED_IN, "not-signed-in");
        }
    }

    @Resource
    private TransactionSynchronizationRegistry transaction;
    private Acting acting;
    private UUID signedIn;

    /// @throws IllegalStateException inside a transaction: one transaction has one tenant
    public void become(Acting next) {
        if (acting != null && !acting.equals(next) && inTransaction())
            throw new IllegalStateException("Acting cannot change inside a transaction");
        acting = next;
    }

    /// Also one that is going to be rolled back: the database goes on as it was told.
    private boolean inTransaction() {
        int status = transaction.getTransactionStatus();
        return status == Status.STATUS_ACTIVE || status == Status.STATUS_MARKED_ROLLBACK;
    }

    /// A person who has signed in but acts for nobody: may use what is open to any signed-in person.
    public void signedIn(UUID person) {
        signedIn = person;
    }

    public boolean isSignedIn() {
        return signedIn != null || acting instanceof Acting.Person;
    }

    public Optional<Acting> get() {
        return Optional.ofNullable(acting);
    }

    /// @throws NotSignedIn when no person acts
    public Acting.Person person() {
        if (acting instanceof Acting.Person person) return person;
        throw new NotSignedIn();
    }

    /// @throws NotSignedIn when nobody acts at all
    public String workspace() {
        return get().map(Acting::workspace).orElseThrow(NotSignedIn::new);
    }

    public UUID organisation() {
        return person().organisation();
    }

    public boolean isHost() {
        return acting instanceof Acting.Person person && person.isHost();
    }

    /// Pages ask this to hide what is not allowed; the use case refuses it all the same.
    public boolean may(Role... anyOf) {
        return acting instanceof Acting.Person person && Arrays.stream(anyOf).anyMatch(person.roles()::contains);
    }
}
