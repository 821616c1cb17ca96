package se.overens.distribution.library;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/// The documents that were asked for last. A frozen model does not change, so one that has been made need not be made
/// again for everybody who reads it.
@ApplicationScoped
public class MadeDocuments {

    private static final int MOST = 100;

    private final Map<String, byte[]> made = Collections.synchronizedMap(new LinkedHashMap<>(MOST, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
            return size() > MOST;
        }
    });

    byte[] get(String key, Supplier<byte[]> make) {
        byte[] before = made.get(key);
        if (before != null) return before;
        byte[] document = make.get();
        made.put(key, document);
        return document;
    }
}
