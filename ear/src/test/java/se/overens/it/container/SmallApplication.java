package se.overens.it.container;

import java.net.URI;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import se.overens.it.Stack;

/// The assembled EAR with the test in place of the pages, to be deployed beside the whole application under a context
/// root of its own. It leaves the jobs alone: those are the whole application's.
final class SmallApplication {
    private static final String NAME = "overens-container";

    private SmallApplication() {}

    /// @param test       runs in the war
    /// @param usedByTest EJBs that see the database as the stores do, in the same module as they
    static EnterpriseArchive around(Class<?> test, Class<?>... usedByTest) {
        var application = ShrinkWrap.create(ZipImporter.class, NAME + ".ear")
                .importFrom(Stack.root().resolve("ear/target/overens.ear").toFile()).as(EnterpriseArchive.class);
        application.delete("META-INF/application.xml");
        application.delete("overens-web.war");
        application.getAsType(JavaArchive.class, "overens-ejb.jar")
                .addClasses(usedByTest)
                .delete("se/overens/workspace/JobRunner.class");
        return application.addAsModule(Testable.archiveToTest(war(test)));
    }

    private static WebArchive war(Class<?> test) {
        return ShrinkWrap.create(WebArchive.class, NAME + ".war")
                .addClass(test)
                .addAsLibrary(jarOf(Assertions.class).toFile())
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
    }

    private static Path jarOf(Class<?> type) {
        return Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString()));
    }
}
