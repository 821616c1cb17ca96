package se.overens.agreement.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
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
        boolean more = true;
        while (more) more = register.mend();
    }
}
