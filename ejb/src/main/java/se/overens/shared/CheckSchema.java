package se.overens.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import se.overens.shared.store.SchemaHistory;

/// Whether the database has the schema this release carries. The newest migration file inside the release is what is
/// expected; nothing has to be kept in step by hand.
@ApplicationScoped
public class CheckSchema {

    private static final Logger LOG = Logger.getLogger(CheckSchema.class.getName());
    private static final String FIRST = "db/migration/V001__create_workspaces.sql";

    /// @param expected the newest migration in the release, `070`
    /// @param found    the newest applied, or why it could not be read
    public record State(String expected, String found) {
        public boolean current() {
            return expected.equals(found);
        }
    }

    @Inject
    private SchemaHistory history;

    public State state() {
        String expected = expected();
        try {
            return new State(expected, history.newest());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "the schema version could not be read", e);
            return new State(expected, "unknown");
        }
    }

    static String expected() {
        URL first = CheckSchema.class.getClassLoader().getResource(FIRST);
        if (first == null) throw new IllegalStateException("the release carries no migrations");
        try {
            URI uri = first.toURI();
            if (!"jar".equals(uri.getScheme())) return newest(Path.of(uri).getParent());
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return newest(jar.getPath("db/migration"));
            }
        } catch (URISyntaxException | IOException e) {
            throw new IllegalStateException("the release's migrations cannot be listed", e);
        }
    }

    private static String newest(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.matches("V[0-9]+__.*\\.sql"))
                    .map(name -> name.substring(1, name.indexOf("__"))).sorted().reduce((a, b) -> b).orElseThrow();
        }
    }
}
