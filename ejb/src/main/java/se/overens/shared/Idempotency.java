package se.overens.shared;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import se.overens.shared.store.IdempotencyKeys;

/// Does a thing once per key. The key's row is inserted first, in the same transaction as the deed: a repeat that
/// arrives meanwhile waits for it and then gets the stored answer; a deed that is refused leaves no key behind.
@Stateless
public class Idempotency {

    /// The same key was used for something else.
    public static class KeyReused extends Refusal {
        public KeyReused() {
            super(Kind.CONFLICT, "idempotency-key-reused");
        }
    }

    @Inject
    private IdempotencyKeys keys;

    /// @param owner       who the key belongs to: person and organisation
    /// @param fingerprint a hash of what was asked, so that one key cannot mean two things
    public Answer once(String workspace, String owner, String key, String fingerprint, Supplier<Answer> deed) {
        if (!keys.insert(workspace, owner, key, fingerprint)) {
            var kept = keys.get(workspace, owner, key);
            if (!kept.fingerprint().equals(fingerprint)) throw new KeyReused();
            return kept.answer();
        }
        Answer answer = deed.get();
        keys.keep(workspace, owner, key, answer);
        return answer;
    }
}
