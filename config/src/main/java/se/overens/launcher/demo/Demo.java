package se.overens.launcher.demo;

import java.util.List;
import java.util.function.Consumer;

/// The demo's story, told once to a new database, by the demo accounts through the public API. What is said of named
/// municipalities is invented.
public final class Demo {
    private static final List<Consumer<Api>> CHAPTERS = List.of(Mailboxes::tell, NumbersOfTheYear::tell, CountyNumber::tell, ThreeYears::tell,
            ManyParties::tell, SharedPost::tell, PostOfSeven::tell, PostUnderCeiling::tell);

    private Demo() {}

    public static void tell(Api api) {
        CHAPTERS.forEach(chapter -> chapter.accept(api));
    }
}
