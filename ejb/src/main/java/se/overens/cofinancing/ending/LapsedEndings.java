package se.overens.cofinancing.ending;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import se.overens.workspace.Chore;

/// Looks now and then for endings whose time to decide is over.
@ApplicationScoped
public class LapsedEndings implements Chore {

    @Inject
    private TellOfLapsedEndings lapsed;

    @Override
    public String name() {
        return "tell-of-lapsed-endings";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(30);
    }

    @Override
    public void run() {
        lapsed.untold().forEach(lapsed::tell);
    }
}
