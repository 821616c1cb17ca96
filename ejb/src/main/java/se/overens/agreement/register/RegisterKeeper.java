package se.overens.agreement.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import se.overens.workspace.Chore;

/// Fills the register with agreements from before it was kept, and looks now and then that none has slipped by.
@ApplicationScoped
public class RegisterKeeper implements Chore {

    @Inject
    private MendRegister register;

    @Override
    public String name() {
        return "mend-register";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(30);
    }

    @Override
    public void run() {
        List<UUID> behind;
        do {
            behind = register.behind();
            behind.forEach(register::mend);
        } while (behind.size() == MendRegister.AT_ONCE);
    }
}
